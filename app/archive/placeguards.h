// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/caseguards.h"

namespace archive {

/// What a guard of the case of a village, township or county asks about its ratings, its posting and what became of earlier plates; Refused with the
/// sentence when it does not hold.
[[nodiscard]] Result<void>
checkPlaceGuard(Store &store, const Guard &guard, const CaseAttempt &attempt);

} // namespace archive
