// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/checks.h"

namespace archive {

/// Rules between fields and records, one function a kind, called by checkMeaning().
[[nodiscard]] Result<void>
checkHousehold(Store &store, const PlannedRecord &planned, FindingList &list);
[[nodiscard]] Result<void>
checkPerson(Store &store, PendingRows &rows, const PlannedRecord &planned, FindingList &list);
[[nodiscard]] Result<void>
checkLoan(PendingRows &rows, const PlannedRecord &planned, FindingList &list);
[[nodiscard]] Result<void>
checkConsent(Store &store, PendingRows &rows, const PlannedRecord &planned, FindingList &list);
[[nodiscard]] Result<void> checkReceiver(const PlannedRecord &planned, FindingList &list);
[[nodiscard]] Result<void> checkTask(Store &store, const PlannedRecord &planned, FindingList &list);

} // namespace archive
