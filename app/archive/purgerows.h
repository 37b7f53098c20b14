// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/caserows.h"
#include "archive/duescan.h"

namespace archive {

/// What became of an item of a purge; the numbers are kept in the table `purge_item`.
enum class PurgeOutcome : quint8 {
    Waiting = 0,
    Erased = 1,
    Restricted = 2,
    Kept = 3, ///< was no longer due when its turn came
    Gone = 4, ///< had been erased for another reason
};

struct PurgeRow
{
    qint64 number = 0;
    DueItem item;
    PurgeOutcome outcome = PurgeOutcome::Waiting;
};

/// The table of what purges are to do, without policy and journal: for the services of this room only.
class PurgeRows
{
public:
    PurgeRows(Store &store, qint64 caseRow);

    [[nodiscard]] Result<void> insert(const std::vector<DueItem> &items);
    /// In their order, after a number, at most `limit`; all, or those that wait.
    [[nodiscard]] Result<std::vector<PurgeRow>> all(qint64 after, int limit);
    [[nodiscard]] Result<std::vector<PurgeRow>> waiting(qint64 after, int limit);
    [[nodiscard]] Result<void> settle(qint64 number, PurgeOutcome outcome);
    [[nodiscard]] Result<PurgeSummary> summary();
    /// The list as it was proposed.
    [[nodiscard]] Result<std::vector<DueItem>> proposed();

private:
    [[nodiscard]] Result<std::vector<PurgeRow>> read(const QString &name, qint64 after, int limit);

    Store &m_store;
    qint64 m_case;
};

/// SHA-256 over a list, in hex: the step that proposes it has it among its values, and so it is in the journal's chain.
[[nodiscard]] QString purgeDigest(const Catalogue &catalogue, const std::vector<DueItem> &items);

} // namespace archive
