// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/caseguards.h"

namespace archive {

/// What a guard of a village's case asks about the rating that it stands on and its posting; Refused with the sentence when it does not hold.
[[nodiscard]] Result<void>
checkVillageGuard(Store &store, const Guard &guard, const CaseAttempt &attempt);

} // namespace archive
