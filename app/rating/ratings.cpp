// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/ratings.h"

#include "base/legalclock.h"
#include "rating/proposals.h"
#include "rating/ratingdetail.h"
#include "rating/sourceshares.h"
#include "views/codes.h"
#include "views/rating.h"
#include "views/ratingdetail.h"

#include <QCoreApplication>

#include <utility>

namespace archive {

namespace {

struct RatingsText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Ratings)
};

/// Households of one transaction: a look of another connection waits no longer than for these.
constexpr size_t savedTogether = 40;

QLatin1String stateOf(RatingProposal::Standing standing)
{
    switch (standing) {
    case RatingProposal::Standing::Incomplete:
        return codes::ratingState::factsMissing;
    case RatingProposal::Standing::Vetoed:
        return codes::ratingState::notRated;
    case RatingProposal::Standing::Rated:
        break;
    }
    return codes::ratingState::proposed;
}

Change changeBelow(const Record &record, const Uid &household)
{
    auto change = changeTo(record);
    change.uid = record.uid;
    change.parent = household;
    return change;
}

} // namespace

/// Whether the last proposal rests on the same facts, card and policy.
Result<bool> Ratings::stands(const Session &session, const RatingInputs &household)
{
    ARCHIVE_TRY(details,
                m_archive.records().children(session, kinds::ratingDetail, household.household));
    if (details.empty())
        return false;
    const RatingDetailView last(details.back().record);
    const bool isSame = last.cardHash() == m_set.cardHash()
        && last.policyHash() == m_set.policyHash()
        && last.frozenInputs() == frozenText(household.facts);
    if (!isSame)
        return false;
    ARCHIVE_TRY(outdated,
                m_archive.ratingFacts().isOutdated(household.household, last.detailedRating()));
    return !outdated;
}

Result<void> Ratings::add(const RatingInputs &household, const RatingProposal &proposal)
{
    const auto &environment = m_archive.environment();
    ARCHIVE_TRY(uid, Uid::create(*environment.clock, *environment.random));
    const auto today = legalclock::civilDate(environment.clock->nowUtc());
    Record rating;
    rating.kind = kinds::rating;
    rating.uid = uid;
    RatingEdit(rating)
        .setRatedOn(PartialDate::fromDate(today))
        .setScorecardName(m_set.card().model().name)
        .setScorecardVersion(m_set.version())
        .setValidMonths(m_set.validMonths())
        .setRatingPoints(proposal.tenths)
        .setProposedGrade(proposal.grade)
        .setVetoReasons(proposal.vetoes)
        .setRatingState(stateOf(proposal.standing));
    Record detail;
    detail.kind = kinds::ratingDetail;
    writeDetail(detail, uid, m_set, household.facts, proposal);
    m_waiting.push_back(
        {household.registerNumber,
         proposal.standing,
         proposal.grade,
         {changeBelow(rating, household.household), changeBelow(detail, household.household)}});
    return {};
}

Result<void> Ratings::saveWaiting(const Session &session)
{
    const auto waiting = std::exchange(m_waiting, {});
    std::vector<std::vector<Change>> proposals;
    proposals.reserve(waiting.size());
    for (const auto &each : waiting)
        proposals.push_back(each.changes);
    ARCHIVE_TRY(
        outcomes,
        saveProposals(
            m_archive, session, RatingsText::tr("proposed by scorecard and policy"), proposals));
    for (size_t i = 0; i < waiting.size(); ++i) {
        if (outcomes[i]) {
            m_totals.unsaved.push_back({waiting[i].registerNumber, *outcomes[i]});
        } else {
            count(waiting[i].standing, waiting[i].grade);
        }
    }
    return {};
}

void Ratings::count(RatingProposal::Standing standing, const QString &grade)
{
    switch (standing) {
    case RatingProposal::Standing::Rated:
        ++m_totals.rated;
        ++m_totals.grades[grade];
        break;
    case RatingProposal::Standing::Incomplete:
        ++m_totals.incomplete;
        break;
    case RatingProposal::Standing::Vetoed:
        ++m_totals.vetoed;
        break;
    }
}

Result<void> Ratings::rate(const Session &session, RatingInputs household)
{
    if (!household.refused.isEmpty()) {
        ++m_totals.refused;
        return {};
    }
    if (asksForShares(m_set.card().inputs()) || asksForShares(m_set.vetoes().inputs())) {
        ARCHIVE_CHECK(addSourceShares(m_archive, session, household.household, household.facts));
    }
    ARCHIVE_TRY(proposal, propose(m_set, household.facts));
    ARCHIVE_TRY(same, stands(session, household));
    if (!same)
        return add(household, proposal);
    ++m_totals.unchanged;
    count(proposal.standing, proposal.grade);
    return {};
}

Error Ratings::stopped(int done)
{
    return {
        ErrorCode::Cancelled,
        RatingsText::tr("The rating was stopped after %n household(s); what was proposed stays.",
                        nullptr,
                        done),
        {}};
}

Result<void>
Ratings::ratePage(const Session &session, const RatingPage &page, const RatingWatch &watch)
{
    for (const auto &household : page.households) {
        if (!watch(m_done))
            return stopped(m_done);
        ARCHIVE_CHECK(rate(session, household));
        ++m_done;
        if (m_waiting.size() >= savedTogether)
            ARCHIVE_CHECK(saveWaiting(session));
    }
    return {};
}

Result<RatingTotals>
Ratings::rateAll(const Session &session, const QString &divisionPrefix, const RatingWatch &watch)
{
    m_totals = {};
    m_done = 0;
    RatingQuery query;
    query.divisionPrefix = divisionPrefix;
    do {
        ARCHIVE_TRY(page, m_archive.ratingFacts().page(session, query));
        const auto rated = ratePage(session, page, watch);
        ARCHIVE_CHECK(saveWaiting(session));
        if (!rated)
            return rated.error();
        query.after = page.next;
    } while (query.after != 0);
    return m_totals;
}

Result<RatingTotals> Ratings::rateOne(const Session &session, const Uid &household)
{
    m_totals = {};
    ARCHIVE_TRY(facts, m_archive.ratingFacts().household(session, household));
    if (!facts.refused.isEmpty())
        return Error{ErrorCode::Refused, facts.refused, household.toString()};
    ARCHIVE_CHECK(rate(session, facts));
    ARCHIVE_CHECK(saveWaiting(session));
    if (!m_totals.unsaved.empty())
        return m_totals.unsaved.front().error;
    return m_totals;
}

} // namespace archive
