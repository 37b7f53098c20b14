// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/draft.h"

#include "archive/consentquestion.h"

namespace archive {

bool isDraft(const Permission &permission, bool wasDraft)
{
    const bool isBefore = permission.reason == consentreason::missing
        || permission.reason == consentreason::unsignedYet;
    return !permission.allowed && (wasDraft || isBefore);
}

bool collectingEnded(const Permission &permission)
{
    return !permission.allowed
        && (permission.reason == consentreason::ended
            || permission.reason == consentreason::withdrawn);
}

} // namespace archive
