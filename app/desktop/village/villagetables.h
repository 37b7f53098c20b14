// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rating/villageratings.h"

class QTableWidget;

namespace archive {

/// The gates of a level: what each wants, what there is, and whether it passes.
void setUpGates(QTableWidget &table);
void fillGates(QTableWidget &table, const VillageRules &rules, const VillageVerdict &verdict);
/// The items of a level: points, most points, and their share as a bar; a dash where the figure is not known.
void setUpItems(QTableWidget &table);
void fillItems(QTableWidget &table, const VillageRules &rules, const VillageVerdict &verdict);

} // namespace archive
