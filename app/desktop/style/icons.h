// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/style/glyph.h"
#include "desktop/style/palette.h"

#include <QIcon>
#include <QPainterPath>

class QLabel;

namespace archive {

/// The glyph's strokes on the grid of 24 units; empty when the resources lack it.
[[nodiscard]] QPainterPath glyphPath(Glyph glyph);

/// A sharp icon at every size and scale, in the colour that the role has when it is painted; disabled it is dim.
[[nodiscard]] QIcon glyphIcon(Glyph glyph, const palette::Role &role);

/// In the accent colour.
[[nodiscard]] QIcon glyphIcon(Glyph glyph);

/// Shows the glyph on a label, and anew when the theme or the screen's scale changes.
void showGlyph(QLabel *label, Glyph glyph, const palette::Role &role, int side);

} // namespace archive
