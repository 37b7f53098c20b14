// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/session.h"
#include "catalogue/record.h"

namespace archive {

/// The four kinds of entry (storage.md "The journal").
enum class EntryType : quint8 { Change = 1, Look = 2, Event = 3, Anchor = 4 };

/// The journal's size and the hash of its last entry (raw SHA-256).
struct JournalHead
{
    qint64 size = 0;
    QByteArray hash;
    /// Size and the first 12 hex digits in groups of four, as printed on reports: "48213 7c41 90be 22d5".
    [[nodiscard]] QString shortText() const;
};

/// Whose journal an entry stands in.
struct EntryOrigin
{
    Uid archive; ///< null: this archive
    QString station; ///< of an archive that was taken in; else empty

    friend bool operator==(const EntryOrigin &, const EntryOrigin &) = default;
};

/// An entry as its readers see it.
struct JournalEntry
{
    EntryOrigin origin; ///< its number counts there
    qint64 seq = 0;
    EntryType type = EntryType::Event;
    QDateTime at;
    QString user;
    QString purpose;
    Uid task;
    QString
        action; ///< stable word: "insert", "update", "look", "sign-in", "report", "batch-closed"
    KindIndex kind = 0;
    Uid record;
    QString reason;
    std::vector<std::pair<FieldId, Value>> before; ///< old values of a change; an insert has none
};

/// What a check of the journal found.
struct JournalCheck
{
    bool ok = false;
    qint64 entries = 0;
    JournalHead head;
    QStringList problems; ///< one sentence each, with the entry's number
    QStringList
        missing; ///< one sentence each: scans that the archive never had, since it was restored without them; no problem
    qint64 orphans = 0; ///< scans that no row names (yet); no problem
};

/// What an export of the journal holds.
struct JournalExport
{
    QString file;
    JournalHead head; ///< at the entry that tells of the export, its last one
    qint64 anchors = 0;
};

/// A look at the journal, whose only append point is JournalWriter.
class Journal
{
public:
    explicit Journal(Store &store);

    [[nodiscard]] Result<JournalHead> head();
    /// The head as it was when the journal had `size` entries; NotFound when it never had.
    [[nodiscard]] Result<JournalHead> headAt(qint64 size);
    /// Entries about a household and what belongs to it, oldest first, those of archives taken in before our own; needs a session that may view it.
    [[nodiscard]] Result<std::vector<JournalEntry>> entriesOf(const Session &session,
                                                              const Uid &household);
    /// Recomputes every hash, commitment and signature; anchors known to the archive are compared.
    [[nodiscard]] Result<JournalCheck> verify();
    /// An event without a person's data: sign-in, dictionary printed, batch exported as plain.
    [[nodiscard]] Result<void>
    recordEvent(const Session &session, const QString &action, const QString &detail);
    /// Writes all entries, what they commit to only where it tells of keys, signatures and anchors to a new file, for auditors and
    /// their own tools (docs/journal.md "Export"); the entry that tells of it comes first. Needs a session that may audit every kind;
    /// InvalidInput when the file exists.
    [[nodiscard]] Result<JournalExport> exportTo(const Session &session, const QString &file);
    /// Commitments (journalformat::entryDigest() of each entry) with numbers in (from, to], for data/journal.csv of a batch.
    [[nodiscard]] Result<std::vector<std::pair<qint64, QByteArray>>> commitments(qint64 from,
                                                                                 qint64 to);

private:
    Store &m_store;
};

} // namespace archive
