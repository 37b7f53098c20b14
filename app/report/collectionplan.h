// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalogue/kind.h"

#include <vector>

namespace archive {

class Catalogue;

/// A block of the 信息采集表: the facts of one kind that an officer asks for.
struct PlannedBlock
{
    KindIndex kind = 0;
    int blankRows =
        0; ///< for records that are new; 0: one record, set as a grid of last value and blank
    std::vector<std::pair<FieldId, int>> fields; ///< with the width of the column in per cent
};

/// What the form asks for (resources/policy/collection.csv), in its order; fields that the county hides are left out, those that it
/// added to the household come last in the household's block. Damaged names the line of what the catalogue does not know.
[[nodiscard]] Result<std::vector<PlannedBlock>> collectionPlan(const Catalogue &catalogue);

} // namespace archive
