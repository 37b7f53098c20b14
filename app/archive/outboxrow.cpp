// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/outboxrow.h"

#include "archive/store.h"

#include <algorithm>

namespace archive {

namespace {

template<typename Enum>
Enum enumFrom(qint64 number)
{
    return static_cast<Enum>(number);
}

template<typename Enum>
int numberOf(Enum value)
{
    return static_cast<int>(value);
}

} // namespace

OutboxRows::OutboxRows(Store &store)
    : m_store(store)
{ }

Result<std::optional<OutboxRow>> OutboxRows::find(const QString &receiver, const Uid &uid)
{
    ARCHIVE_TRY(find, m_store.statement(QStringLiteral("outbox/find")));
    find.bindAll(receiver, uid.toBytes());
    ARCHIVE_TRY(found, find.step());
    if (!found)
        return std::optional<OutboxRow>();
    return std::optional(OutboxRow{find.integer(0),
                                   static_cast<KindIndex>(find.integer(1)),
                                   Uid::fromBytes(find.blob(2)),
                                   find.integer(3),
                                   enumFrom<OutboxState>(find.integer(4)),
                                   find.text(5),
                                   find.blob(6),
                                   enumFrom<OutboxState>(find.integer(7)),
                                   enumFrom<OutboxMark>(find.integer(8)),
                                   find.text(9),
                                   find.integer(10)});
}

Result<void> OutboxRows::put(const QString &receiver, const OutboxRow &row)
{
    ARCHIVE_TRY(put, m_store.statement(QStringLiteral("outbox/put")));
    put.bindAll(receiver,
                row.record,
                numberOf(row.state),
                row.reason.isNull() ? QStringLiteral("") : row.reason,
                row.sentHash,
                numberOf(row.sentState),
                numberOf(row.mark),
                row.markReason.isNull() ? QStringLiteral("") : row.markReason,
                row.markedAt);
    return put.run();
}

Result<void> OutboxRows::remove(const QString &receiver, const OutboxRow &row)
{
    ARCHIVE_TRY(remove, m_store.statement(QStringLiteral("outbox/remove")));
    return remove.bindAll(receiver, row.record).run();
}

Result<std::optional<OutboxRow>> OutboxRows::keepRecord(const Record &record, const Uid &household)
{
    const auto uid = record.uid.toBytes();
    const auto above = household.isNull() ? QByteArray() : household.toBytes();
    ARCHIVE_TRY(list, m_store.statement(QStringLiteral("outbox/listrecord")));
    ARCHIVE_CHECK(list.bindAll(int(record.kind), uid, above, record.revision).run());
    if (m_store.connection().changes() > 0) {
        OutboxRow fresh;
        fresh.record = m_store.connection().lastInsertRowId();
        fresh.kind = record.kind;
        fresh.uid = record.uid;
        fresh.revision = record.revision;
        return std::optional(fresh);
    }
    ARCHIVE_TRY(keep, m_store.statement(QStringLiteral("outbox/keeprecord")));
    ARCHIVE_CHECK(keep.bindAll(uid, above, record.revision).run());
    return std::optional<OutboxRow>();
}

Result<std::vector<OutboxPlace>>
OutboxRows::inState(const QString &receiver, OutboxState state, qint64 after, int limit)
{
    std::vector<OutboxPlace> places;
    ARCHIVE_TRY(rows, m_store.statement(QStringLiteral("outbox/instate")));
    rows.bindAll(receiver, numberOf(state), after, limit);
    while (true) {
        ARCHIVE_TRY(found, rows.step());
        if (!found)
            return places;
        places.push_back({rows.integer(0),
                          static_cast<KindIndex>(rows.integer(1)),
                          Uid::fromBytes(rows.blob(2))});
    }
}

Result<std::vector<std::pair<QString, qint64>>> OutboxRows::held(const QString &receiver)
{
    std::vector<std::pair<QString, qint64>> counts;
    ARCHIVE_TRY(rows, m_store.statement(QStringLiteral("outbox/held")));
    rows.bindAll(receiver, numberOf(OutboxState::Held));
    while (true) {
        ARCHIVE_TRY(found, rows.step());
        if (!found)
            return counts;
        counts.emplace_back(rows.text(0), rows.integer(1));
    }
}

Result<std::vector<OutboxPlace>> OutboxRows::ofHousehold(const Uid &household)
{
    std::vector<OutboxPlace> places;
    ARCHIVE_TRY(rows, m_store.statement(QStringLiteral("outbox/ofhousehold")));
    rows.bind(1, household.toBytes());
    while (true) {
        ARCHIVE_TRY(found, rows.step());
        if (!found)
            return places;
        places.push_back(
            {0, static_cast<KindIndex>(rows.integer(0)), Uid::fromBytes(rows.blob(1))});
    }
}

Result<void>
OutboxRows::putBases(const QString &receiver, qint64 record, const std::vector<QByteArray> &hashes)
{
    ARCHIVE_TRY(put, m_store.statement(QStringLiteral("absorb/putbase")));
    qint64 number = 0;
    for (const QByteArray &hash : hashes)
        ARCHIVE_CHECK(put.bindAll(receiver, record, ++number, hash).run());
    return {};
}

Result<std::vector<QByteArray>> OutboxRows::bases(const QString &receiver, qint64 record)
{
    std::vector<QByteArray> hashes;
    // What the archive sent that the record came from stands before what we sent.
    for (const auto *name : {"absorb/bases", "batches/bases"}) {
        ARCHIVE_TRY(rows, m_store.statement(QLatin1String(name)));
        rows.bindAll(record, receiver);
        while (true) {
            ARCHIVE_TRY(found, rows.step());
            if (!found)
                break;
            const QByteArray hash = rows.blob(0);
            if (std::find(hashes.begin(), hashes.end(), hash) == hashes.end())
                hashes.push_back(hash);
        }
    }
    return hashes;
}

} // namespace archive
