// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/workflow.h"
#include "domain/csvtable.h"

namespace archive {

/// Words of the cells of a workflow's table; none for what is not known.
namespace workflowcells {

/// "not-opener", "asked:right=copy|explanation".
[[nodiscard]] std::optional<Guard> guard(const QString &word);
/// "reply", "evidence?", "dispute+", "right=copy|erasure".
[[nodiscard]] std::optional<ValueRule> value(const QString &word);
/// "days:20".
[[nodiscard]] std::optional<LegalTerm> term(const QString &word);
[[nodiscard]] std::optional<CaseEffect> effect(const QString &word);

} // namespace workflowcells

/// Where a row stands, for sentences.
struct WorkflowRow
{
    const CsvTable &table;
    size_t index; ///< of the row behind the header

    [[nodiscard]] Error unknown(const QString &word) const;
    [[nodiscard]] Error error(const QString &sentence) const;
};

/// What only shows when a workflow's rows are together: reach, ends, doubles, guards that ask for values of the opening. The n-th
/// row of the table is the n-th transition.
[[nodiscard]] Result<void> checkWorkflow(const Workflow &workflow, const CsvTable &table);

} // namespace archive
