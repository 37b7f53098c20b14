// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/records.h"

#include "archive/access.h"
#include "archive/checks.h"
#include "archive/journalwriter.h"
#include "archive/looks.h"
#include "archive/rows.h"
#include "archive/saveplan.h"
#include "archive/savewriter.h"
#include "catalogue/valuetext.h"
#include "views/fields.h"

#include <QCoreApplication>

#include <algorithm>

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

Result<void> requireSaving(Store &store, const Session &session, const SavePlan &plan)
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
        // Both where it was and where it goes must be the user's.
        for (const auto &division : {planned.divisionBefore, planned.divisionAfter}) {
            if (!division.isEmpty() && !rules.covers(division)) {
                return Error{ErrorCode::Refused,
                             RecordsText::tr("The household is outside your townships or the area "
                                             "of your task; choose another task or ask an "
                                             "administrator."),
                             division};
            }
        }
    }
    return {};
}

} // namespace

Records::Records(Store &store)
    : m_store(store)
{ }

Result<SaveOutcome> Records::save(const Session &session, const ChangeSet &changes)
{
    ARCHIVE_TRY(scope, WriteScope::begin(m_store, session));
    ARCHIVE_TRY(plan, SavePlan::make(m_store, changes, RegisterNumbers::Take));
    ARCHIVE_CHECK(requireSaving(m_store, session, plan));
    ARCHIVE_TRY(findings, checkPlan(m_store, plan));
    ARCHIVE_CHECK(refuseFindings(findings, changes.reason));
    ARCHIVE_TRY(saved, writePlan(m_store, scope.journal(), plan, changes.reason));
    ARCHIVE_CHECK(scope.commit());
    return SaveOutcome{saved, findings};
}

Result<std::vector<Finding>> Records::check(const Session &session, const ChangeSet &changes)
{
    ARCHIVE_TRY(plan, SavePlan::make(m_store, changes, RegisterNumbers::Preview));
    ARCHIVE_CHECK(requireSaving(m_store, session, plan));
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
    ARCHIVE_TRY(shown, rules.shown(*record));
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
    const auto &described = catalogue.kind(kind);
    if (described.parent.isEmpty() != parent.isNull()
        || (parent.isNull() && described.subject != SubjectRule::None)) {
        return Error{ErrorCode::InvalidInput,
                     RecordsText::tr("Records of %1 are read from the record that they belong to; "
                                     "name it.")
                         .arg(titleOf(described)),
                     {}};
    }
    AccessRules rules(m_store, session);
    ARCHIVE_CHECK(rules.require(kind, Action::View));
    Rows rows(m_store);
    ARCHIVE_TRY(records, rows.children(kind, parent));
    std::vector<ShownRecord> shown;
    std::vector<LookSubject> subjects;
    Uid household;
    // They all belong to one parent, and so to one household.
    if (!records.empty()) {
        ARCHIVE_TRY(found, rows.household(records.front()));
        household = found;
    }
    if (!household.isNull())
        ARCHIVE_CHECK(rules.requireHousehold(household));
    for (const auto &record : records) {
        ARCHIVE_TRY(one, rules.shown(record));
        const auto subject = subjectOf(catalogue, record, household);
        if (subject && one.access != Access::Masked)
            subjects.push_back(*subject);
        shown.push_back(std::move(one));
    }
    ARCHIVE_CHECK(recordLooks(m_store, session, QStringLiteral("look"), subjects));
    return shown;
}

} // namespace archive
