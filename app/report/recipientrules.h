// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/recipient.h"
#include "catalogue/kind.h"

namespace archive {

/// How much a report tells its recipient (resources/policy/recipients.csv).
struct RecipientRule
{
    DataLevel level = DataLevel::C2; ///< facts of a higher level are masked
    bool wholeNumbers = false; ///< numbers of persons in full
    bool queries = true; ///< who looked in the last two years
    bool statesAnswers = true; ///< what was answered to objections
};

/// Damaged when the table lacks the recipient or has unknown words.
[[nodiscard]] Result<RecipientRule> recipientRule(Recipient recipient);

} // namespace archive
