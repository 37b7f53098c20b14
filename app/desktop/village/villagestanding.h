// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/workflow.h"
#include "catalogue/catalogue.h"
#include "desktop/models/roles.h"
#include "desktop/work/villagejobs.h"

namespace archive {

/// Where a village, or a township, stands: a chip and its word.
struct VillageStanding
{
    Chip chip = Chip::None;
    QString text; ///< a word
    QString whole; ///< and what comes next, if anything
};

/// Where the words for the states of cases come from; both outlive it.
struct VillageStates
{
    const Workflow *workflow;
    const Catalogue *catalogue;
};

/// The case that a village is on its way in, else the one of its plate; nullptr without one.
[[nodiscard]] const CaseRow *caseOf(const VillageBoard &board, const RatedVillage &village);
/// By the state of its case, and by what its profile makes of it where there is none.
[[nodiscard]] VillageStanding
standingOf(const VillageStates &states, const VillageBoard &board, const RatedVillage &village);
/// By the verdict alone; `passed` says what passing means there.
[[nodiscard]] VillageStanding standingOf(const VillageVerdict &verdict, const QString &passed);

/// "91.2 %", or the number of an indicator that is none of per cent; a dash for what is not known.
[[nodiscard]] QString figureText(VillageIndicator indicator, const VillageFigure &figure);
/// What a gate wants: "≥ 80 %".
[[nodiscard]] QString wantedText(const VillageGate &gate);

} // namespace archive
