// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/householdlist.h"
#include "desktop/models/recordtablemodel.h"

namespace archive {

class HouseholdDraft;

/// Whether a member signed, as far as the draft's consents say on that day: one in force counts before one that ended, and a head has those too
/// in which nobody is named.
[[nodiscard]] ListStanding
memberStanding(const HouseholdDraft &draft, const Record &member, QDate today);

} // namespace archive
