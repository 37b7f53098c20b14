// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/casewriter.h"
#include "archive/placesteps.h"
#include "archive/ratingsteps.h"
#include "archive/rows.h"
#include "views/codes.h"
#include "views/household.h"
#include "views/rating.h"

#include <QCoreApplication>

namespace archive {

namespace {

/// What was found, and by what, in the step that a second person has agreed to now.
struct FoundVeto
{
    QString code;
    QString reason;
};

FoundVeto vetoIn(const std::vector<CaseStepRecord> &steps)
{
    FoundVeto found;
    for (const auto &each : steps) {
        if (each.step.action == ratingcase::veto)
            found.reason = each.step.reason;
    }
    found.code = lastValue(steps, ratingcase::veto);
    found.reason += QStringLiteral(" (%1)").arg(lastValue(steps, ratingcase::document));
    return found;
}

} // namespace

Result<void> CaseWriter::placeVillage(CaseRecord &record, const QString &subject)
{
    ARCHIVE_TRY(village, namedVillage(m_store, subject));
    record.subjectKind = kinds::village;
    record.subject = village;
    return {};
}

Result<void> CaseWriter::placeTownship(CaseRecord &record, const QString &subject)
{
    ARCHIVE_TRY(first, namedTownship(m_store, subject));
    record.subjectKind = kinds::townshipRating;
    record.subject = first;
    return {};
}

Result<void>
CaseWriter::complete(const Transition &transition, CaseRecord &record, CaseValues &values)
{
    if (transition.effect == CaseEffect::TakeProposal) {
        ARCHIVE_TRY(newest,
                    isOfPlace(record) ? newestPlaceRating(m_store, record)
                                      : newestRating(m_store, record.household));
        if (newest)
            values.emplace_back(ratingcase::rating, newest->uid.toString());
    } else if (transition.effect == CaseEffect::Post) {
        ARCHIVE_TRY(place, placeToPost(record));
        ARCHIVE_TRY(until, requirePosting(m_store, place, values));
        record.deadline = until;
    }
    return {};
}

Result<PostingPlace> CaseWriter::placeToPost(const CaseRecord &record)
{
    if (isOfPlace(record)) {
        ARCHIVE_TRY(rated, placeOf(m_store, record));
        return PostingPlace{rated.division, rated.postingKind};
    }
    ARCHIVE_TRY(home, Rows(m_store).find(kinds::household, record.household));
    return PostingPlace{home ? HouseholdView(*home).division() : QString(),
                        codes::postingKind::trustedHouseholds};
}

/// Of a village, township or county, a decision is all that is written besides the state.
Result<void> CaseWriter::applyToPlace(CaseEffect effect, const CaseRecord &record)
{
    if (effect != CaseEffect::Decide)
        return {};
    CaseRows rows(m_store);
    ARCHIVE_TRY(steps, rows.steps(record));
    ARCHIVE_TRY(rating, placeRatingOf(m_store, record, steps));
    if (rating) {
        ARCHIVE_CHECK(PlaceSteps(m_store, m_journal)
                          .grant(record, *rating, lastValue(steps, ratingcase::plate)));
    }
    ARCHIVE_TRY(others, rows.openAlike(record));
    for (const auto &other : others) {
        if (other.uid != record.uid)
            ARCHIVE_CHECK(stepFound(other, ratingcase::replace, {}));
    }
    return {};
}

Result<void>
CaseWriter::applyToRating(CaseEffect effect, const CaseRecord &record, const CaseStep &step)
{
    if (isOfPlace(record))
        return applyToPlace(effect, record);
    if (effect == CaseEffect::TakeProposal)
        return dropFormer(record);
    if (effect == CaseEffect::Post)
        return {};
    ARCHIVE_TRY(steps, CaseRows(m_store).steps(record));
    ARCHIVE_TRY(rating, ratingOf(m_store, steps));
    if (!rating) {
        return effect == CaseEffect::DropGrade
            ? Result<void>()
            : Error{ErrorCode::NotFound,
                    QCoreApplication::translate("archive::Cases",
                                                "The rating of this case is not here any more; "
                                                "rate the household again."),
                    record.uid.toString()};
    }
    RatingSteps ratings(m_store, m_journal);
    if (effect == CaseEffect::Adjust)
        return ratings.adjust(record.household, *rating, step.values.front().second, step.reason);
    if (effect == CaseEffect::DropGrade)
        return ratings.adjust(record.household, *rating, {}, {});
    if (effect == CaseEffect::Veto) {
        const auto found = vetoIn(steps);
        return ratings.veto(record.household, *rating, found.code, found.reason);
    }
    ARCHIVE_CHECK(ratings.decide(record.household, *rating));
    return replaceOthers(record);
}

/// A newer proposal came in while the case was going on.
Result<void> CaseWriter::dropFormer(const CaseRecord &record)
{
    ARCHIVE_TRY(steps, CaseRows(m_store).steps(record));
    const auto present = lastValue(steps, ratingcase::rating);
    steps.pop_back();
    ARCHIVE_TRY(former, ratingOf(m_store, steps));
    if (!former || former->uid.toString() == present)
        return {};
    return RatingSteps(m_store, m_journal)
        .enter(record.household, *former, codes::ratingState::cancelled);
}

/// The grade before this one, if there was one, holds no longer.
Result<void> CaseWriter::replaceOthers(const CaseRecord &record)
{
    CaseRows rows(m_store);
    ARCHIVE_TRY(others, rows.openAlike(record));
    for (const auto &other : others) {
        if (other.uid == record.uid)
            continue;
        ARCHIVE_CHECK(stepFound(other, ratingcase::replace, {}));
    }
    // One that was decided before there were cases holds no longer either.
    ARCHIVE_TRY(own, CaseRows(m_store).steps(record));
    ARCHIVE_TRY(ratings, Rows(m_store).children(kinds::rating, record.household));
    RatingSteps steps(m_store, m_journal);
    for (const auto &each : ratings) {
        const bool isDecided = RatingView(each).decidedOn().has_value();
        if (isDecided && each.uid.toString() != lastValue(own, ratingcase::rating))
            ARCHIVE_CHECK(steps.end(record.household, each));
    }
    return {};
}

/// What the case stands on carries its state, where the table gives it one.
Result<void> CaseWriter::enterRecord(const CaseRecord &record, const Workflow &workflow)
{
    const auto &code = workflow.state(record.state)->record;
    if (code.isEmpty())
        return {};
    ARCHIVE_TRY(steps, CaseRows(m_store).steps(record));
    if (isOfPlace(record)) {
        ARCHIVE_TRY(place, placeRatingOf(m_store, record, steps));
        return place ? PlaceSteps(m_store, m_journal).enter(*place, code) : Result<void>();
    }
    ARCHIVE_TRY(rating, ratingOf(m_store, steps));
    return rating ? RatingSteps(m_store, m_journal).enter(record.household, *rating, code)
                  : Result<void>();
}

} // namespace archive
