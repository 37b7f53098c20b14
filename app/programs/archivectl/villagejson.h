// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rating/villageratings.h"

#include <QJsonObject>

namespace archive::villagejson {

/// Members villages, townships, counties, profile, written, unchanged, the same of places (townships and counties), and unsaved. What is not known is null; shares are in per cent.
[[nodiscard]] QJsonObject totals(const VillageTotals &totals, const VillageProfile &profile);

/// "80.0" for 800.
[[nodiscard]] QString pointsText(qint64 tenths);

} // namespace archive::villagejson
