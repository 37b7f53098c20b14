// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/record.h"

namespace archive {

/// What a rate discount has saved a household so far.
struct InterestSaved
{
    Money saved;
    int loans = 0; ///< that it was counted over
    int unknown =
        0; ///< loans that it may cover, of which the day of the start or the amount is not known
};

/// Principal × discount × days ÷ 360, summed over the loans and rounded once, half up, to a whole fen.
///
/// Counted are loans that began within the time of `measure`, to the end of their term: days from the start to today, the end or the settlement,
/// whichever comes first, the last day left out; a date that is not known to the day ends it at its earliest. An estimate, for which is assumed
/// that the contract's rate has the discount in it, and that the principal has stood as it is now ever since: the balance (the amount where
/// none is filled), of a settled loan the amount, as if repaid at once. Private lending is left out, and a loan of another
/// institution than the one that takes the measure, where both are named. `discount` is in hundredths of a basis point. InvalidInput when the
/// sum leaves the range of Money.
[[nodiscard]] Result<InterestSaved> interestSaved(const Record &measure,
                                                  qint64 discount,
                                                  const std::vector<Record> &loans,
                                                  QDate today);

} // namespace archive
