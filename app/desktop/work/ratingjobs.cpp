// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/work/ratingjobs.h"

#include "archive/ratingcase.h"
#include "base/legalclock.h"
#include "views/codes.h"
#include "views/posting.h"

namespace archive {
namespace {

Result<std::vector<RatingItem>> itemsOf(Archive &archive, const Session &session)
{
    std::vector<RatingItem> items;
    ARCHIVE_TRY(proposals, archive.ratingFacts().proposals(session));
    for (auto &row : proposals)
        items.push_back({std::move(row), {}, {}, 0, {}, false});
    ARCHIVE_TRY(cases, archive.cases().list(session));
    for (auto &each : cases) {
        if (each.open && each.record && each.workflow == ratingcase::workflow) {
            items.push_back({std::move(*each.record),
                             each.id,
                             each.state,
                             each.revision,
                             each.deadline,
                             each.overdue});
        }
    }
    return items;
}

/// Those that begin today or later where the household lives.
Result<std::vector<OpenPosting>>
postingsFor(Archive &archive, const Session &session, const QString &division)
{
    const auto today = legalclock::civilDate(archive.environment().clock->nowUtc());
    ARCHIVE_TRY(all, archive.records().children(session, kinds::posting, {}));
    std::vector<OpenPosting> open;
    for (const auto &shown : all) {
        const PostingView posting(shown.record);
        const auto place = DivisionCode::parse(posting.postingDivision());
        const auto from = posting.postedFrom();
        const auto until = posting.postedUntil();
        if (!place || !from || !until || from->earliest() < today || posting.takenDownOn()
            || posting.postingKind() != codes::postingKind::trustedHouseholds
            || !division.startsWith(place->prefix()))
            continue;
        open.push_back(
            {shown.record.uid,
             QStringLiteral("%1 %2 – %3")
                 .arg(archive.divisions().fullName(*place), from->toWire(), until->toWire())});
    }
    return open;
}

Result<Uid>
ratingOfItem(Archive &archive, const Session &session, const RatingItem &item, RatingFile &read)
{
    if (item.caseId.isNull())
        return newestRatingOf(archive, session, item.row.household);
    ARCHIVE_TRY(file, archive.cases().get(session, item.caseId));
    const auto stepped = ratingcase::lastOf(file, ratingcase::rating);
    read.file = std::move(file);
    return Uid::parse(stepped);
}

Result<RatingFile> fileOf(Archive &archive, const Session &session, const RatingItem &item)
{
    RatingFile file;
    ARCHIVE_TRY(set, RatingSet::load(archive.info().folder, *archive.environment().disk));
    ARCHIVE_TRY(rating, ratingOfItem(archive, session, item, file));
    ARCHIVE_TRY(receipt, receiptOf(archive, session, set, rating));
    file.receipt = std::move(receipt);
    ARCHIVE_TRY(home, homeOf(archive, session, item.row.household));
    file.home = std::move(home);
    ARCHIVE_TRY(postings, postingsFor(archive, session, item.row.division));
    file.postings = std::move(postings);
    return file;
}

} // namespace

JobTicket readRatingItems(ArchiveWorker &worker,
                          QObject *receiver,
                          ArchiveWorker::Done<std::vector<RatingItem>> done)
{
    return worker.run<std::vector<RatingItem>>(receiver, itemsOf, std::move(done));
}

JobTicket readRatingFile(ArchiveWorker &worker,
                         QObject *receiver,
                         const RatingItem &item,
                         ArchiveWorker::Done<RatingFile> done)
{
    return worker.run<RatingFile>(
        receiver,
        [item](Archive &archive, const Session &session) { return fileOf(archive, session, item); },
        std::move(done));
}

void decideRating(ArchiveWorker &worker,
                  QObject *receiver,
                  const RatingDecision &decision,
                  ArchiveWorker::Done<CaseState> done)
{
    worker.run<CaseState>(
        receiver,
        [decision](Archive &archive, const Session &session) {
            const auto &item = decision.item;
            if (item.caseId.isNull()) {
                return archive.cases().open(session,
                                            {ratingcase::workflow,
                                             item.row.household.toString(),
                                             decision.reason,
                                             decision.values});
            }
            return archive.cases().step(
                session,
                {item.caseId, decision.action, decision.reason, decision.values, item.revision});
        },
        std::move(done));
}

void rateArea(ArchiveWorker &worker,
              QObject *receiver,
              const std::shared_ptr<RatingRound> &round,
              ArchiveWorker::Done<RatingTotals> done)
{
    worker.run<RatingTotals>(
        receiver,
        [round](Archive &archive, const Session &session) -> Result<RatingTotals> {
            ARCHIVE_TRY(set, RatingSet::load(archive.info().folder, *archive.environment().disk));
            return Ratings(archive, set).rateAll(session, session.task().area, [&round](int count) {
                round->done = count;
                return !round->stopped;
            });
        },
        std::move(done));
}

} // namespace archive
