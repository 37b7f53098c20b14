// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/caselister.h"

#include "archive/access.h"
#include "archive/casewriter.h"
#include "archive/handover.h"
#include "archive/placeratings.h"
#include "archive/rows.h"
#include "base/legalclock.h"

#include <algorithm>

namespace archive {

Result<QString> hiddenSubject(Store &store, const Session &session, const CaseRecord &record)
{
    ARCHIVE_TRY(subject, Rows(store).find(*record.subjectKind, record.subject));
    return subject ? AccessRules(store, session).hiddenBy(*subject) : Result<QString>(QString());
}

CaseLister::CaseLister(Store &store, const Session &session)
    : m_store(store)
    , m_session(session)
    , m_listRows(store, session)
{ }

Result<std::optional<CaseRow>> CaseLister::row(const CaseRecord &record)
{
    CaseRow row = plain(record);
    if (!record.subjectKind) {
        ARCHIVE_TRY(concerned, isConcerned(record));
        if (!concerned)
            return std::optional<CaseRow>();
        if (record.open && !isOfArchive(record)) {
            ARCHIVE_TRY(items, handoverItems(m_store, record.subjectUser));
            row.items = std::move(items);
        }
        return std::optional(row);
    }
    if (!m_listRows.mayList(*record.subjectKind))
        return std::optional<CaseRow>();
    if (isOfPlace(record))
        return placeRow(record, std::move(row));
    if (record.erasedOn.isValid())
        return std::optional(row);
    ARCHIVE_TRY(hidden, isHidden(record));
    if (hidden)
        return std::optional(row);
    ARCHIVE_TRY(subject, m_listRows.row(*record.subjectKind, record.subject));
    if (!subject)
        return std::optional<CaseRow>();
    row.record = *subject;
    return std::optional(row);
}

Result<std::vector<CaseRow>> CaseLister::rows(const std::vector<CaseRecord> &records, int most)
{
    std::vector<CaseRow> rows;
    for (const auto &record : records) {
        if (rows.size() >= size_t(most))
            break;
        ARCHIVE_TRY(one, row(record));
        if (one)
            rows.push_back(std::move(*one));
    }
    return rows;
}

/// The name of a village, township or county; none outside of the session's area.
Result<std::optional<CaseRow>> CaseLister::placeRow(const CaseRecord &record, CaseRow row)
{
    const auto place = placeOf(m_store, record);
    if (!place && place.error().code == ErrorCode::NotFound)
        return std::optional(row);
    if (!place)
        return place.error();
    if (!AccessRules(m_store, m_session).covers(place->division))
        return std::optional<CaseRow>();
    row.record = ListRow();
    row.record->uid = record.subject;
    row.record->kind = *record.subjectKind;
    row.record->name = place->name;
    row.record->division = place->division;
    return std::optional(row);
}

/// Cases about users tell nothing of persons in the archive; whoever has a step in them sees them.
Result<bool> CaseLister::isConcerned(const CaseRecord &record)
{
    ARCHIVE_TRY(workflows, shippedWorkflows(m_store));
    ARCHIVE_TRY(workflow, workflowOf(*workflows, record.workflow));
    if (isOfArchive(record) && !m_store.user().townships.empty())
        return false;
    const auto &roles = m_store.user().roles;
    return std::any_of(workflow->transitions.begin(),
                       workflow->transitions.end(),
                       [&roles](const Transition &step) { return haveCommon(step.roles, roles); });
}

/// A record of the session's own area that is shown to nobody: the case is listed without it.
Result<bool> CaseLister::isHidden(const CaseRecord &record)
{
    ARCHIVE_TRY(hidden, hiddenSubject(m_store, m_session, record));
    return !hidden.isEmpty()
        && AccessRules(m_store, m_session).requireHousehold(record.household).ok();
}

CaseRow CaseLister::plain(const CaseRecord &record) const
{
    CaseRow row;
    row.id = record.uid;
    row.workflow = record.workflow;
    row.state = record.state;
    row.open = record.open;
    row.subject = record.subject;
    row.user = record.subjectUser;
    row.owner = record.owner;
    row.openedBy = record.openedBy;
    row.openedAt = record.openedAt;
    row.deadline = record.deadline;
    row.overdue = record.open && record.deadline.isValid()
        && legalclock::isOver(record.deadline, m_store.today());
    row.revision = record.revision;
    row.erasedOn = record.erasedOn;
    return row;
}

} // namespace archive
