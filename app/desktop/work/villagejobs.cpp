// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/work/villagejobs.h"

#include "archive/ratingcase.h"
#include "base/legalclock.h"

namespace archive {
namespace {

Result<std::shared_ptr<const VillageProfile>> profileOf(Archive &archive, const QString &name)
{
    ARCHIVE_TRY(profile,
                VillageProfile::load(archive.info().folder, *archive.environment().disk, name));
    return std::make_shared<const VillageProfile>(std::move(profile));
}

Result<std::vector<ProfileChoice>> profilesOf(Archive &archive)
{
    ARCHIVE_TRY(first, profileOf(archive, {}));
    std::vector<ProfileChoice> choices{{{}, first->name()}};
    for (const auto &name : VillageProfile::shipped()) {
        ARCHIVE_TRY(profile, profileOf(archive, name));
        if (profile->name() != first->name() || profile->version() != first->version())
            choices.push_back({name, profile->name()});
    }
    return choices;
}

/// What the session's task is about, as a prefix of divisions.
QString areaOf(const Session &session)
{
    const auto area = DivisionCode::parse(session.task().area);
    return area ? area->prefix() : session.task().area;
}

Result<VillageBoard>
villageBoardOf(Archive &archive, const Session &session, const VillageScale &choice)
{
    VillageBoard board;
    board.year = choice.year;
    board.today = legalclock::civilDate(archive.environment().clock->nowUtc());
    ARCHIVE_TRY(profile, profileOf(archive, choice.profile));
    board.profile = std::move(profile);
    ARCHIVE_TRY(
        totals,
        VillageLook::read(archive, session, *board.profile, {areaOf(session), choice.year}));
    board.totals = std::move(totals);
    ARCHIVE_TRY(villages, openCasesOf(archive, session, ratingcase::villageWorkflow));
    board.cases = std::move(villages);
    ARCHIVE_TRY(townships, openCasesOf(archive, session, ratingcase::townshipWorkflow));
    board.townshipCases = std::move(townships);
    return board;
}

} // namespace

JobTicket readVillageProfiles(ArchiveWorker &worker,
                              QObject *receiver,
                              ArchiveWorker::Done<std::vector<ProfileChoice>> done)
{
    return worker.run<std::vector<ProfileChoice>>(
        receiver,
        [](Archive &archive, const Session &) { return profilesOf(archive); },
        std::move(done));
}

JobTicket readVillages(ArchiveWorker &worker,
                       QObject *receiver,
                       const VillageScale &choice,
                       ArchiveWorker::Done<VillageBoard> done)
{
    return worker.run<VillageBoard>(
        receiver,
        [choice](Archive &archive, const Session &session) {
            return villageBoardOf(archive, session, choice);
        },
        std::move(done));
}

JobTicket readVillageFile(ArchiveWorker &worker,
                          QObject *receiver,
                          const RatedSubject &subject,
                          ArchiveWorker::Done<VillageFile> done)
{
    return worker.run<VillageFile>(
        receiver,
        [subject](Archive &archive, const Session &session) {
            return readFileOf(archive, session, subject);
        },
        std::move(done));
}

void decideVillage(ArchiveWorker &worker,
                   QObject *receiver,
                   const VillageDecision &decision,
                   ArchiveWorker::Done<CaseState> done)
{
    worker.run<CaseState>(
        receiver,
        [decision](Archive &archive, const Session &session) {
            return takeDecision(archive, session, decision);
        },
        std::move(done));
}

void proposeVillages(ArchiveWorker &worker,
                     QObject *receiver,
                     const VillageScale &choice,
                     const std::shared_ptr<VillageRound> &round,
                     ArchiveWorker::Done<VillageTotals> done)
{
    worker.run<VillageTotals>(
        receiver,
        [choice, round](Archive &archive, const Session &session) -> Result<VillageTotals> {
            ARCHIVE_TRY(profile, profileOf(archive, choice.profile));
            return VillageRatings(archive, *profile)
                .rateAll(session, {areaOf(session), choice.year}, [&round](int count) {
                    round->done = count;
                    return !round->stopped;
                });
        },
        std::move(done));
}

} // namespace archive
