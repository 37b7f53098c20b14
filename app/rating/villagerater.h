// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/villagefacts.h"
#include "rating/villageprofile.h"

#include <QMap>

#include <vector>

namespace archive {

using VillageFigures = QMap<VillageIndicator, VillageFigure>;

/// What a profile makes of a village, a township or a county: a proposal, which people decide on.
struct VillageVerdict
{
    enum class Standing : quint8 {
        Passed, ///< every gate
        Failed, ///< a gate, or more
        Incomplete, ///< 资料不全: a gate or an item has no figure; no points, never zero points
        Unjudged, ///< the profile asks nothing of this level
    };
    Standing standing = Standing::Unjudged;
    std::optional<qint64> tenths; ///< of a point, rounded once, half up; none without items
    QStringList failed; ///< words of the indicators whose gates are failed, also of an Incomplete
    QStringList gaps; ///< a sentence for each of these
    QStringList missing; ///< a sentence for each figure that gates and items want
    VillageFigures figures; ///< all of the level, wanted or not
};

/// Each indicator of a village: known, or why not. `year` is told where the year's figures are missing.
[[nodiscard]] VillageFigures
figuresOf(const VillageInputs &village, const VillageProfile &profile, int year);

/// The villages of a township or county added up. A figure that more of `villages` than the profile lets do not tell is not known.
[[nodiscard]] VillageFigures sumOf(const std::vector<const VillageFigures *> &told,
                                   qint64 villages,
                                   const VillageProfile &profile);

[[nodiscard]] VillageVerdict
judge(VillageFigures figures, const VillageRules &rules, const VillageProfile &profile);

} // namespace archive
