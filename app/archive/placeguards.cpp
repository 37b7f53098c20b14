// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/placeguards.h"

#include "archive/casewriter.h"
#include "archive/placeratings.h"
#include "archive/ratingcase.h"
#include "archive/rows.h"
#include "base/legalclock.h"
#include "views/codes.h"
#include "views/posting.h"

#include <QCoreApplication>

#include <iterator>
#include <map>

namespace archive {
namespace {

struct PlaceGuardsText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Cases)
};

Error refusedPlace(const QString &sentence)
{
    return {ErrorCode::Refused, sentence, {}};
}

/// A proposal with all of its figures, this case's own or nobody's.
Result<void> requireProposed(Store &store, const CaseAttempt &attempt)
{
    ARCHIVE_TRY(place, placeOf(store, attempt.record));
    ARCHIVE_TRY(newest, newestPlaceRating(store, attempt.record));
    if (!newest) {
        return refusedPlace(PlaceGuardsText::tr("%1 was not rated yet; let archivectl "
                                                "rate-villages rate it first.")
                                .arg(place.name));
    }
    const auto state = PlaceRatingView(*newest).state();
    if (state == codes::villageRatingState::factsMissing) {
        return refusedPlace(PlaceGuardsText::tr("Figures of %1 are missing; enter them and rate "
                                                "the villages again.")
                                .arg(place.name));
    }
    const bool isOwn = lastValue(attempt.steps, ratingcase::rating) == newest->uid.toString();
    if (isOwn || state == codes::villageRatingState::proposed)
        return {};
    return refusedPlace(PlaceGuardsText::tr("The newest rating of %1 went through its steps "
                                            "already; rate the villages again first.")
                            .arg(place.name));
}

Result<void>
requireGates(Store &store, const CaseAttempt &attempt, const std::optional<Record> &rating)
{
    if (rating && PlaceRatingView(*rating).passesGates())
        return {};
    ARCHIVE_TRY(place, placeOf(store, attempt.record));
    return refusedPlace(PlaceGuardsText::tr("%1 does not pass every gate; archivectl "
                                            "rate-villages says what is wanting.")
                            .arg(place.name));
}

/// Whether the rating of each year, the last entered one whose figures were all there, passes.
std::map<qint64, bool> passedByYear(const std::vector<Record> &ratings)
{
    std::map<qint64, bool> passed;
    for (const auto &rating : ratings) {
        const PlaceRatingView view(rating);
        if (view.year() && view.state() != codes::villageRatingState::factsMissing)
            passed[*view.year()] = view.passesGates();
    }
    return passed;
}

/// A gate failed at two successive reviews takes the plate away, whatever an older year's figures say.
Result<void> requireNoTwoFailures(Store &store, const CaseAttempt &attempt)
{
    ARCHIVE_TRY(ratings, placeRatings(store, attempt.record));
    const auto passed = passedByYear(ratings);
    if (passed.size() < 2)
        return {};
    const auto last = std::prev(passed.end());
    const auto before = std::prev(last);
    if (last->second || before->second || before->first + 1 != last->first)
        return {};
    ARCHIVE_TRY(place, placeOf(store, attempt.record));
    return refusedPlace(PlaceGuardsText::tr("%1 failed a gate in two successive years, %2 and %3; "
                                            "the plate is to be removed.")
                            .arg(place.name)
                            .arg(before->first)
                            .arg(last->first));
}

Result<void> requireNewestGates(Store &store, const CaseAttempt &attempt)
{
    ARCHIVE_CHECK(requireNoTwoFailures(store, attempt));
    ARCHIVE_TRY(newest, newestPlaceRating(store, attempt.record));
    return requireGates(store, attempt, newest);
}

Result<void> requireOwnGates(Store &store, const CaseAttempt &attempt)
{
    // Before the step has named another one, the newest counts.
    if (attempt.transition.effect == CaseEffect::TakeProposal) {
        ARCHIVE_TRY(newest, newestPlaceRating(store, attempt.record));
        return requireGates(store, attempt, newest);
    }
    ARCHIVE_TRY(own, placeRatingOf(store, attempt.record, attempt.steps));
    return requireGates(store, attempt, own);
}

Result<void> requireUnopposed(Store &store, const CaseAttempt &attempt)
{
    ARCHIVE_TRY(uid, Uid::parse(lastValue(attempt.steps, ratingcase::posting)));
    ARCHIVE_TRY(posting, Rows(store).find(kinds::posting, uid));
    if (posting && PostingView(*posting).postingObjections() == 0)
        return {};
    return refusedPlace(PlaceGuardsText::tr("The posting has to say that no objection is open; "
                                            "enter how many are, and settle them first."));
}

/// The day on which the last case about the same ended with its plate removed; invalid when none did.
Result<QDate> lastRemoval(Store &store, const CaseRecord &record)
{
    ARCHIVE_TRY(workflows, shippedWorkflows(store));
    ARCHIVE_TRY(workflow, workflowOf(*workflows, record.workflow));
    CaseRows rows(store);
    ARCHIVE_TRY(closed, rows.closedAlike(record));
    QDate last;
    for (const auto &each : closed) {
        const auto *state = workflow->state(each.state);
        if (state == nullptr || state->record != codes::villageRatingState::removed)
            continue;
        ARCHIVE_TRY(steps, rows.steps(each));
        const auto day = legalclock::civilDate(steps.back().step.at);
        if (!last.isValid() || day > last)
            last = day;
    }
    return last;
}

Result<void> requireRemovedSince(Store &store, const Guard &guard, const CaseAttempt &attempt)
{
    ARCHIVE_TRY(removed, lastRemoval(store, attempt.record));
    if (!removed.isValid())
        return {};
    const auto until = guard.term.lastDay(removed);
    if (legalclock::isOver(until, store.today()))
        return {};
    ARCHIVE_TRY(place, placeOf(store, attempt.record));
    return refusedPlace(
        PlaceGuardsText::tr("The plate of %1 was removed on %2; it can be applied "
                            "for again after %3.")
            .arg(place.name, removed.toString(Qt::ISODate), until.toString(Qt::ISODate)));
}

} // namespace

Result<void> checkPlaceGuard(Store &store, const Guard &guard, const CaseAttempt &attempt)
{
    switch (guard.rule) {
    case GuardRule::Graded:
        return requireProposed(store, attempt);
    case GuardRule::Unopposed:
        return requireUnopposed(store, attempt);
    case GuardRule::NewestGates:
        return requireNewestGates(store, attempt);
    case GuardRule::RemovedSince:
        return requireRemovedSince(store, guard, attempt);
    default:
        return requireOwnGates(store, attempt);
    }
}

} // namespace archive
