// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/ratingguards.h"

#include "archive/absorbrows.h"
#include "archive/casewriter.h"
#include "archive/consents.h"
#include "archive/journalwriter.h"
#include "archive/placeguards.h"
#include "archive/placeratings.h"
#include "archive/ratingsteps.h"
#include "archive/rows.h"
#include "views/codes.h"
#include "views/posting.h"
#include "views/rating.h"

#include <QCoreApplication>

#include <algorithm>

namespace archive {
namespace {

struct RatingGuardsText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Cases)
};

Error refusedGuard(const QString &sentence)
{
    return {ErrorCode::Refused, sentence, {}};
}

Result<bool> isAny(Statement &statement)
{
    ARCHIVE_TRY(found, statement.step());
    statement.reset();
    return found;
}

Result<Record> requireRating(Store &store, const CaseAttempt &attempt)
{
    ARCHIVE_TRY(rating, ratingOf(store, attempt.steps));
    if (rating)
        return *rating;
    return refusedGuard(
        RatingGuardsText::tr("The rating of this case is not here any more; withdraw "
                             "the case and rate the household again."));
}

/// The newest rating, with a grade that nobody has decided on.
Result<void> requireGrade(Store &store, const CaseAttempt &attempt)
{
    ARCHIVE_TRY(newest, newestRating(store, attempt.record.household));
    if (!newest) {
        return refusedGuard(
            RatingGuardsText::tr("The household was not rated yet; let it be rated first."));
    }
    const RatingView rating(*newest);
    if (rating.ratingState() == codes::ratingState::factsMissing) {
        return refusedGuard(
            RatingGuardsText::tr("Facts are missing for a grade; the rating's details "
                                 "name them. Enter them and rate the household again."));
    }
    if (rating.ratingState() == codes::ratingState::notRated) {
        return refusedGuard(
            RatingGuardsText::tr("The household is not rated, for the reasons that its "
                                 "newest rating names."));
    }
    const bool isOwn = lastValue(attempt.steps, ratingcase::rating) == newest->uid.toString();
    if (isOwn || rating.ratingState() == codes::ratingState::proposed)
        return {};
    return refusedGuard(
        RatingGuardsText::tr("The newest rating went through its steps already; rate "
                             "the household again first."));
}

Result<void> requireAppraisers(Store &store, const Guard &guard, const CaseAttempt &attempt)
{
    ARCHIVE_TRY(statement, store.statement(QStringLiteral("rating/appraisers")));
    statement.bindAll(attempt.record.household.toBytes(), store.today().toString(Qt::ISODate));
    ARCHIVE_TRY(found, statement.step());
    const auto appraisers = found ? statement.integer(0) : 0;
    statement.reset();
    if (appraisers < guard.count) {
        return refusedGuard(
            RatingGuardsText::tr("%1 of the committee have appraised the household in "
                                 "the last twelve months; it takes %2.")
                .arg(appraisers)
                .arg(guard.count));
    }
    ARCHIVE_TRY(newest, newestRating(store, attempt.record.household));
    ARCHIVE_TRY(late,
                newest ? hasNewerAppraisal(store, attempt.record.household, newest->uid)
                       : Result<bool>(false));
    if (!late)
        return {};
    return refusedGuard(
        RatingGuardsText::tr("The household was appraised after it was rated; rate it "
                             "again first."));
}

/// By name in archives that came in too: whoever has it in both is taken to be one person, which is the strict reading.
Result<bool> hasEnteredThere(Store &store, const CaseAttempt &attempt)
{
    ARCHIVE_TRY(entries, AbsorbRows(store).ofHousehold(attempt.record.household));
    return std::any_of(entries.begin(), entries.end(), [&attempt](const AbsorbedEntry &each) {
        return each.entry.type == EntryType::Change && each.entry.author.user == attempt.actor;
    });
}

Result<void> requireNotEntered(Store &store, const CaseAttempt &attempt)
{
    const auto &catalogue = store.catalogue();
    ARCHIVE_TRY(statement, store.statement(QStringLiteral("rating/enteredby")));
    statement.bindAll(attempt.record.household.toBytes(),
                      attempt.actor,
                      catalogue.kind(kinds::rating).name,
                      catalogue.kind(kinds::ratingDetail).name);
    ARCHIVE_TRY(here, isAny(statement));
    ARCHIVE_TRY(there, hasEnteredThere(store, attempt));
    if (!here && !there)
        return {};
    return refusedGuard(
        RatingGuardsText::tr("You entered or changed facts of this household yourself; "
                             "somebody else has to take the step “%1”.")
            .arg(attempt.transition.action));
}

} // namespace

Result<bool> hasOpened(Store &store,
                       const CaseRecord &record,
                       const std::vector<CaseStepRecord> &steps,
                       const QString &user)
{
    auto since = steps.back().seq;
    if (steps.back().archive != 0) {
        ARCHIVE_TRY(absorbed, CaseRows(store).absorbedAt(record));
        since = absorbed;
    }
    if (isOfPlace(record)) {
        ARCHIVE_TRY(ofPlace, store.statement(QStringLiteral("cases/openedplace")));
        ofPlace.bindAll(record.subject.toBytes(), user, QString(caseLook), since);
        return isAny(ofPlace);
    }
    ARCHIVE_TRY(statement, store.statement(QStringLiteral("cases/openedsince")));
    statement.bindAll(
        record.household.toBytes(), record.subject.toBytes(), user, QString(caseLook), since);
    return isAny(statement);
}

namespace {

bool asksToBeOpened(const Workflow &workflow, const QString &state)
{
    return std::any_of(
        workflow.transitions.begin(), workflow.transitions.end(), [&](const auto &step) {
            return step.from == state
                && std::any_of(step.guards.begin(), step.guards.end(), [](const Guard &guard) {
                       return guard.rule == GuardRule::Opened;
                   });
        });
}

Result<void> requireOpened(Store &store, const CaseAttempt &attempt)
{
    ARCHIVE_TRY(opened, hasOpened(store, attempt.record, attempt.steps, attempt.actor));
    if (opened)
        return {};
    return refusedGuard(
        RatingGuardsText::tr("You have not opened this case as it stands now; look at "
                             "it before you take the step “%1”.")
            .arg(attempt.transition.action));
}

Result<void> requireOtherGrade(Store &store, const CaseAttempt &attempt)
{
    ARCHIVE_TRY(rating, requireRating(store, attempt));
    const auto &catalogue = store.catalogue();
    const auto *list = catalogue.codeList(catalogue.field(fields::rating::finalGrade).codeList);
    const auto &given = attempt.values.front().second;
    if (list == nullptr || list->find(given) == nullptr) {
        return Error{ErrorCode::InvalidInput,
                     RatingGuardsText::tr("“%1” is no grade.").arg(given.left(20)),
                     {}};
    }
    if (given != RatingView(rating).proposedGrade())
        return {};
    return refusedGuard(
        RatingGuardsText::tr("%1 is the grade that was proposed; pass it as it is.").arg(given));
}

/// Nothing new, or a newer proposal of the grade that stands.
Result<void> requireSameGrade(Store &store, const CaseAttempt &attempt)
{
    ARCHIVE_TRY(rating, requireRating(store, attempt));
    ARCHIVE_TRY(newest, newestRating(store, attempt.record.household));
    const bool isSame = newest
        && (newest->uid == rating.uid
            || RatingView(*newest).proposedGrade() == RatingView(rating).finalGrade());
    if (isSame)
        return {};
    return refusedGuard(RatingGuardsText::tr("The newest rating proposes something else; take that "
                                             "proposal up, or suspend or revoke the grade."));
}

/// Whether the grade is one that is posted.
bool isPostedGrade(const Guard &guard, const RatingView &rating)
{
    return guard.choices.contains(rating.finalGrade().isEmpty() ? rating.proposedGrade()
                                                                : rating.finalGrade());
}

Result<void>
requirePublishable(Store &store, const Guard &guard, const CaseAttempt &attempt, bool wanted)
{
    ARCHIVE_TRY(rating, requireRating(store, attempt));
    if (!isPostedGrade(guard, RatingView(rating))) {
        return wanted ? refusedGuard(RatingGuardsText::tr("Only grades %1 are posted; let the "
                                                          "committee examine it without posting.")
                                         .arg(guard.choices.join(QStringLiteral(", "))))
                      : Result<void>();
    }
    ARCHIVE_TRY(permission, Consents(store).allows(rating, Action::Publish, {}, store.today()));
    if (permission.allowed == wanted)
        return {};
    if (!wanted) {
        return refusedGuard(RatingGuardsText::tr("The household agreed to be posted; put it on a "
                                                 "posting list."));
    }
    return refusedGuard(RatingGuardsText::tr("%1 Let the committee examine it without posting.")
                            .arg(permission.sentence));
}

Result<void> requirePostingOver(Store &store, const CaseAttempt &attempt)
{
    ARCHIVE_TRY(uid, Uid::parse(lastValue(attempt.steps, ratingcase::posting)));
    ARCHIVE_TRY(record, Rows(store).find(kinds::posting, uid));
    if (!record || record->deleted) {
        return refusedGuard(
            RatingGuardsText::tr("The posting of this case is not here any more; take "
                                 "the household off it and post it again."));
    }
    const PostingView posting(*record);
    const auto until = posting.postedUntil();
    const auto down = posting.takenDownOn();
    const bool isOver = until && until->latest() < store.today();
    if (!isOver || !down) {
        return refusedGuard(
            RatingGuardsText::tr("The posting lasts until %1 and has to be taken down "
                                 "after that; enter the day when it was.")
                .arg(until ? until->toWire() : RatingGuardsText::tr("an unknown day")));
    }
    if (down->earliest() > until->latest())
        return {};
    return refusedGuard(
        RatingGuardsText::tr("The posting was taken down on %1, before its time was "
                             "over; take the household off it and post it again.")
            .arg(down->toWire()));
}

/// Whether somebody of the household asked that a person look at the rating, and nobody has answered yet.
Result<std::optional<CaseRecord>> openReview(Store &store, const Uid &household)
{
    CaseRows rows(store);
    ARCHIVE_TRY(cases, rows.ofHousehold(household));
    for (const auto &each : cases) {
        if (!each.open || each.workflow != requestcase::workflow)
            continue;
        ARCHIVE_TRY(steps, rows.steps(each));
        if (lastValue(steps, requestcase::right) == requestcase::review)
            return std::optional(each);
    }
    return std::optional<CaseRecord>();
}

Result<void> requireUndisputed(Store &store, const CaseAttempt &attempt)
{
    ARCHIVE_TRY(asked, openReview(store, attempt.record.household));
    if (asked) {
        return refusedGuard(
            RatingGuardsText::tr("Somebody of this household asked that a person look at the "
                                 "rating (%1); answer that first.")
                .arg(asked->uid.toString()));
    }
    ARCHIVE_TRY(cases, CaseRows(store).marked(attempt.record.household));
    const auto open =
        std::find_if(cases.begin(), cases.end(), [](const CaseRecord &each) { return each.open; });
    if (open == cases.end())
        return {};
    return refusedGuard(
        RatingGuardsText::tr("There is an open objection of this household (%1); it is "
                             "settled first.")
            .arg(open->uid.toString()));
}

Result<void> requireOver(Store &store, const CaseAttempt &attempt)
{
    ARCHIVE_TRY(rating, requireRating(store, attempt));
    const auto until = RatingView(rating).ratingUntil();
    if (until && until->latest() < store.today())
        return {};
    return refusedGuard(RatingGuardsText::tr("The rating still holds."));
}

Result<void> requireOtherActor(const CaseAttempt &attempt)
{
    if (attempt.steps.back().step.actor != attempt.actor)
        return {};
    return refusedGuard(
        RatingGuardsText::tr("You took the step before yourself; somebody else has to "
                             "take the step “%1”.")
            .arg(attempt.transition.action));
}

} // namespace

Result<void> noteOpening(Store &store, const Session &session, const CaseRecord &record)
{
    ARCHIVE_TRY(workflows, shippedWorkflows(store));
    const auto *workflow = workflows->find(record.workflow);
    if (!record.open || workflow == nullptr || !asksToBeOpened(*workflow, record.state))
        return {};
    ARCHIVE_TRY(steps, CaseRows(store).steps(record));
    ARCHIVE_TRY(opened, hasOpened(store, record, steps, session.user().name));
    if (opened)
        return {};
    ARCHIVE_TRY(scope, WriteScope::begin(store, session));
    EntryDraft draft;
    draft.type = EntryType::Look;
    draft.action = caseLook;
    draft.kind = record.subjectKind;
    draft.record = record.subject;
    draft.household = record.household;
    ARCHIVE_CHECK(scope.journal().append(draft));
    return scope.commit();
}

Result<void> checkRatingGuard(Store &store, const Guard &guard, const CaseAttempt &attempt)
{
    switch (guard.rule) {
    case GuardRule::Gates:
    case GuardRule::NewestGates:
    case GuardRule::Unopposed:
    case GuardRule::RemovedSince:
        return checkPlaceGuard(store, guard, attempt);
    case GuardRule::NotEntered:
        return requireNotEntered(store, attempt);
    case GuardRule::NotLast:
        return requireOtherActor(attempt);
    case GuardRule::Opened:
        return requireOpened(store, attempt);
    case GuardRule::Graded:
        return isOfPlace(attempt.record) ? checkPlaceGuard(store, guard, attempt)
                                         : requireGrade(store, attempt);
    case GuardRule::Appraised:
        return requireAppraisers(store, guard, attempt);
    case GuardRule::OtherGrade:
        return requireOtherGrade(store, attempt);
    case GuardRule::SameGrade:
        return requireSameGrade(store, attempt);
    case GuardRule::Publishable:
        return requirePublishable(store, guard, attempt, true);
    case GuardRule::NotPublishable:
        return requirePublishable(store, guard, attempt, false);
    case GuardRule::PostingOver:
        return requirePostingOver(store, attempt);
    case GuardRule::Undisputed:
        return requireUndisputed(store, attempt);
    case GuardRule::Over:
        return requireOver(store, attempt);
    default:
        return {};
    }
}

} // namespace archive
