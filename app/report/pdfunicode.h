// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace archive {

/// Characters beyond U+FFFF that a PDF shows, each with its font's family, in the order of painting.
using FarCharacters = std::vector<std::pair<QString, char32_t>>;

/// Qt 6.4 maps the glyphs of a PDF back to text only up to U+FFFF, so a name of Extension B could be read but neither searched nor
/// copied. This appends an incremental update (ISO 32000-1, 7.5.6) that completes the ToUnicode maps (9.10.3).
/// A font whose map does not have exactly the gaps that `characters` fill is left as Qt wrote it.
[[nodiscard]] QByteArray withFarCharacters(const QByteArray &pdf, const FarCharacters &characters);

} // namespace archive
