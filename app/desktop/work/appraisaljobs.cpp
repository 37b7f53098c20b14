// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/work/appraisaljobs.h"

#include "base/legalclock.h"

namespace archive {
namespace {

constexpr int digitsOfVillage = 12;

Result<std::vector<VillageChoice>> villagesOf(Archive &archive, const Session &session)
{
    ARCHIVE_TRY(
        counts,
        archive.records().countByDivision(archive.info().division.county(), digitsOfVillage));
    std::vector<VillageChoice> villages;
    for (const auto &[code, households] : counts) {
        if (archive.ratingFacts().coversWhole(session, code))
            villages.push_back({code, households});
    }
    return villages;
}

Result<AppraisalPaper> paperOf(Archive &archive, const Session &session, DivisionCode village)
{
    AppraisalPaper paper;
    ARCHIVE_TRY(lines, appraisalSheet(archive, session, village));
    paper.lines = std::move(lines);
    const auto today = legalclock::civilDate(archive.environment().clock->nowUtc());
    ARCHIVE_TRY(names, archive.appraisals().appraisers(session, village, today.year()));
    paper.appraisers = names;
    ARCHIVE_TRY(limits, archive.appraisals().limits());
    paper.limits = std::move(limits);
    return paper;
}

} // namespace

JobTicket readAppraisalVillages(ArchiveWorker &worker,
                                QObject *receiver,
                                ArchiveWorker::Done<std::vector<VillageChoice>> done)
{
    return worker.run<std::vector<VillageChoice>>(
        receiver,
        [](Archive &archive, const Session &session) { return villagesOf(archive, session); },
        std::move(done));
}

JobTicket readAppraisalPaper(ArchiveWorker &worker,
                             QObject *receiver,
                             DivisionCode village,
                             ArchiveWorker::Done<AppraisalPaper> done)
{
    return worker.run<AppraisalPaper>(
        receiver,
        [village](Archive &archive, const Session &session) {
            return paperOf(archive, session, village);
        },
        std::move(done));
}

JobTicket readSpoken(ArchiveWorker &worker,
                     QObject *receiver,
                     const AppraisalHead &head,
                     ArchiveWorker::Done<std::vector<Uid>> done)
{
    return worker.run<std::vector<Uid>>(
        receiver,
        [head](Archive &archive, const Session &session) {
            return archive.appraisals().spokenOf(session, head);
        },
        std::move(done));
}

void saveSheet(ArchiveWorker &worker,
               QObject *receiver,
               const AppraisalOrder &order,
               const std::shared_ptr<AppraisalRound> &round,
               ArchiveWorker::Done<AppraisalOutcome> done)
{
    worker.run<AppraisalOutcome>(
        receiver,
        [order, round](Archive &archive, const Session &session) {
            return saveAppraisals(
                archive, session, order.head, order.lines, order.reason, [&round](int count) {
                    round->done = count;
                    return !round->stopped;
                });
        },
        std::move(done));
}

} // namespace archive
