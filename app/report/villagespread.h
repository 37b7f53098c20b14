// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rating/villagelook.h"
#include "report/reporttemplate.h"

namespace archive {

/// How a village stands: a decision that holds before what the profile makes of it.
[[nodiscard]] QString stateOf(const RatedVillage &village);

/// A bar in a cell, as a table of two cells, whose widths Qt takes in whole per cent. `part` of 1; no bar for nothing.
void putShareBar(TemplateData *row, double part);

/// How many villages stand in each state, and in each band of the share on file as the profile's item has them (none without such an item);
/// `silent`: villages of the register of which the archive has nothing.
void putSpread(TemplateData *data,
               const std::vector<RatedVillage> &villages,
               qint64 silent,
               const VillageProfile &profile);

} // namespace archive
