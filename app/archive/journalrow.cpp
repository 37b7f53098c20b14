// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/journalrow.h"

namespace archive {
QByteArray orNull(const Uid &uid)
{
    return uid.isNull() ? QByteArray() : uid.toBytes();
}

QString orNull(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

QByteArray orNull(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QByteArray() : bytes;
}

Result<JournalTail> readTail(Store &store)
{
    ARCHIVE_TRY(statement, store.statement(QStringLiteral("journal/tail")));
    ARCHIVE_TRY(found, statement.step());
    if (!found) {
        const auto &context = store.context();
        return JournalTail{
            {0, journalformat::rootHash(context.keys->suite().journal, context.info.id)}, 0};
    }
    return JournalTail{{statement.integer(0), statement.blob(1)}, statement.integer(2)};
}

Result<Statement> changesOfRecord(Store &store, const Uid &household, const Uid &record)
{
    if (household.isNull()) {
        ARCHIVE_TRY(rows, store.statement(QStringLiteral("journal/ofrootrecord")));
        rows.bindAll(record.toBytes());
        return rows;
    }
    ARCHIVE_TRY(rows, store.statement(QStringLiteral("journal/ofrecord")));
    rows.bindAll(household.toBytes(), record.toBytes());
    return rows;
}

StoredEntry readEntry(const Statement &statement)
{
    StoredEntry stored;
    auto &entry = stored.entry;
    entry.seq = statement.integer(0);
    entry.type = static_cast<EntryType>(statement.integer(1));
    entry.atMs = statement.integer(2);
    entry.sinceBootMs = statement.integer(3);
    entry.author = {statement.text(4),
                    statement.text(5),
                    Uid::fromBytes(statement.blob(6)),
                    Uid::fromBytes(statement.blob(7))};
    entry.action = statement.text(8);
    entry.kind = statement.text(9);
    entry.record = Uid::fromBytes(statement.blob(10));
    entry.household = Uid::fromBytes(statement.blob(11));
    entry.revision = statement.integer(12);
    entry.commitment = statement.blob(13);
    stored.hash = statement.blob(14);
    return stored;
}

} // namespace archive
