// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/checkedrecord.h"
#include "base/legalclock.h"
#include "views/appraisal.h"
#include "views/codes.h"
#include "views/objection.h"
#include "views/person.h"
#include "views/posting.h"
#include "views/publicrecord.h"
#include "views/request.h"
#include "views/statement.h"

#include <algorithm>

namespace archive {
namespace {

/// A loan or record that somebody speaks of is one of his household.
Result<void> checkTarget(const CheckedRecord &checked, FieldId field, KindIndex kind)
{
    const auto *uid = checked.record().value(field).get<Uid>();
    ARCHIVE_TRY(own, checked.isBesideOrNull(kind, uid == nullptr ? Uid() : *uid));
    checked.raiseIf(!own, Check::TargetElsewhere, field);
    return {};
}

Result<bool> isNameOfMember(const CheckedRecord &checked, const QString &name)
{
    ARCHIVE_TRY(members, checked.rows().children(kinds::person, checked.record().parent));
    return std::any_of(members.begin(), members.end(), [&name](const Record &each) {
        return PersonView(each).name() == name;
    });
}

} // namespace

namespace {

/// What is not published any more at the latest; the strict reading of both ends.
void checkPublication(const CheckedRecord &checked, const PublicRecordView &record)
{
    namespace f = fields::publicRecord;
    checked.raiseIf(
        record.severity() == codes::severity::minor, Check::MinorNotPublic, f::severity);
    const auto until = record.publicationUntil();
    const auto from = record.occurredOn();
    const auto isLonger = [&](Check most) {
        return until && from
            && until->earliest() > from->latest().addYears(int(checked.limit(most)));
    };
    checked.raiseIf(record.severity() == codes::severity::general
                        && isLonger(Check::PublicationGeneralMost),
                    Check::PublicationGeneralMost,
                    f::publicationUntil);
    checked.raiseIf(record.severity() == codes::severity::serious
                        && isLonger(Check::PublicationSeriousMost),
                    Check::PublicationSeriousMost,
                    f::publicationUntil);
}

} // namespace

Result<void> checkPublicRecord(const CheckedRecord &checked)
{
    const PublicRecordView record(checked.record());
    namespace f = fields::publicRecord;
    checked.raiseIf(record.recordKind() == codes::publicRecordKind::administrativePenalty
                        && record.sourceDepartment()
                            == codes::sourceDepartment::householdRegistration,
                    Check::SealedRecord,
                    f::recordKind);
    const auto years = int(checked.limit(Check::RecordExpired));
    const auto ended = record.endedOn();
    checked.raiseIf(ended
                        && legalclock::isOver(legalclock::lastDayOfYears(ended->latest(), years),
                                              checked.today()),
                    Check::RecordExpired,
                    f::endedOn);
    checked.raiseIf(record.listEdition().isEmpty() || record.listItem().isEmpty(),
                    Check::ListItemMissing,
                    f::listItem);
    checkPublication(checked, record);
    return {};
}

Result<void> checkAppraisal(const CheckedRecord &checked)
{
    const AppraisalView appraisal(checked.record());
    namespace f = fields::appraisal;
    const std::tuple<std::optional<qint64>, Check, FieldId> items[] = {
        {appraisal.conductPoints(), Check::PointsConductMost, f::conductPoints},
        {appraisal.rulesPoints(), Check::PointsRulesMost, f::rulesPoints},
        {appraisal.honourPoints(), Check::PointsHonourMost, f::honourPoints}};
    const bool isRecused = appraisal.recused().value_or(false);
    for (const auto &[points, check, field] : items) {
        checked.raiseIf(points && *points > checked.limit(check), check, field);
        checked.raiseIf(points && isRecused, Check::RecusedWithPoints, field);
    }
    ARCHIVE_TRY(kin, isNameOfMember(checked, appraisal.appraiser()));
    checked.raiseIf(kin && !isRecused, Check::AppraiserKin, f::appraiser);
    return {};
}

Result<void> checkStatement(const CheckedRecord &checked)
{
    ARCHIVE_CHECK(checkTarget(checked, fields::statement::statedLoan, kinds::loan));
    return checkTarget(checked, fields::statement::statedRecord, kinds::publicRecord);
}

Result<void> checkObjection(const CheckedRecord &checked)
{
    namespace state = codes::objectionState;
    const ObjectionView objection(checked.record());
    namespace f = fields::objection;
    ARCHIVE_CHECK(checkTarget(checked, f::objectedLoan, kinds::loan));
    ARCHIVE_CHECK(checkTarget(checked, f::objectedRecord, kinds::publicRecord));
    const auto is = objection.objectionState();
    const bool isClosed = is == state::corrected || is == state::foundRightAndMarkRemoved
        || is == state::stillNotCertainAndRecorded;
    checked.raiseIf(isClosed && !objection.answeredOn(), Check::ObjectionUnanswered, f::answeredOn);
    if (!objection.receivedOn() || is == state::withdrawn)
        return {};
    const auto lastDay = legalclock::lastDayOfDays(objection.receivedOn()->earliest(),
                                                   int(checked.limit(Check::ObjectionDays)));
    const auto answered =
        objection.answeredOn() ? objection.answeredOn()->earliest() : checked.today();
    checked.raiseIf(legalclock::isOver(lastDay, answered), Check::ObjectionDays, f::answeredOn);
    return {};
}

Result<void> checkRequest(const CheckedRecord &checked)
{
    const RequestView request(checked.record());
    namespace f = fields::request;
    const bool isRefused = request.requestState() == codes::requestState::refused;
    const bool isDone = request.requestState() == codes::requestState::done;
    checked.raiseIf(
        (isRefused || isDone) && !request.closedOn(), Check::RequestUndated, f::closedOn);
    checked.raiseIf(isRefused && request.refusalReason().isEmpty(),
                    Check::RefusalUnexplained,
                    f::refusalReason);
    return {};
}

Result<void> checkPosting(const CheckedRecord &checked)
{
    const PostingView posting(checked.record());
    namespace f = fields::posting;
    if (!posting.postedFrom())
        return {};
    // The first day counts, so that seven days end on the sixth after it.
    const auto days = int(checked.limit(Check::PostingDays));
    const auto lastDay = legalclock::lastDayOfDays(posting.postedFrom()->earliest(), days - 1);
    checked.raiseIf(posting.postedUntil() && posting.postedUntil()->latest() < lastDay,
                    Check::PostingDays,
                    f::postedUntil);
    return {};
}

} // namespace archive
