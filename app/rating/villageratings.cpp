// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/villageratings.h"

#include "base/legalclock.h"
#include "rating/placeproposals.h"
#include "rating/proposals.h"
#include "rating/villagefigurelines.h"
#include "rating/villageproposal.h"
#include "views/codes.h"
#include "views/villagerating.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace archive {

namespace {

struct VillagesText
{
    Q_DECLARE_TR_FUNCTIONS(archive::VillageRatings)
};

/// Villages of one transaction.
constexpr size_t villagesTogether = 40;

/// What a proposal sets; the day, which alone makes no other one, stands first.
constexpr std::array proposedFields{fields::villageRating::villageRatedOn,
                                    fields::villageRating::filedRate,
                                    fields::villageRating::trustedRate,
                                    fields::villageRating::badLoanRate,
                                    fields::villageRating::villagePoints,
                                    fields::villageRating::villageRatingState,
                                    fields::villageRating::villageRatedYear,
                                    fields::villageRating::villageProfile,
                                    fields::villageRating::villageFigures,
                                    fields::villageRating::passesGates,
                                    fields::villageRating::villageValidMonths};

} // namespace

Change VillageRatings::changeOf(const RatedVillage &village) const
{
    const auto today = legalclock::civilDate(m_archive.environment().clock->nowUtc());
    const auto &verdict = village.verdict;
    Record record;
    record.kind = kinds::villageRating;
    VillageRatingEdit(record)
        .setVillageRatedOn(PartialDate::fromDate(today))
        .setFiledRate(verdict.figures.value(VillageIndicator::Filed).rate())
        .setTrustedRate(verdict.figures.value(VillageIndicator::Trusted).rate())
        .setBadLoanRate(verdict.figures.value(VillageIndicator::Bad).rate())
        .setVillagePoints(verdict.tenths)
        .setVillageRatingState(villageproposal::stateOf(verdict.standing))
        .setVillageRatedYear(m_year)
        .setVillageProfile(villageproposal::titleOf(m_profile))
        .setVillageFigures(figureLines(verdict.figures))
        .setPassesGates(verdict.standing == VillageVerdict::Standing::Passed)
        .setVillageValidMonths(m_profile.validMonths());
    auto change = villageproposal::changeOf(record, proposedFields);
    change.parent = village.inputs.village;
    return change;
}

Result<void> VillageRatings::propose(const Session &session, const RatedVillage &village)
{
    if (village.inputs.village.isNull())
        return {};
    ARCHIVE_TRY(
        kept, m_archive.records().children(session, kinds::villageRating, village.inputs.village));
    const auto last = std::find_if(kept.rbegin(), kept.rend(), [this](const ShownRecord &each) {
        const VillageRatingView rating(each.record);
        return villageproposal::isProposal(rating.villageRatingState())
            && rating.villageRatedYear() == m_year;
    });
    auto change =
        villageproposal::amending(changeOf(village), last == kept.rend() ? nullptr : &last->record);
    if (change) {
        m_waiting.push_back({village.inputs.division, std::move(*change)});
    } else {
        ++m_totals.unchanged;
    }
    return {};
}

Result<void> VillageRatings::saveWaiting(const Session &session)
{
    const auto waiting = std::exchange(m_waiting, {});
    std::vector<std::vector<Change>> proposals;
    proposals.reserve(waiting.size());
    for (const auto &each : waiting)
        proposals.push_back({each.change});
    ARCHIVE_TRY(
        outcomes,
        saveProposals(m_archive, session, VillagesText::tr("proposed by profile"), proposals));
    for (size_t i = 0; i < waiting.size(); ++i) {
        if (outcomes[i]) {
            m_totals.unsaved.push_back({waiting[i].division, *outcomes[i]});
        } else {
            ++m_totals.written;
        }
    }
    return {};
}

Result<VillageTotals> VillageRatings::rateAll(const Session &session,
                                              const VillageScope &scope,
                                              const VillageWatch &watch)
{
    m_year = scope.year;
    ARCHIVE_TRY(totals, VillageLook::read(m_archive, session, m_profile, scope));
    m_totals = std::move(totals);
    int done = 0;
    for (const auto &village : m_totals.villages) {
        m_totals.stopped = watch && !watch(done);
        if (m_totals.stopped)
            break;
        ARCHIVE_CHECK(propose(session, village));
        if (m_waiting.size() >= villagesTogether)
            ARCHIVE_CHECK(saveWaiting(session));
        ++done;
    }
    ARCHIVE_CHECK(saveWaiting(session));
    if (!m_totals.stopped) {
        ARCHIVE_CHECK(PlaceProposals(m_archive, m_profile, m_year).keep(session, m_totals));
    }
    return m_totals;
}

} // namespace archive
