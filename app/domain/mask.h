// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace archive {

/// The family name (also a compound one, such as 欧阳) and one ＊: "张＊". A single character gives "＊", nothing gives
/// nothing, other scripts keep their first letter.
[[nodiscard]] QString maskName(const QString &name);

/// Region and last four of an identity number or social credit code: "359999********0015"; anything shorter than 15
/// characters "****", nothing gives nothing.
[[nodiscard]] QString maskIdNumber(const QString &number);

/// "138****0137" for a mobile number, "****222" for other numbers of at least seven digits, "****" for shorter ones,
/// nothing gives nothing.
[[nodiscard]] QString maskPhone(const QString &phone);

} // namespace archive
