// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/absorbsource.h"
#include "archive/caserows.h"
#include "archive/journalwriter.h"

#include <map>

namespace archive {

/// Takes in what stands beside records: cases with all their steps, what another law locks, locks against slips.
class AbsorbCases
{
public:
    /// All must outlive the object.
    AbsorbCases(Store &store,
                JournalWriter &journal,
                AbsorbSource &source,
                const AbsorbedArchive &archive);

    /// Cases about a household and what belongs to it, as they stand there, so that open ones go on here; how many came.
    [[nodiscard]] Result<qint64> take(const Uid &household);
    /// Of records that came in.
    [[nodiscard]] Result<void> takeLocks(const std::vector<Record> &records, const Uid &household);

private:
    [[nodiscard]] Result<bool> takeOne(CaseRecord theirs);
    [[nodiscard]] Result<void> takeLock(const Record &record, const Uid &household);
    /// Our row of the archive in whose journal a step of theirs stands.
    [[nodiscard]] Result<qint64> archiveOf(const CaseStepRecord &step);

    Store &m_store;
    JournalWriter &m_journal;
    AbsorbSource &m_source;
    const AbsorbedArchive &m_archive;
    std::map<qint64, qint64> m_archives; ///< ours by theirs
};

} // namespace archive
