// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rating/villagerater.h"

/// How what is measured of villages stands on paper: in Chinese, whatever the program speaks.
namespace archive::villagewords {

/// "信用户占比".
[[nodiscard]] QString title(VillageIndicator indicator);
/// What is divided by what: "信用户 ÷ 户籍户"; the unit alone of a number.
[[nodiscard]] QString shareOf(VillageIndicator indicator, const VillageProfile &profile);
/// "8 / 40 户"; amounts in ten thousand yuan; a dash where it is not known.
[[nodiscard]] QString parts(VillageIndicator indicator, const VillageFigure &figure);
/// "20.0%", "3 名"; a dash where it is not known.
[[nodiscard]] QString value(VillageIndicator indicator, const VillageFigure &figure);
/// "不低于 20.0%".
[[nodiscard]] QString required(const VillageGate &gate);
/// What is wanting to pass a gate that a known figure fails.
[[nodiscard]] QString
gap(const VillageGate &gate, const VillageFigure &figure, const VillageProfile &profile);
/// Why a village's figure, which is not known, is not.
[[nodiscard]] QString lack(VillageIndicator indicator,
                           const VillageInputs &village,
                           const VillageProfile &profile,
                           int year);
/// The same of a township's or county's.
[[nodiscard]] QString lackOfPlace(VillageIndicator indicator);
[[nodiscard]] QString standing(VillageVerdict::Standing standing);
/// Tenths of a point: "62.5".
[[nodiscard]] QString points(qint64 tenths);

} // namespace archive::villagewords
