// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/counterrating.h"

#include "catalogue/valuetext.h"
#include "rating/ratingreceipt.h"
#include "views/rating.h"

namespace archive {

Result<CounterRating>
rateAtCounter(Archive &archive, const Session &session, const RatingSet &set, const Uid &household)
{
    CounterRating outcome;
    ARCHIVE_TRY(totals, Ratings(archive, set).rateOne(session, household));
    outcome.totals = totals;
    if (outcome.isRated())
        return outcome;
    ARCHIVE_TRY(rating, newestRatingOf(archive, session, household));
    ARCHIVE_TRY(receipt, receiptOf(archive, session, set, rating));
    outcome.missing = receipt.missing;
    const auto &field = archive.catalogue().field(fields::rating::vetoReasons);
    const auto *const list = archive.catalogue().codeList(field.codeList);
    for (const auto &code : RatingView(receipt.rating).vetoReasons()) {
        const auto *const entry = list == nullptr ? nullptr : list->find(code);
        outcome.vetoes.append(entry == nullptr ? code : titleOf(*entry));
    }
    return outcome;
}

} // namespace archive
