// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRgb>

namespace archive {

/// The colours of the windows; the contrast of text on its ground is at least 4.5 (WCAG 2, AA).
namespace palette {

inline constexpr QRgb accent = 0xFF0B665C;
inline constexpr QRgb accentDark = 0xFF084E47;
inline constexpr QRgb focusOnAccent = 0xFF7FD1C4;
inline constexpr QRgb tint = 0xFFE3F1EE;
inline constexpr QRgb hit = 0xFFCDE8E3;
inline constexpr QRgb rail = 0xFF123C39;
inline constexpr QRgb railActive = 0xFF1F5B55;
inline constexpr QRgb railBar = 0xFF7FD1C4;
inline constexpr QRgb railText = 0xFFDCE9E7;
inline constexpr QRgb railSample = 0xFF5A2A57;
inline constexpr QRgb railSampleActive = 0xFF7A3F76;
inline constexpr QRgb text1 = 0xFF1C2427;
inline constexpr QRgb text2 = 0xFF3A4549;
inline constexpr QRgb text3 = 0xFF4C585D;
inline constexpr QRgb placeholder = 0xFF626E73;
inline constexpr QRgb window = 0xFFF3F5F5;
inline constexpr QRgb card = 0xFFFFFFFF;
inline constexpr QRgb header = 0xFFEDF1F1;
inline constexpr QRgb border = 0xFFD9DFE0;
inline constexpr QRgb line = 0xFFE5E9EA;
inline constexpr QRgb control = 0xFF7C8A8F;
inline constexpr QRgb control2 = 0xFFB4BEC1;
inline constexpr QRgb ok = 0xFF17692B;
inline constexpr QRgb okBack = 0xFFE6F3E8;
inline constexpr QRgb okLine = 0xFF9CCBA5;
inline constexpr QRgb info = 0xFF1B5796;
inline constexpr QRgb infoBack = 0xFFE9F1FA;
inline constexpr QRgb infoLine = 0xFF9DBCDD;
inline constexpr QRgb warn = 0xFF7F5200;
inline constexpr QRgb warnBack = 0xFFFFF3D9;
inline constexpr QRgb warnBanner = 0xFFFFF5DF;
inline constexpr QRgb warnLine = 0xFFDDB35A;
inline constexpr QRgb softLine = 0xFFA87514;
inline constexpr QRgb bad = 0xFFAE2119;
inline constexpr QRgb badBack = 0xFFFCEBE9;
inline constexpr QRgb badLine = 0xFFD98A84;
inline constexpr QRgb neutralBack = 0xFFEEF1F1;

} // namespace palette
} // namespace archive
