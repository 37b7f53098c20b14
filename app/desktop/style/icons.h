// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/style/glyph.h"

#include <QIcon>
#include <QPainterPath>
#include <QRgb>

namespace archive {

/// The glyph's strokes on the grid of 24 units; empty when the resources lack it.
[[nodiscard]] QPainterPath glyphPath(Glyph glyph);

/// A sharp icon at every size and scale, in one colour; disabled it is dim.
[[nodiscard]] QIcon glyphIcon(Glyph glyph, QRgb colour);

/// In the accent colour.
[[nodiscard]] QIcon glyphIcon(Glyph glyph);

} // namespace archive
