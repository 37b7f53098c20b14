// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/journalformat.h"
#include "archive/store.h"

namespace archive {

/// The end of the journal as the next entry needs it.
struct JournalTail
{
    JournalHead head;
    qint64 atMs = 0; ///< wall clock of the last entry
};

/// An entry with its hash as it stands in the table.
struct StoredEntry
{
    ChainedEntry entry;
    QByteArray hash;
};

/// The root hash and size 0 when the journal is empty.
[[nodiscard]] Result<JournalTail> readTail(Store &store);
/// The present row of a statement that selects the columns of journal/range.sql in their order.
[[nodiscard]] StoredEntry readEntry(const Statement &statement);

/// The changes of one record, newest first, in the columns of journal/ofrecord.sql; `household` is null for a kind without one.
[[nodiscard]] Result<Statement>
changesOfRecord(Store &store, const Uid &household, const Uid &record);

/// What stands for "none" in a column: NULL.
[[nodiscard]] QByteArray orNull(const Uid &uid);
[[nodiscard]] QString orNull(const QString &text);
[[nodiscard]] QByteArray orNull(const QByteArray &bytes);

} // namespace archive
