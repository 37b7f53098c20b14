// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/ratingmarks.h"

#include "archive/retention.h"
#include "archive/rows.h"
#include "archive/savewriter.h"
#include "views/rating.h"

#include <QCoreApplication>

#include <algorithm>
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

/// The households of which a fact goes that ratings rest on.
std::set<Uid> restingHouseholds(Store &store, const std::vector<ErasureTarget> &taken)
{
    std::set<Uid> households;
    for (const auto &target : taken) {
        const bool counts = target.kind != kinds::rating
            && store.context().retention->isRated(target.kind) && !target.household.isNull();
        if (counts)
            households.insert(target.household);
    }
    return households;
}

bool isAmong(const std::vector<ErasureTarget> &taken, const Uid &uid)
{
    return std::any_of(taken.begin(), taken.end(), [&uid](const ErasureTarget &target) {
        return target.uid == uid;
    });
}

} // namespace

Result<std::vector<ErasureTarget>> detailsRestingOn(Store &store,
                                                    const std::vector<ErasureTarget> &taken)
{
    std::vector<ErasureTarget> details;
    for (const auto &household : restingHouseholds(store, taken)) {
        ARCHIVE_TRY(rows, store.statement(QStringLiteral("erasures/ratingdetails")));
        rows.bindAll(household.toBytes());
        for (;;) {
            ARCHIVE_TRY(found, rows.step());
            if (!found)
                break;
            const auto uid = Uid::fromBytes(rows.blob(0));
            if (!isAmong(taken, uid))
                details.push_back({kinds::ratingDetail, uid, household, rows.integer(1)});
        }
    }
    return details;
}

Result<void>
markRatings(Store &store, JournalWriter &journal, const std::vector<ErasureTarget> &taken)
{
    Rows rows(store);
    for (const auto &household : restingHouseholds(store, taken)) {
        ARCHIVE_TRY(ratings, rows.children(kinds::rating, household));
        for (const auto &rating : ratings) {
            if (!RatingView(rating).notRepeatable().value_or(false))
                ARCHIVE_CHECK(markRating(store, journal, rating, household));
        }
    }
    return {};
}

} // namespace archive
