// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/chaincheck.h"
#include "archive/journal.h"
#include "archive/store.h"

namespace archive {

struct AbsorbedArchive;

/// Checks an archive against its journal; what does not agree is a sentence with the entry's number, an Error only what keeps
/// the check from being made.
class Verifier
{
public:
    explicit Verifier(Store &store);

    /// Chain, numbers, commitments, signatures, keys, founding facts, revisions, anchors.
    [[nodiscard]] Result<JournalCheck> journal();
    /// The same and, when `full`, every row against the state that its last entry committed to, pages, indexes and references,
    /// every scan against its hash, and the journals of archives taken in.
    [[nodiscard]] Result<JournalCheck> archive(bool full);

private:
    void report(const QString &problem);
    [[nodiscard]] Result<void> walk();
    [[nodiscard]] Result<void> readErasures();
    [[nodiscard]] Result<void> checkErasures();
    [[nodiscard]] Result<void> checkStrays();
    [[nodiscard]] Result<void> checkKeys(const KeyWalk &walk);
    [[nodiscard]] Result<void> checkRevisions(const Kind &kind);
    [[nodiscard]] Result<void> checkStates(const Kind &kind);
    [[nodiscard]] Result<void> checkAnchors();
    [[nodiscard]] Result<void> checkCounts();
    [[nodiscard]] Result<void> checkCases();
    [[nodiscard]] Result<void> checkCaseSteps();
    [[nodiscard]] Result<void> checkRestrictions();
    [[nodiscard]] Result<void> checkAbsorbed();
    [[nodiscard]] Result<void> checkAbsorbedChain(const AbsorbedArchive &absorbed);
    [[nodiscard]] Result<void> checkWhole();
    [[nodiscard]] Result<void> checkPages();
    [[nodiscard]] Result<void> checkScans();

    Store &m_store;
    JournalCheck m_check;
    QSet<QByteArray> m_erased; ///< uids
    QSet<qint64> m_absorptions; ///< entries that tell of an archive taken in
    int m_unlisted = 0;
};

} // namespace archive
