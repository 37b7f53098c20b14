// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/saveplan.h"

namespace archive {

/// Every finding of a plan, in the order of its records: fields (catalogue), places and references, rules between fields.
[[nodiscard]] Result<std::vector<Finding>> checkPlan(Store &store, SavePlan &plan);

/// InvalidInput with the first hard finding, or with the first soft one when no reason is given.
[[nodiscard]] Result<void> refuseFindings(const std::vector<Finding> &findings,
                                          const QString &reason);

/// Collects findings of one record.
class FindingList
{
public:
    explicit FindingList(const Record &record)
        : m_record(record)
    { }
    void hard(FieldId field, const QString &code, const QString &message);
    void soft(FieldId field, const QString &code, const QString &message);
    void append(const std::vector<Finding> &findings);
    [[nodiscard]] const std::vector<Finding> &findings() const { return m_findings; }

private:
    void add(Severity severity, FieldId field, const QString &code, const QString &message);

    const Record &m_record;
    std::vector<Finding> m_findings;
};

/// Parents, references, unique fields, what still hangs on a deleted record.
[[nodiscard]] Result<void>
checkPlaces(Store &store, PendingRows &rows, const PlannedRecord &planned, FindingList &list);

/// Rules between fields and records of one kind, through the typed views; deleted records are not asked.
[[nodiscard]] Result<void>
checkMeaning(Store &store, PendingRows &rows, const PlannedRecord &planned, FindingList &list);

/// Rules between facts and records by the table of checks (checkrules.h).
[[nodiscard]] Result<void>
checkFacts(Store &store, PendingRows &rows, const PlannedRecord &planned, FindingList &list);

} // namespace archive
