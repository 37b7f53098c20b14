// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/work/ratingjobs.h"

#include "archive/ratingcase.h"
#include "base/legalclock.h"
#include "views/codes.h"
#include "views/posting.h"

namespace archive {
namespace {

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

/// Whether the posting that the case names still hangs.
Result<bool> postingHangs(Archive &archive, const Session &session, const CaseFile &file)
{
    const auto named = ratingcase::lastOf(file, ratingcase::posting);
    if (file.row.state != ratingcase::posted || named.isEmpty())
        return false;
    ARCHIVE_TRY(uid, Uid::parse(named));
    ARCHIVE_TRY(shown, archive.records().get(session, kinds::posting, uid));
    return !PostingView(shown.record).takenDownOn();
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
    if (file.file) {
        ARCHIVE_TRY(hangs, postingHangs(archive, session, *file.file));
        file.hangs = hangs;
    }
    return file;
}

/// Where the household lives, from and until as they were typed.
Result<Uid> enterPosting(Archive &archive, const Session &session, const RatingDecision &decision)
{
    Record posting;
    posting.kind = kinds::posting;
    PostingEdit(posting)
        .setPostingKind(codes::postingKind::trustedHouseholds)
        .setPostingDivision(decision.item.row.division)
        .setPostingPlace(decision.newPosting->place)
        .setPostedFrom(decision.newPosting->from)
        .setPostedUntil(decision.newPosting->until);
    ARCHIVE_TRY(saved, archive.records().save(session, {decision.reason, {changeTo(posting)}}));
    return saved.saved.front().uid;
}

Result<void>
takePostingDown(Archive &archive, const Session &session, const RatingDecision &decision)
{
    ARCHIVE_TRY(file, archive.cases().get(session, decision.item.caseId));
    ARCHIVE_TRY(uid, Uid::parse(ratingcase::lastOf(file, ratingcase::posting)));
    Record posting;
    posting.kind = kinds::posting;
    PostingEdit(posting).setTakenDownOn(*decision.takenDownOn);
    auto change = changeTo(posting);
    change.uid = uid;
    ARCHIVE_TRY(saved, archive.records().save(session, {decision.reason, {change}}));
    Q_UNUSED(saved)
    return {};
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
        ARCHIVE_TRY(posting, enterPosting(archive, session, decision));
        values.emplace_back(ratingcase::posting, posting.toString());
    }
    if (decision.takenDownOn)
        ARCHIVE_CHECK(takePostingDown(archive, session, decision));
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
