// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rating/householdmeasures.h"

namespace archive {

/// A household's measures in lines for people, without its name.
struct MeasureLines
{
    QString grade; ///< which grade holds, or that none does and so nothing is earned
    QStringList earned;
    QStringList called;
    QStringList taken;
};

/// Where nothing is there, the one line of a part says why: also that the purpose may not see it, or that no consent shows it.
[[nodiscard]] MeasureLines measureLines(const Catalogue &catalogue,
                                        const MeasureRecords &records,
                                        const HouseholdMeasures &measures);

} // namespace archive
