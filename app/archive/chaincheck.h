// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archiveinfo.h"
#include "archive/keywalk.h"

#include <functional>

namespace archive {

/// An entry of a journal with all that stands beside it.
struct ChainedRow
{
    StoredEntry stored;
    QByteArray salt;
    std::optional<QByteArray> content; ///< none when it was erased, or never was
    QString keyId;
    std::optional<QByteArray> signature;
};

/// Checks one journal entry by entry, this archive's own or that of an archive taken in: numbers, chain, contents, signatures, founding.
class ChainCheck
{
public:
    using Report = std::function<void(const QString &problem)>;

    /// `info` is the archive whose journal it is; `erased` (uids) explains contents that are not there. All must outlive the object.
    ChainCheck(const Catalogue &catalogue,
               const ArchiveInfo &info,
               const QSet<QByteArray> &erased,
               Report report);

    void check(const ChainedRow &row);
    /// What can only be said at the end.
    void finish();

    [[nodiscard]] qint64 entries() const { return m_entries; }
    [[nodiscard]] const JournalHead &head() const { return m_head; }
    [[nodiscard]] const KeyWalk &keys() const { return m_keys; }

private:
    void checkContent(const ChainedRow &row);
    [[nodiscard]] QString detailOf(const ChainedRow &row);

    const Catalogue &m_catalogue;
    const ArchiveInfo &m_info;
    const QSet<QByteArray> &m_erased;
    Report m_report;
    HashFunction m_hash;
    KeyWalk m_keys;
    JournalHead m_head;
    qint64 m_entries = 0;
};

} // namespace archive
