// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/work/villagejobs.h"

#include "archive/ratingcase.h"
#include "base/legalclock.h"
#include "views/codes.h"
#include "views/villagerating.h"

#include <algorithm>
#include <map>

namespace archive {
namespace {

/// Years of a trend.
constexpr size_t yearsTold = 6;

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

Result<std::vector<CaseRow>> openCases(Archive &archive, const Session &session)
{
    CaseQuery query;
    query.workflow = ratingcase::villageWorkflow;
    return archive.cases().due(session, query);
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
    ARCHIVE_TRY(cases, openCases(archive, session));
    board.cases = std::move(cases);
    return board;
}

/// The last rating of each year.
std::vector<VillageYearRates> yearsOf(const std::vector<ShownRecord> &ratings)
{
    std::map<int, VillageYearRates> years;
    for (const auto &shown : ratings) {
        const VillageRatingView rating(shown.record);
        const auto year = int(rating.villageRatedYear().value_or(0));
        if (year > 0)
            years[year] = {year, rating.filedRate(), rating.trustedRate(), rating.villagePoints()};
    }
    std::vector<VillageYearRates> told;
    told.reserve(years.size());
    for (const auto &[year, rates] : years)
        told.push_back(rates);
    if (told.size() > yearsTold)
        told.erase(told.begin(), told.end() - yearsTold);
    return told;
}

Result<VillageFile>
villageFileOf(Archive &archive, const Session &session, const Uid &village, const QString &division)
{
    VillageFile file;
    ARCHIVE_TRY(ratings, archive.records().children(session, kinds::villageRating, village));
    for (const auto &shown : ratings) {
        if (VillageRatingView(shown.record).villageDecidedOn())
            file.plated = shown.record;
    }
    file.years = yearsOf(ratings);
    ARCHIVE_TRY(open, openCases(archive, session));
    for (const auto &row : open) {
        if (row.subject != village)
            continue;
        ARCHIVE_TRY(each, archive.cases().get(session, row.id));
        ARCHIVE_TRY(posting, postingOf(archive, session, each));
        if (posting.hangs || posting.untold)
            file.posting = posting;
        file.cases.push_back(std::move(each));
    }
    std::sort(file.cases.begin(), file.cases.end(), [](const CaseFile &a, const CaseFile &b) {
        return a.row.openedAt > b.row.openedAt;
    });
    ARCHIVE_TRY(postings,
                openPostings(archive, session, {codes::postingKind::trustedVillage, division}));
    file.postings = std::move(postings);
    return file;
}

Result<CaseState>
villageDecided(Archive &archive, const Session &session, const VillageDecision &decision)
{
    auto values = decision.values;
    if (decision.caseId.isNull()) {
        return archive.cases().open(
            session,
            {ratingcase::villageWorkflow, decision.village.toString(), decision.reason, values});
    }
    if (decision.newPosting) {
        ARCHIVE_TRY(posting,
                    enterPosting(archive,
                                 session,
                                 {codes::postingKind::trustedVillage, decision.division},
                                 *decision.newPosting,
                                 decision.reason));
        values.emplace_back(ratingcase::posting, posting.toString());
    }
    if (decision.postingEnd.takenDownOn || decision.postingEnd.objections) {
        ARCHIVE_CHECK(
            endPosting(archive, session, decision.caseId, decision.postingEnd, decision.reason));
    }
    return archive.cases().step(
        session, {decision.caseId, decision.action, decision.reason, values, decision.revision});
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
                          const Uid &village,
                          const QString &division,
                          ArchiveWorker::Done<VillageFile> done)
{
    return worker.run<VillageFile>(
        receiver,
        [village, division](Archive &archive, const Session &session) {
            return villageFileOf(archive, session, village, division);
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
            return villageDecided(archive, session, decision);
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
