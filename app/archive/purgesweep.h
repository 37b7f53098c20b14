// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/purgerows.h"
#include "archive/session.h"

namespace archive {

/// The values that the program itself gives the step which proposes a purge.
namespace purgevalue {
inline constexpr QLatin1String day("day");
inline constexpr QLatin1String erased("erase");
inline constexpr QLatin1String restricted("restrict");
inline constexpr QLatin1String list("list");
} // namespace purgevalue

/// What is due on the day that the values name, or today. InvalidInput for a day that is none; Refused for one that has not come.
[[nodiscard]] Result<DueItems> proposePurge(Store &store, const CaseValues &values);

/// The values of the step that proposes this list.
[[nodiscard]] CaseValues purgeValues(const Catalogue &catalogue, const DueItems &due);

/// Whether anything of the list is still due today.
[[nodiscard]] Result<bool> hasDueItem(Store &store, qint64 caseRow);

/// Damaged when the list is not the one that the first step told of.
[[nodiscard]] Result<void> requireProposedList(Store &store,
                                               const CaseRecord &record,
                                               const std::vector<CaseStepRecord> &steps);

/// Erases and locks what waits on a purge's list and is still due today: in transactions of a few records, each with its journal, so that others
/// need not wait long and a program that is killed goes on from there.
class PurgeSweep
{
public:
    PurgeSweep(Store &store, const Session &session, const CaseRecord &record);

    /// Cancelled by `progress`: what is done stays done. The folders of backups that could not be given the list of erasures.
    [[nodiscard]] Result<QStringList> run(const PurgeProgress &progress);

private:
    struct Chunk;
    [[nodiscard]] Result<bool> sweepChunk();
    [[nodiscard]] Result<void> take(const PurgeRow &row, Chunk &chunk);
    [[nodiscard]] Result<void> lock(const Uid &uid, Chunk &chunk);

    Store &m_store;
    const Session &m_session;
    const CaseRecord &m_record;
    PurgeRows m_rows;
};

} // namespace archive
