// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/outboxclose.h"

#include "archive/outboxrow.h"
#include "archive/store.h"

#include <QCoreApplication>

namespace archive {

namespace {

Result<void> insertBatch(Store &store, const ClosedBatch &batch)
{
    ARCHIVE_TRY(insert, store.statement(QStringLiteral("batches/insert")));
    return insert
        .bindAll(batch.id.toBytes(),
                 batch.number,
                 batch.receiver,
                 batch.closedAt.toMSecsSinceEpoch(),
                 batch.records,
                 batch.sha256,
                 batch.head.size,
                 batch.head.hash,
                 QStringLiteral("waiting"),
                 batch.content)
        .run();
}

Result<void>
keepRecords(Store &store, const ClosedBatch &batch, const std::vector<DueRecord> &records)
{
    ARCHIVE_TRY(wait, store.statement(QStringLiteral("outbox/wait")));
    ARCHIVE_TRY(insert, store.statement(QStringLiteral("batches/insertrecord")));
    for (const DueRecord &due : records) {
        const QByteArray uid = due.record.uid.toBytes();
        wait.bindAll(batch.receiver,
                     uid,
                     due.record.revision,
                     due.contentHash,
                     static_cast<int>(OutboxState::Waiting));
        ARCHIVE_CHECK(wait.run());
        if (store.connection().changes() != 1)
            return staleBatch(due.record.uid.toString());
        insert.bindAll(uid, batch.id.toBytes(), due.contentHash);
        ARCHIVE_CHECK(insert.run());
    }
    return {};
}

Result<void>
keepRemovals(Store &store, const ClosedBatch &batch, const std::vector<DueRemoval> &removals)
{
    ARCHIVE_TRY(sent, store.statement(QStringLiteral("outbox/marksent")));
    for (const DueRemoval &removal : removals) {
        const auto mark = removal.erase ? OutboxMark::ErasureDue : OutboxMark::RestrictionDue;
        sent.bindAll(batch.receiver, removal.uid.toBytes(), static_cast<int>(mark));
        ARCHIVE_CHECK(sent.run());
        if (store.connection().changes() != 1)
            return staleBatch(removal.uid.toString());
    }
    return {};
}

} // namespace

Error staleBatch(const QString &context)
{
    return {ErrorCode::Stale,
            QCoreApplication::translate(
                "archive::Outbox", "Something changed while the batch was made; make it again."),
            context};
}

Result<void> keepClosedBatch(Store &store,
                             const ClosedBatch &batch,
                             const std::vector<DueRecord> &records,
                             const std::vector<DueRemoval> &removals)
{
    ARCHIVE_CHECK(insertBatch(store, batch));
    ARCHIVE_CHECK(keepRecords(store, batch, records));
    return keepRemovals(store, batch, removals);
}

} // namespace archive
