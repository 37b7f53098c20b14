// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/caseguards.h"

namespace archive {

/// What a guard of a rating's case asks: about the rating that it stands on, its household, and who took part. Refused or InvalidInput with the
/// sentence when it does not hold; guards of other cases hold.
[[nodiscard]] Result<void>
checkRatingGuard(Store &store, const Guard &guard, const CaseAttempt &attempt);

/// The journal's word for looking at a case as it stands, which the guard `opened` asks for.
inline constexpr QLatin1String caseLook("case-look");

/// Whether a user has looked at a case since the last of its steps.
[[nodiscard]] Result<bool> hasOpened(Store &store,
                                     const CaseRecord &record,
                                     const std::vector<CaseStepRecord> &steps,
                                     const QString &user);

/// Journals that the session's user has opened a case as it stands, once after each step, where a step from there asks for it.
[[nodiscard]] Result<void>
noteOpening(Store &store, const Session &session, const CaseRecord &record);

} // namespace archive
