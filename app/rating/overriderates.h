// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"

namespace archive {

/// How often proposed grades were judged and changed, of an officer, a station, a village, or all together.
struct OverrideRate
{
    QString of; ///< a user, a station, a village's name; empty: all together
    qint64 judged = 0;
    qint64 adjusted = 0;
    qint64 confirmed = 0; ///< of these

    /// Of those that were judged, in hundredths of a per cent, rounded half up; 0 when none was.
    [[nodiscard]] qint64 rate() const;
};

struct OverrideRates
{
    OverrideRate all;
    std::vector<OverrideRate> officers; ///< the highest rate first, as the others
    std::vector<OverrideRate> stations;
    std::vector<OverrideRate> villages;
};

/// A change of a grade that a second person declined counts as a change: it was made all the same. Errors as RatingReviews::counts()'s.
[[nodiscard]] Result<OverrideRates>
overrideRates(Archive &archive, const Session &session, const ReviewTime &time);

} // namespace archive
