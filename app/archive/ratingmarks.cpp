// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/ratingmarks.h"

#include "archive/retention.h"
#include "archive/rows.h"
#include "archive/savewriter.h"
#include "views/rating.h"

#include <QCoreApplication>

#include <set>

namespace archive {
namespace {

Result<void>
markRating(Store &store, JournalWriter &journal, const Record &rating, const Uid &household)
{
    PlannedRecord planned;
    planned.before = rating;
    planned.after = rating;
    planned.household = household;
    RatingEdit(planned.after).setNotRepeatable(true);
    ++planned.after.revision;
    planned.after.changedAt = store.now();
    planned.after.changedBy = store.user().name;
    return writeNote(store,
                     journal,
                     planned,
                     QCoreApplication::translate("archive::Erasures",
                                                 "Facts that it rested on were erased or locked "
                                                 "by law"));
}

} // namespace

Result<void>
markRatings(Store &store, JournalWriter &journal, const std::vector<ErasureTarget> &taken)
{
    std::set<Uid> households;
    for (const auto &target : taken) {
        const bool counts = target.kind != kinds::rating
            && store.context().retention->isRated(target.kind) && !target.household.isNull();
        if (counts)
            households.insert(target.household);
    }
    Rows rows(store);
    for (const auto &household : households) {
        ARCHIVE_TRY(ratings, rows.children(kinds::rating, household));
        for (const auto &rating : ratings) {
            if (!RatingView(rating).notRepeatable().value_or(false))
                ARCHIVE_CHECK(markRating(store, journal, rating, household));
        }
    }
    return {};
}

} // namespace archive
