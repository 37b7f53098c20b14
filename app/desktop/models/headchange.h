// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/record.h"

namespace archive {

/// Whether a relation makes its person the head of the household.
[[nodiscard]] bool isHeadsRelation(const Value &relation);

/// What the head is most likely to become when another member takes his place, from what that member was to him; none where the
/// relation does not tell it.
[[nodiscard]] Value relationOfFormerHead(const Record &former, const Record &next);

} // namespace archive
