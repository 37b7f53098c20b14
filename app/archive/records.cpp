// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/records.h"

#include "archive/access.h"
#include "archive/checks.h"
#include "archive/formernumbers.h"
#include "archive/journalwriter.h"
#include "archive/looks.h"
#include "archive/ratingsuspension.h"
#include "archive/recordlocks.h"
#include "archive/rows.h"
#include "archive/saveplan.h"
#include "archive/savereasons.h"
#include "archive/savewriter.h"
#include "archive/typedformrows.h"
#include "catalogue/valuetext.h"
#include "views/fields.h"

#include <QCoreApplication>

#include <set>

namespace archive {
namespace {

struct RecordsText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Records)
};

Result<void> requireKind(const Catalogue &catalogue, KindIndex kind)
{
    if (kind < catalogue.kinds().size())
        return {};
    return Error{ErrorCode::InvalidInput,
                 RecordsText::tr("There is no such kind of record; see the data dictionary."),
                 QString::number(kind)};
}

Error noSuchRecord(const Kind &kind, const Uid &uid)
{
    return {ErrorCode::NotFound,
            RecordsText::tr("There is no such record of %1, or it was deleted; search for it.")
                .arg(titleOf(kind)),
            uid.toString()};
}

/// What a lock would forbid to change: a lock of the household holds for all that belongs to it, a new record has none.
std::set<Uid> lockable(const SavePlan &plan)
{
    std::set<Uid> uids;
    for (const auto &planned : plan.records()) {
        if (planned.unchanged)
            continue;
        if (planned.before.revision > 0)
            uids.insert(planned.after.uid);
        if (!planned.household.isNull())
            uids.insert(planned.household);
    }
    return uids;
}

Result<void> requireUnlocked(Store &store, const SavePlan &plan)
{
    for (const auto &uid : lockable(plan)) {
        ARCHIVE_TRY(lock, findRecordLock(store, uid));
        if (lock) {
            return Error{ErrorCode::Refused,
                         RecordsText::tr("%1 locked this record against slips on %2; lift the "
                                         "lock first.")
                             .arg(lock->user, lock->since.toString(Qt::ISODate)),
                         uid.toString()};
        }
    }
    return {};
}

/// What the program makes nobody types, and it stays as it was made; steps of cases and a law's erasure go other ways.
Result<void> requireThawed(const Catalogue &catalogue, const PlannedRecord &planned, bool made)
{
    const auto &kind = catalogue.kind(planned.after.kind);
    const bool isNew = planned.before.revision == 0;
    const bool mayMake = made && (isNew || kind.frozen == Freeze::Amended);
    if (kind.frozen == Freeze::No || mayMake)
        return {};
    return Error{
        ErrorCode::Refused,
        isNew ? RecordsText::tr("%1 is made by the program and never typed; let the household be "
                                "rated.")
                    .arg(titleOf(kind))
              : RecordsText::tr("%1 stays as it was made and is not changed by hand; rate the "
                                "household again, or take a step of its case.")
                    .arg(titleOf(kind)),
        planned.after.uid.toString()};
}

Result<void> requireSaving(Store &store, const Session &session, const SavePlan &plan, bool made)
{
    if (!session.mayUnmask()) {
        return Error{
            ErrorCode::Refused,
            RecordsText::tr("Nothing is changed without a purpose; choose a purpose first."),
            {}};
    }
    AccessRules rules(store, session);
    for (const auto &planned : plan.records()) {
        ARCHIVE_CHECK(rules.require(planned.after.kind, Action::Save));
        ARCHIVE_CHECK(requireThawed(store.catalogue(), planned, made));
        // Both where it was and where it goes must be the user's.
        for (const auto &division : {planned.divisionBefore, planned.divisionAfter}) {
            if (!division.isEmpty())
                ARCHIVE_CHECK(rules.requireDivision(division, planned.household));
        }
    }
    return requireUnlocked(store, plan);
}

Result<SaveOutcome> saveAtOnce(Store &store, const Session &session, const ChangeSet &changes)
{
    ARCHIVE_TRY(scope, WriteScope::begin(store, session));
    ARCHIVE_TRY(plan, SavePlan::make(store, changes, RegisterNumbers::Take));
    ARCHIVE_CHECK(requireSaving(store, session, plan, changes.made));
    ARCHIVE_TRY(findings, checkPlan(store, plan));
    const SaveReasons reasons(store.catalogue(), changes, findings);
    ARCHIVE_CHECK(reasons.refuse());
    ARCHIVE_TRY(saved, writePlan(store, scope.journal(), plan, [&reasons](const Uid &record) {
                    return reasons.of(record);
                }));
    ARCHIVE_CHECK(suspendRatings(store, session, scope.journal(), plan));
    if (!changes.form.isNull())
        ARCHIVE_CHECK(TypedFormRows(store).remove(session.user().name, changes.form));
    ARCHIVE_CHECK(scope.commit());
    return SaveOutcome{saved, findings};
}

/// Only what tells of nobody is read without naming what it belongs to.
Result<void> requireParent(const Kind &kind, const Uid &parent)
{
    const bool fits = kind.parent.isEmpty() == parent.isNull();
    if (fits && (!parent.isNull() || kind.subject == SubjectRule::None))
        return {};
    return Error{
        ErrorCode::InvalidInput,
        RecordsText::tr("Records of %1 are read from the record that they belong to; name it.")
            .arg(titleOf(kind)),
        {}};
}

/// They all belong to one parent, and so to one household.
Result<Uid> householdOfAll(Store &store, const std::vector<Record> &records)
{
    return records.empty() ? Result<Uid>(Uid()) : Rows(store).household(records.front());
}

} // namespace

Change changeTo(const Record &record)
{
    Change change;
    change.kind = record.kind;
    for (size_t i = 0; i < record.values.size(); ++i) {
        if (!record.values.at(i).isNone())
            change.values.emplace_back(FieldId{record.kind, quint16(i)}, record.values.at(i));
    }
    return change;
}

Records::Records(Store &store)
    : m_store(store)
{ }

Result<SaveOutcome> Records::save(const Session &session, const ChangeSet &changes)
{
    auto outcome = saveAtOnce(m_store, session, changes);
    ARCHIVE_CHECK(recordNotedRefusals(m_store, session));
    return outcome;
}

Result<std::vector<Finding>> Records::check(const Session &session, const ChangeSet &changes)
{
    ARCHIVE_TRY(plan, SavePlan::make(m_store, changes, RegisterNumbers::Preview));
    ARCHIVE_CHECK(requireSaving(m_store, session, plan, changes.made));
    return checkPlan(m_store, plan);
}

Result<ShownRecord> Records::get(const Session &session, KindIndex kind, const Uid &uid)
{
    ARCHIVE_CHECK(requireKind(m_store.catalogue(), kind));
    AccessRules rules(m_store, session);
    ARCHIVE_CHECK(rules.require(kind, Action::View));
    Rows rows(m_store);
    ARCHIVE_TRY(record, rows.find(kind, uid));
    if (!record || record->deleted)
        return noSuchRecord(m_store.catalogue().kind(kind), uid);
    ARCHIVE_TRY(household, rows.household(*record));
    if (!household.isNull())
        ARCHIVE_CHECK(rules.requireHousehold(household));
    ARCHIVE_TRY(shown, rules.requireShown(*record));
    ARCHIVE_TRY(former, formerNumbersOf(m_store, uid));
    shown.formerNumbers = former;
    const auto subject = subjectOf(m_store.catalogue(), *record, household);
    if (subject && shown.access != Access::Masked)
        ARCHIVE_CHECK(recordLooks(m_store, session, QStringLiteral("look"), {*subject}));
    return shown;
}

Result<std::vector<ShownRecord>>
Records::children(const Session &session, KindIndex kind, const Uid &parent)
{
    const auto &catalogue = m_store.catalogue();
    ARCHIVE_CHECK(requireKind(catalogue, kind));
    ARCHIVE_CHECK(requireParent(catalogue.kind(kind), parent));
    AccessRules rules(m_store, session);
    ARCHIVE_CHECK(rules.require(kind, Action::View));
    ARCHIVE_TRY(records, Rows(m_store).children(kind, parent));
    ARCHIVE_TRY(household, householdOfAll(m_store, records));
    if (!household.isNull())
        ARCHIVE_CHECK(rules.requireHousehold(household));
    std::vector<ShownRecord> shown;
    std::vector<LookSubject> subjects;
    for (const auto &record : records) {
        ARCHIVE_TRY(one, rules.shown(record));
        if (!one)
            continue;
        const auto subject = subjectOf(catalogue, record, household);
        if (subject && one->access != Access::Masked)
            subjects.push_back(*subject);
        shown.push_back(std::move(*one));
    }
    ARCHIVE_CHECK(recordLooks(m_store, session, QStringLiteral("look"), subjects));
    return shown;
}

} // namespace archive
