// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rating/ratings.h"

namespace archive {

/// What came of rating one household, in words for whoever stands at the counter.
struct CounterRating
{
    RatingTotals totals; ///< of one
    QStringList missing; ///< titles of inputs that are not known, when no grade is proposed
    QStringList vetoes; ///< titles of what forbids a grade

    [[nodiscard]] bool isRated() const { return totals.rated > 0; }
};

/// 当场评级: proposes of one household as it is saved. Errors as Ratings::rateOne()'s.
[[nodiscard]] Result<CounterRating>
rateAtCounter(Archive &archive, const Session &session, const RatingSet &set, const Uid &household);

} // namespace archive
