// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/ratingsteps.h"

#include "archive/rows.h"
#include "archive/savewriter.h"
#include "domain/divisioncode.h"
#include "views/codes.h"
#include "views/posting.h"
#include "views/rating.h"

#include <QCoreApplication>

#include <algorithm>

namespace archive {
namespace {

struct RatingStepsText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Cases)
};

Error refusedPosting(const QString &sentence)
{
    return {ErrorCode::Refused, sentence, {}};
}

/// One that still hangs nowhere, so that all of it hangs for the whole time.
Result<QDate> requireFuture(const PostingView &posting, QDate today)
{
    const auto from = posting.postedFrom();
    const auto until = posting.postedUntil();
    if (!from || !until) {
        return refusedPosting(
            RatingStepsText::tr("The posting needs its first and its last day; enter "
                                "them first."));
    }
    if (posting.takenDownOn() || from->earliest() < today) {
        return refusedPosting(RatingStepsText::tr("The posting began on %1; take one that begins "
                                                  "today or later.")
                                  .arg(from->toWire()));
    }
    return until->latest();
}

} // namespace

Result<std::optional<Record>> newestRating(Store &store, const Uid &household)
{
    ARCHIVE_TRY(ratings, Rows(store).children(kinds::rating, household));
    return ratings.empty() ? std::optional<Record>() : std::optional(ratings.back());
}

Result<std::optional<Record>> ratingOf(Store &store, const std::vector<CaseStepRecord> &steps)
{
    const auto stepped = lastValue(steps, ratingcase::rating);
    if (stepped.isEmpty())
        return std::optional<Record>();
    ARCHIVE_TRY(uid, Uid::parse(stepped));
    ARCHIVE_TRY(rating, Rows(store).find(kinds::rating, uid));
    return rating && !rating->deleted ? rating : std::optional<Record>();
}

Result<bool> hasNewerAppraisal(Store &store, const Uid &household, const Uid &rating)
{
    ARCHIVE_TRY(statement, store.statement(QStringLiteral("rating/newerappraisal")));
    statement.bindAll(
        household.toBytes(), rating.toBytes(), store.catalogue().kind(kinds::appraisal).name);
    ARCHIVE_TRY(found, statement.step());
    statement.reset();
    return found;
}

Result<QDate> requirePosting(Store &store, const PostingPlace &place, const CaseValues &values)
{
    const auto given = std::find_if(values.begin(), values.end(), [](const auto &value) {
        return value.first == ratingcase::posting;
    });
    if (given == values.end())
        return refusedPosting(RatingStepsText::tr("Name the posting."));
    ARCHIVE_TRY(uid, Uid::parse(given->second));
    ARCHIVE_TRY(record, Rows(store).find(kinds::posting, uid));
    if (!record || record->deleted) {
        return Error{
            ErrorCode::NotFound,
            RatingStepsText::tr("There is no posting %1; enter it first.").arg(uid.toString()),
            {}};
    }
    const PostingView posting(*record);
    if (posting.postingKind() != place.kind)
        return refusedPosting(RatingStepsText::tr("That posting is of another matter."));
    const auto where = DivisionCode::parse(posting.postingDivision());
    if (!where || !place.division.startsWith(where->prefix()))
        return refusedPosting(RatingStepsText::tr("The posting is of another place."));
    return requireFuture(posting, store.today());
}

RatingSteps::RatingSteps(Store &store, JournalWriter &journal)
    : m_store(store)
    , m_journal(journal)
{ }

Result<void> RatingSteps::write(const Uid &household, const Record &before, Record after)
{
    PlannedRecord planned;
    planned.before = before;
    planned.household = household;
    ++after.revision;
    after.changedAt = m_store.now();
    after.changedBy = m_store.user().name;
    planned.after = std::move(after);
    return writeNote(
        m_store, m_journal, planned, RatingStepsText::tr("by a step of the rating's case"));
}

Result<void>
RatingSteps::enter(const Uid &household, const Record &rating, const QString &stateCode)
{
    if (stateCode.isEmpty() || RatingView(rating).ratingState() == stateCode)
        return {};
    auto after = rating;
    RatingEdit(after).setRatingState(stateCode);
    return write(household, rating, std::move(after));
}

Result<void> RatingSteps::adjust(const Uid &household,
                                 const Record &rating,
                                 const QString &grade,
                                 const QString &reason)
{
    auto after = rating;
    RatingEdit(after).setFinalGrade(grade).setOverrideReason(reason);
    return write(household, rating, std::move(after));
}

Result<void> RatingSteps::veto(const Uid &household,
                               const Record &rating,
                               const QString &code,
                               const QString &reason)
{
    auto after = rating;
    auto codes = RatingView(rating).vetoReasons();
    if (!codes.contains(code))
        codes.append(code);
    RatingEdit(after).setVetoReasons(codes).setFinalGrade({}).setOverrideReason(reason);
    return write(household, rating, std::move(after));
}

Result<void> RatingSteps::decide(const Uid &household, const Record &rating)
{
    const RatingView view(rating);
    const auto months = view.validMonths();
    if (!months) {
        return refusedPosting(
            RatingStepsText::tr("The rating does not say how long it holds; rate the "
                                "household again."));
    }
    const auto today = m_store.today();
    auto after = rating;
    RatingEdit(after)
        .setFinalGrade(view.finalGrade().isEmpty() ? view.proposedGrade() : view.finalGrade())
        .setDecidedBy(m_store.user().name)
        .setDecidedOn(PartialDate::fromDate(today))
        .setRatingUntil(PartialDate::fromDate(today.addMonths(int(*months)).addDays(-1)))
        .setRatingState(codes::ratingState::decided);
    return write(household, rating, std::move(after));
}

Result<void> RatingSteps::end(const Uid &household, const Record &rating)
{
    const auto today = PartialDate::fromDate(m_store.today());
    const auto until = RatingView(rating).ratingUntil();
    if (until && until->latest() <= m_store.today())
        return {};
    auto after = rating;
    RatingEdit(after).setRatingUntil(today);
    return write(household, rating, std::move(after));
}

} // namespace archive
