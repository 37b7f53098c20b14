// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/caserows.h"
#include "archive/workflow.h"

namespace archive {

/// A step that somebody wants to take, with everything that its guards may ask.
struct CaseAttempt
{
    const Transition &transition;
    const CaseRecord &record; ///< as it is; for an opening, as it is to be
    const std::vector<CaseStepRecord> &steps; ///< taken already; none for an opening
    const QString &actor;
    const QString &reason;
    const CaseValues &values;
};

/// The values as they are kept: texts trimmed, in the order of the rules. InvalidInput names what is missing, unknown, too long, or none of
/// the choices.
[[nodiscard]] Result<CaseValues> checkValues(const Transition &transition, const CaseValues &given);

/// The reason trimmed; InvalidInput when it is too long or has characters that can't be seen.
[[nodiscard]] Result<QString> checkReason(const QString &given);

/// InvalidInput without a reason, else Refused with the sentence of the first guard that does not hold.
[[nodiscard]] Result<void> checkGuards(Store &store, const CaseAttempt &attempt);

} // namespace archive
