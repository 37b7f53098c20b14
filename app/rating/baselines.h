// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"

namespace archive {

/// How many baselines of a year were written, and how many stand as they are.
struct BaselineCount
{
    int written = 0;
    int unchanged = 0;
};

/// Works out from the archive what the households of a year are compared with (RatingFacts::averages()) and keeps it as records of the kind `baseline`,
/// over those that stand there for the same place and item: entered by hand or worked out before. Nothing is written when there are no households
/// enough; the count says so.
[[nodiscard]] Result<BaselineCount>
workOutBaselines(Archive &archive, const Session &session, int year);

} // namespace archive
