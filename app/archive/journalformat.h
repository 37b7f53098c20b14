// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/journal.h"
#include "catalogue/catalogue.h"
#include "vault/hash.h"

namespace archive {

/// What could identify a person, kept apart from the chain so that it can be erased (docs/journal.md "Content").
struct EntryContent
{
    QString reason; ///< as the user typed it
    QString detail; ///< what an event is about: a user's name, a file's name, a report's number
    std::vector<std::pair<FieldId, Value>> before; ///< old values of a change
    QByteArray state; ///< first 16 bytes of stateHash() of the record after a change
    [[nodiscard]] bool isEmpty() const
    {
        return reason.isEmpty() && detail.isEmpty() && before.empty() && state.isEmpty();
    }
};

/// Who writes, for what.
struct EntryAuthor
{
    QString user; ///< empty: the station itself, when the recovery key opened the archive
    QString purpose;
    Uid task;
    Uid session;
};

/// What the chain's hash is taken over (docs/journal.md "Entry").
struct ChainedEntry
{
    qint64 seq = 0;
    EntryType type = EntryType::Event;
    qint64 atMs = 0; ///< UTC, since 1970
    qint64 sinceBootMs = 0;
    EntryAuthor author;
    QString action;
    QString kind; ///< name; empty for none
    Uid record;
    Uid household;
    qint64 revision = 0;
    QByteArray commitment; ///< 32 bytes, or empty without content
};

/// Canonical bytes and hashes of the journal; pure functions, so that another program can check them. `function` is that of the
/// archive's suite.
namespace journalformat {

/// The entry's canonical bytes: every part with its length before it (docs/journal.md "Chain").
[[nodiscard]] QByteArray entryBytes(const ChainedEntry &entry);
/// The entry that entryBytes() made the bytes of; Damaged for any others.
[[nodiscard]] Result<ChainedEntry> entryFromBytes(const QByteArray &bytes);
/// The hash of entryBytes(): what batches carry of an entry, so that it tells nothing about it; 32 bytes.
[[nodiscard]] QByteArray entryDigest(HashFunction function, const ChainedEntry &entry);
/// chainHash() of the previous hash and the entry's digest (vault/journalchain.h); 32 bytes.
[[nodiscard]] QByteArray
entryHash(HashFunction function, const ChainedEntry &entry, const QByteArray &previous);
/// The hash that the first entry follows: 32 bytes from the archive's id.
[[nodiscard]] QByteArray rootHash(HashFunction function, const Uid &archive);
/// H(salt ‖ content); 32 bytes.
[[nodiscard]] QByteArray
commitment(HashFunction function, const QByteArray &salt, const QByteArray &content);
/// The message that the acting user's key signs.
[[nodiscard]] QByteArray signedMessage(const Uid &archive, qint64 seq, const QByteArray &hash);

/// Compact binary; fields stand by name, so that content outlives a catalogue.
[[nodiscard]] QByteArray writeContent(const Catalogue &catalogue, const EntryContent &content);
/// Damaged for anything else; fields that the catalogue no longer has are left out.
[[nodiscard]] Result<EntryContent>
readContent(const Catalogue &catalogue, KindIndex kind, const QByteArray &bytes);

/// A column as SQLite stores it: text as UTF-8, a number in decimal digits, a reference as its bytes.
using StoredColumn = std::pair<QByteArray, QByteArray>;

/// SHA-256 over parent, deleted mark and every non-empty field of a record, county fields too. `strays` are the columns of the row that
/// the catalogue does not have any more.
[[nodiscard]] QByteArray stateHash(const Catalogue &catalogue,
                                   const Record &record,
                                   const std::vector<StoredColumn> &strays = {});
/// As much of it as an entry keeps: EntryContent::state.
[[nodiscard]] QByteArray keptState(const Catalogue &catalogue,
                                   const Record &record,
                                   const std::vector<StoredColumn> &strays);

} // namespace journalformat
} // namespace archive
