// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/absorbsource.h"
#include "archive/absorbtaker.h"

#include <deque>

namespace archive {

/// One absorption, step by step, each in short transactions; what was done before a kill is not done again.
class Absorber
{
public:
    /// All must outlive the object.
    Absorber(Store &store,
             const Session &session,
             AbsorbSource &source,
             const AbsorbProgress &progress);

    [[nodiscard]] Result<AbsorbSummary> run();

private:
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> uniteErasures();
    [[nodiscard]] Result<void> takeErased(JournalWriter &journal, const Uid &uid);
    [[nodiscard]] Result<void> takeRecords();
    [[nodiscard]] Result<bool> takeChunk(KindIndex kind);
    [[nodiscard]] Result<void> readAhead(KindIndex kind);
    [[nodiscard]] Result<void> takeScans(const std::vector<RecordTree> &trees);
    [[nodiscard]] Result<void> takeScan(const QString &hash);
    [[nodiscard]] Result<void> prove();
    [[nodiscard]] Result<void> requireHere(const Kind &kind);
    [[nodiscard]] Result<void> finish();
    [[nodiscard]] Result<AbsorbSummary> summary();
    [[nodiscard]] Result<void> askProgress() const;

    Store &m_store;
    const Session &m_session;
    AbsorbSource &m_source;
    const AbsorbProgress &m_progress;
    AbsorbRows m_rows;
    AbsorbSummary m_summary;
    AbsorbedArchive &m_archive; ///< of the summary
    std::deque<RecordTree> m_waiting; ///< of the present kind, with their scans here
};

} // namespace archive
