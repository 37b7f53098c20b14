// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QPainterPath>
#include <QString>

namespace archive {

/// An icon's strokes on a grid of 24 units: "M x y", "L x y", "C x1 y1 x2 y2 x y" and "Z" as in SVG paths, "O cx cy r" a
/// circle, "R x y w h r" a rounded rectangle. InvalidInput names the word that it can't read.
[[nodiscard]] Result<QPainterPath> parseStrokes(const QString &text);

} // namespace archive
