// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/ratingcase.h"
#include "base/legalclock.h"
#include "desktop/work/ratingjobs.h"

#include <algorithm>

namespace archive {
namespace {

RatingItem itemOf(const CaseRow &row)
{
    RatingItem item;
    item.row = *row.record;
    item.caseId = row.id;
    item.state = row.state;
    item.revision = row.revision;
    item.deadline = row.deadline;
    item.overdue = row.overdue;
    return item;
}

Result<std::vector<RatingItem>> proposalsOf(Archive &archive, const Session &session)
{
    std::vector<RatingItem> items;
    ARCHIVE_TRY(proposals, archive.ratingFacts().proposals(session));
    items.reserve(proposals.size());
    for (auto &row : proposals) {
        RatingItem item;
        item.row = std::move(row);
        items.push_back(std::move(item));
    }
    return items;
}

Result<std::vector<RatingItem>>
casesOf(Archive &archive, const Session &session, const RatingChoice &choice)
{
    std::vector<RatingItem> items;
    CaseQuery query;
    query.workflow = ratingcase::workflow;
    query.state = choice.byDay ? QString() : choice.state;
    query.from = choice.from;
    query.until = choice.until;
    ARCHIVE_TRY(cases, archive.cases().due(session, query));
    for (const auto &each : cases) {
        if (each.record)
            items.push_back(itemOf(each));
    }
    return items;
}

/// Which of them wait soon, and which of these the user has opened.
Result<void>
tellOpened(Archive &archive, const Session &session, QDate today, std::vector<RatingItem> &items)
{
    ARCHIVE_TRY(days, archive.deskWork().caseDays());
    std::vector<Uid> soon;
    for (auto &item : items) {
        item.soon = item.deadline.isValid() && item.deadline <= today.addDays(days);
        if (item.soon)
            soon.push_back(item.caseId);
    }
    ARCHIVE_TRY(opened, archive.cases().openedOf(session, soon));
    for (auto &item : items)
        item.opened = std::find(opened.begin(), opened.end(), item.caseId) != opened.end();
    return {};
}

Result<RatingListing>
listingOf(Archive &archive, const Session &session, const RatingChoice &choice)
{
    RatingListing listing;
    listing.today = legalclock::civilDate(archive.environment().clock->nowUtc());
    const bool isOfProposals = choice.state.isEmpty() && !choice.byDay;
    ARCHIVE_TRY(items,
                isOfProposals ? proposalsOf(archive, session) : casesOf(archive, session, choice));
    ARCHIVE_CHECK(tellOpened(archive, session, listing.today, items));
    listing.items = std::move(items);
    ARCHIVE_TRY(months, archive.cases().dueMonths(session, ratingcase::workflow));
    listing.months = std::move(months);
    return listing;
}

Result<std::optional<RatingItem>>
ratingItemOf(Archive &archive, const Session &session, const Uid &household)
{
    ARCHIVE_TRY(proposals, proposalsOf(archive, session));
    for (const auto &item : proposals) {
        if (item.row.household == household)
            return std::optional(item);
    }
    ARCHIVE_TRY(files, archive.cases().openOf(session, household, ratingcase::workflow));
    if (files.empty() || !files.back().row.record)
        return std::optional<RatingItem>();
    return std::optional(itemOf(files.back().row));
}

Result<KeptRatings> keepEach(Archive &archive,
                             const Session &session,
                             const std::vector<RatingItem> &items,
                             RatingRound &round)
{
    KeptRatings outcome;
    for (const auto &item : items) {
        if (round.stopped) {
            outcome.stopped = true;
            break;
        }
        const auto state =
            archive.cases().step(session, {item.caseId, ratingcase::keep, {}, {}, item.revision});
        if (state) {
            ++outcome.kept;
        } else {
            outcome.refused.push_back({item.row.registerNumber, state.error().message});
        }
        ++round.done;
    }
    return outcome;
}

} // namespace

JobTicket readRatingItems(ArchiveWorker &worker,
                          QObject *receiver,
                          const RatingChoice &choice,
                          ArchiveWorker::Done<RatingListing> done)
{
    return worker.run<RatingListing>(
        receiver,
        [choice](Archive &archive, const Session &session) {
            return listingOf(archive, session, choice);
        },
        std::move(done));
}

void keepRatings(ArchiveWorker &worker,
                 QObject *receiver,
                 const std::vector<RatingItem> &items,
                 const std::shared_ptr<RatingRound> &round,
                 ArchiveWorker::Done<KeptRatings> done)
{
    worker.run<KeptRatings>(
        receiver,
        [items, round](Archive &archive, const Session &session) {
            return keepEach(archive, session, items, *round);
        },
        std::move(done));
}

void rateHousehold(ArchiveWorker &worker,
                   QObject *receiver,
                   const Uid &household,
                   ArchiveWorker::Done<CounterRating> done)
{
    worker.run<CounterRating>(
        receiver,
        [household](Archive &archive, const Session &session) -> Result<CounterRating> {
            ARCHIVE_TRY(set, RatingSet::load(archive.info().folder, *archive.environment().disk));
            return rateAtCounter(archive, session, set, household);
        },
        std::move(done));
}

JobTicket readRatingItemOf(ArchiveWorker &worker,
                           QObject *receiver,
                           const Uid &household,
                           ArchiveWorker::Done<std::optional<RatingItem>> done)
{
    return worker.run<std::optional<RatingItem>>(
        receiver,
        [household](Archive &archive, const Session &session) {
            return ratingItemOf(archive, session, household);
        },
        std::move(done));
}

} // namespace archive
