// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/caseguards.h"

#include "archive/absorbrows.h"
#include "archive/accounts.h"
#include "archive/erasureplan.h"
#include "archive/handover.h"
#include "archive/purgesweep.h"
#include "archive/ratingguards.h"
#include "domain/checkedtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace archive {
namespace {

struct GuardText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Cases)
};

constexpr int longestText = 4000; // characters; a page and a half in a report

Error refused(const QString &sentence)
{
    return {ErrorCode::Refused, sentence, {}};
}

Error invalid(const QString &sentence)
{
    return {ErrorCode::InvalidInput, sentence, {}};
}

Result<QString> checkText(const QString &name, const QString &given)
{
    const auto checked = checkFreeText(given, longestText, TextLines::Many);
    if (checked)
        return checked->text;
    return invalid(GuardText::tr("%1: %2").arg(name, checked.error().message));
}

QString valueOf(const CaseValues &values, const QString &name)
{
    const auto found = std::find_if(
        values.begin(), values.end(), [&](const auto &value) { return value.first == name; });
    return found == values.end() ? QString() : found->second;
}

Result<bool> hasRow(Statement &statement)
{
    ARCHIVE_TRY(found, statement.step());
    statement.reset();
    return found;
}

/// Changes of the record, or of all of the household that it is, in journals of archives taken in.
Result<std::vector<AbsorbedEntry>> absorbedChanges(Store &store, const CaseAttempt &attempt)
{
    const auto &record = attempt.record;
    AbsorbRows rows(store);
    ARCHIVE_TRY(entries,
                record.subject == record.household
                    ? rows.ofHousehold(record.household)
                    : rows.ofRecord(record.household, record.subject));
    std::erase_if(entries,
                  [](const AbsorbedEntry &each) { return each.entry.type != EntryType::Change; });
    return entries;
}

Result<bool> hasCollectedThere(Store &store, const CaseAttempt &attempt)
{
    ARCHIVE_TRY(changes, absorbedChanges(store, attempt));
    // By name: whoever has it in both archives is taken to be one person, which is the strict reading.
    return std::any_of(changes.begin(), changes.end(), [&attempt](const AbsorbedEntry &each) {
        return each.entry.record == attempt.record.subject
            && each.entry.author.user == attempt.actor;
    });
}

/// Since a case was opened in another archive, there.
Result<bool> hasChangedThere(Store &store, const CaseAttempt &attempt)
{
    const auto &opened = attempt.steps.front();
    ARCHIVE_TRY(changes, absorbedChanges(store, attempt));
    return std::any_of(changes.begin(), changes.end(), [&opened](const AbsorbedEntry &each) {
        return each.archive == opened.archive && each.entry.seq > opened.seq;
    });
}

Result<void> requireOtherCollector(Store &store, const CaseAttempt &attempt)
{
    ARCHIVE_TRY(statement, store.statement(QStringLiteral("cases/collectedby")));
    statement.bindAll(
        attempt.record.household.toBytes(), attempt.record.subject.toBytes(), attempt.actor);
    ARCHIVE_TRY(collected, hasRow(statement));
    ARCHIVE_TRY(collectedThere, hasCollectedThere(store, attempt));
    if (!collected && !collectedThere)
        return {};
    return refused(GuardText::tr("You entered or changed this record yourself; somebody else has "
                                 "to take the step “%1”.")
                       .arg(attempt.transition.action));
}

Result<void> requireChange(Store &store, const CaseAttempt &attempt)
{
    auto since = attempt.steps.front().seq;
    if (attempt.steps.front().archive != 0) {
        ARCHIVE_TRY(changedThere, hasChangedThere(store, attempt));
        if (changedThere)
            return {};
        ARCHIVE_TRY(absorbed, CaseRows(store).absorbedAt(attempt.record));
        since = absorbed;
    }
    ARCHIVE_TRY(statement, store.statement(QStringLiteral("cases/changedsince")));
    statement.bindAll(attempt.record.household.toBytes(), attempt.record.subject.toBytes(), since);
    ARCHIVE_TRY(changed, hasRow(statement));
    if (changed)
        return {};
    return refused(GuardText::tr("The record has not been changed since the case was opened; "
                                 "correct it first, then take the step “%1”.")
                       .arg(attempt.transition.action));
}

Result<void> requireAsked(const Guard &guard, const CaseAttempt &attempt)
{
    const auto asked = valueOf(attempt.steps.front().step.values, guard.value);
    if (guard.choices.contains(asked))
        return {};
    return refused(
        GuardText::tr("The case was opened for “%1”; the step “%2” is for %3.")
            .arg(asked, attempt.transition.action, guard.choices.join(GuardText::tr(" or "))));
}

Result<void> requireOnlyOne(Store &store, const Guard &guard, const CaseAttempt &attempt)
{
    CaseRows rows(store);
    ARCHIVE_TRY(others, rows.openAlike(attempt.record));
    for (const auto &other : others) {
        if (guard.choices.contains(other.state))
            continue;
        if (!guard.value.isEmpty()) {
            ARCHIVE_TRY(steps, rows.steps(other));
            if (lastValue(steps, guard.value) != valueOf(attempt.values, guard.value))
                continue;
        }
        return refused(GuardText::tr("There is an open case about this already: %1; go on with "
                                     "that one.")
                           .arg(other.uid.toString()));
    }
    return {};
}

Result<void> requireLeft(Store &store, const CaseAttempt &attempt)
{
    ARCHIVE_TRY(account, findAccount(store, attempt.record.subjectUser));
    if (account && account->disabled)
        return {};
    return refused(GuardText::tr("The user “%1” can still sign in; disable him first.")
                       .arg(attempt.record.subjectUser));
}

Result<void> requireNothingLeft(Store &store, const CaseAttempt &attempt)
{
    ARCHIVE_TRY(items, handoverItems(store, attempt.record.subjectUser));
    if (items.empty())
        return {};
    return refused(GuardText::tr("%n thing(s) are still to be taken over; archivectl case list "
                                 "names them.",
                                 nullptr,
                                 static_cast<int>(items.size())));
}

Result<void> requireDue(Store &store, const CaseAttempt &attempt)
{
    ARCHIVE_CHECK(requireProposedList(store, attempt.record, attempt.steps));
    ARCHIVE_TRY(due, hasDueItem(store, attempt.record.row));
    if (due)
        return {};
    return refused(
        GuardText::tr("Nothing on the list is due any more today; refuse it, and propose "
                      "a purge again when something is."));
}

/// An open fact can neither be erased nor locked: nobody could enter how it ends.
Result<ErasurePlan> planOfErasure(Store &store, const CaseAttempt &attempt)
{
    ARCHIVE_TRY(plan, planErasure(store, attempt.record.subject, store.today()));
    if (plan.open == 0)
        return plan;
    return refused(GuardText::tr("%n fact(s) of this have not ended, as a loan that is not settled "
                                 "(%1); refuse the request with this as its reason.",
                                 nullptr,
                                 static_cast<int>(plan.open))
                       .arg(plan.kept.front().law));
}

Result<void> requireNotKept(Store &store, const CaseAttempt &attempt)
{
    ARCHIVE_TRY(plan, planOfErasure(store, attempt));
    if (plan.kept.empty())
        return {};
    return refused(GuardText::tr("Another law orders to keep %n record(s) of this (%1); restrict "
                                 "it instead, which locks them and erases the rest.",
                                 nullptr,
                                 static_cast<int>(plan.kept.size()))
                       .arg(plan.kept.front().law));
}

Result<void> requireKept(Store &store, const CaseAttempt &attempt)
{
    ARCHIVE_TRY(plan, planOfErasure(store, attempt));
    if (!plan.kept.empty())
        return {};
    return refused(GuardText::tr("No other law orders to keep anything of this; approve the "
                                 "erasure instead."));
}

Result<void> checkGuard(Store &store, const Guard &guard, const CaseAttempt &attempt)
{
    switch (guard.rule) {
    case GuardRule::Reason:
        if (!attempt.reason.isEmpty())
            return {};
        return invalid(
            GuardText::tr("The step “%1” needs a reason; give it.").arg(attempt.transition.action));
    case GuardRule::NotOpener:
        if (attempt.record.openedBy != attempt.actor)
            return {};
        return refused(GuardText::tr("You opened this case yourself; somebody else has to take the "
                                     "step “%1”.")
                           .arg(attempt.transition.action));
    case GuardRule::NotCollector:
        return requireOtherCollector(store, attempt);
    case GuardRule::RecordChanged:
        return requireChange(store, attempt);
    case GuardRule::Asked:
        return requireAsked(guard, attempt);
    case GuardRule::OnlyOne:
        return requireOnlyOne(store, guard, attempt);
    case GuardRule::Left:
        return requireLeft(store, attempt);
    case GuardRule::NothingLeft:
        return requireNothingLeft(store, attempt);
    case GuardRule::Due:
        return requireDue(store, attempt);
    case GuardRule::NotKept:
        return requireNotKept(store, attempt);
    case GuardRule::Kept:
        return requireKept(store, attempt);
    default:
        return checkRatingGuard(store, guard, attempt);
    }
}

} // namespace

Result<CaseValues> checkValues(const Transition &transition, const CaseValues &given)
{
    QStringList names;
    for (const auto &rule : transition.values)
        names.append(rule.name);
    for (const auto &[name, text] : given) {
        if (!names.contains(name)) {
            return invalid(GuardText::tr("The step “%1” takes no value “%2”; it takes: %3.")
                               .arg(transition.action,
                                    name.left(60),
                                    names.isEmpty() ? GuardText::tr("none")
                                                    : names.join(QStringLiteral(", "))));
        }
    }
    CaseValues values;
    for (const auto &rule : transition.values) {
        ARCHIVE_TRY(text, checkText(rule.name, valueOf(given, rule.name)));
        if (text.isEmpty() && rule.required) {
            return invalid(GuardText::tr("The step “%1” needs the value “%2”; give it in the file "
                                         "of values.")
                               .arg(transition.action, rule.name));
        }
        if (!text.isEmpty() && !rule.choices.isEmpty() && !rule.choices.contains(text)) {
            return invalid(
                GuardText::tr("“%1” is none of the choices for “%2”: %3.")
                    .arg(text.left(60), rule.name, rule.choices.join(QStringLiteral(", "))));
        }
        if (!text.isEmpty())
            values.emplace_back(rule.name, text);
    }
    return values;
}

Result<QString> checkReason(const QString &given)
{
    return checkText(GuardText::tr("Reason"), given);
}

Result<void> checkGuards(Store &store, const CaseAttempt &attempt)
{
    for (const auto &guard : attempt.transition.guards)
        ARCHIVE_CHECK(checkGuard(store, guard, attempt));
    return {};
}

} // namespace archive
