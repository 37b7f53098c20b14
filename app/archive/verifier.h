// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/journal.h"
#include "archive/keywalk.h"
#include "archive/store.h"

namespace archive {

/// Checks an archive against its journal; what does not agree is a sentence with the entry's number, an Error only what keeps
/// the check from being made.
class Verifier
{
public:
    explicit Verifier(Store &store);

    /// Chain, numbers, commitments, signatures, keys, founding facts, revisions, anchors.
    [[nodiscard]] Result<JournalCheck> journal();
    /// The same and, when `full`, every row against the state that its last entry committed to, pages, indexes and references,
    /// and every scan against its hash.
    [[nodiscard]] Result<JournalCheck> archive(bool full);

private:
    void report(const QString &problem);
    [[nodiscard]] Result<void> walk();
    [[nodiscard]] Result<void> checkEntry(const Statement &row);
    [[nodiscard]] Result<void> checkContent(const ChainedEntry &entry, const Statement &row);
    [[nodiscard]] Result<void> readErasures();
    [[nodiscard]] Result<void> checkErasures();
    [[nodiscard]] Result<void> checkStrays();
    [[nodiscard]] Result<void> checkKeys();
    [[nodiscard]] Result<void> checkRevisions(const Kind &kind);
    [[nodiscard]] Result<void> checkStates(const Kind &kind);
    [[nodiscard]] Result<void> checkAnchors();
    [[nodiscard]] Result<void> checkCounts();
    [[nodiscard]] Result<void> checkCases();
    [[nodiscard]] Result<void> checkCaseSteps();
    [[nodiscard]] Result<void> checkRestrictions();
    [[nodiscard]] Result<void> checkWhole();
    [[nodiscard]] Result<void> checkPages();
    [[nodiscard]] Result<void> checkScans();

    Store &m_store;
    JournalCheck m_check;
    KeyWalk m_keys;
    QSet<QByteArray> m_erased; ///< uids
    HashFunction m_hash;
    QByteArray m_previous;
    bool m_broken = false;
    int m_unlisted = 0;
};

} // namespace archive
