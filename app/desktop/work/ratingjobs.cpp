// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/work/ratingjobs.h"

#include "archive/ratingcase.h"
#include "views/codes.h"

namespace archive {
namespace {

PostingScope postingScopeOf(const RatingItem &item)
{
    return {codes::postingKind::trustedHouseholds, item.row.division};
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
    ARCHIVE_TRY(postings, openPostings(archive, session, postingScopeOf(item)));
    file.postings = std::move(postings);
    if (file.file) {
        ARCHIVE_TRY(posting, postingOf(archive, session, *file.file));
        file.posting = posting;
    }
    return file;
}

Result<CaseState> decided(Archive &archive, const Session &session, const RatingDecision &decision)
{
    const auto &item = decision.item;
    auto values = decision.values;
    if (item.caseId.isNull()) {
        return archive.cases().open(
            session,
            {ratingcase::workflow, item.row.household.toString(), decision.reason, values});
    }
    if (decision.newPosting) {
        ARCHIVE_TRY(
            posting,
            enterPosting(
                archive, session, postingScopeOf(item), *decision.newPosting, decision.reason));
        values.emplace_back(ratingcase::posting, posting.toString());
    }
    ARCHIVE_CHECK(endPosting(archive, session, decision.postingEnd, decision.reason));
    return archive.cases().step(
        session, {item.caseId, decision.action, decision.reason, values, item.revision});
}

} // namespace

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
            return decided(archive, session, decision);
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
