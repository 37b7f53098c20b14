// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/outbox.h"

#include "archive/access.h"
#include "archive/anchors.h"
#include "archive/journalwriter.h"
#include "archive/outboxclose.h"
#include "archive/outboxdue.h"
#include "archive/outboxreceivers.h"
#include "views/fields.h"

#include <QCoreApplication>

namespace archive {

namespace {

struct OutboxText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Outbox)
};

Result<void> requireSending(Store &store, const Session &session)
{
    return AccessRules(store, session).require(kinds::household, Action::Send);
}

/// A batch is read by whoever may see every household in it.
Result<void> requireCovered(Store &store, const Session &session, const Uid &batch)
{
    AccessRules rules(store, session);
    if (!rules.isLimited())
        return {};
    std::vector<Uid> households;
    {
        ARCHIVE_TRY(rows, store.statement(QStringLiteral("batches/households")));
        rows.bind(1, batch.toBytes());
        for (;;) {
            ARCHIVE_TRY(found, rows.step());
            if (!found)
                break;
            households.push_back(Uid::fromBytes(rows.blob(0)));
        }
    }
    for (const auto &household : households) {
        const auto covered = rules.requireHousehold(household);
        // An erased household is in no batch any more.
        if (!covered && covered.error().code != ErrorCode::NotFound)
            return covered.error();
    }
    return {};
}

/// The columns that batches/last.sql and its like begin with.
ClosedBatch batchOf(const Statement &row)
{
    ClosedBatch batch;
    batch.id = Uid::fromBytes(row.blob(0));
    batch.number = row.integer(1);
    batch.receiver = row.text(2);
    batch.closedAt = QDateTime::fromMSecsSinceEpoch(row.integer(3), Qt::UTC);
    batch.records = row.integer(4);
    batch.sha256 = row.blob(5);
    batch.head = {row.integer(6), row.blob(7)};
    batch.state = row.text(8);
    return batch;
}

} // namespace

Outbox::Outbox(Store &store)
    : m_store(store)
{ }

Result<std::vector<Record>> Outbox::receivers(const Session &session)
{
    ARCHIVE_CHECK(requireSending(m_store, session));
    return receiversInForce(m_store, m_store.today());
}

Result<DueSet> Outbox::due(const Session &session, const QString &receiver, int limit)
{
    ARCHIVE_CHECK(requireSending(m_store, session));
    ARCHIVE_CHECK(requireReceiver(m_store, receiver, m_store.today()));
    ARCHIVE_TRY(transaction, Transaction::begin(m_store.connection()));
    ARCHIVE_TRY(due, DueCollector(m_store, session, receiver, limit).collect());
    ARCHIVE_CHECK(transaction.commit());
    return due;
}

Result<std::vector<std::pair<QString, qint64>>> Outbox::held(const Session &session,
                                                             const QString &receiver)
{
    ARCHIVE_CHECK(requireSending(m_store, session));
    return OutboxRows(m_store).held(receiver);
}

Result<ClosedBatch> Outbox::last(const QString &receiver)
{
    ARCHIVE_TRY(last, m_store.statement(QStringLiteral("batches/last")));
    last.bind(1, receiver);
    ARCHIVE_TRY(found, last.step());
    if (found)
        return batchOf(last);
    ClosedBatch none;
    none.receiver = receiver;
    none.head = {0,
                 journalformat::rootHash(m_store.context().keys->suite().journal,
                                         m_store.context().info.id)};
    return none;
}

Result<void> Outbox::close(const Session &session,
                           const ClosedBatch &batch,
                           const std::vector<DueRecord> &records,
                           const std::vector<DueRemoval> &removals)
{
    ARCHIVE_CHECK(requireSending(m_store, session));
    ARCHIVE_CHECK(requireReceiver(m_store, batch.receiver, m_store.today()));
    ARCHIVE_TRY(scope, WriteScope::begin(m_store, session));
    ARCHIVE_TRY(before, last(batch.receiver));
    if (before.number + 1 != batch.number)
        return staleBatch(batch.receiver);
    ARCHIVE_CHECK(keepClosedBatch(m_store, batch, records, removals));
    EntryDraft draft;
    draft.type = EntryType::Anchor;
    draft.action = QStringLiteral("batch-closed");
    draft.content.detail =
        QStringLiteral("%1 %2 %3 %4")
            .arg(batch.receiver)
            .arg(batch.number)
            .arg(QString::fromLatin1(batch.sha256.toHex()), batch.head.shortText());
    ARCHIVE_CHECK(scope.journal().append(draft));
    ARCHIVE_CHECK(keepAnchor(
        m_store, batch.head, QStringLiteral("batch %1 %2").arg(batch.receiver).arg(batch.number)));
    return scope.commit();
}

Result<void> Outbox::recordFile(const Session &session,
                                const ClosedBatch &batch,
                                const QByteArray &sha256,
                                bool sealed)
{
    ARCHIVE_CHECK(requireSending(m_store, session));
    ARCHIVE_TRY(scope, WriteScope::begin(m_store, session));
    ARCHIVE_TRY(insert, m_store.statement(QStringLiteral("batches/insertfile")));
    insert.bindAll(sha256, batch.id.toBytes(), sealed ? 1 : 0, m_store.now().toMSecsSinceEpoch());
    ARCHIVE_CHECK(insert.run());
    EntryDraft draft;
    draft.action = sealed ? QStringLiteral("batch-sealed") : QStringLiteral("batch-plain");
    draft.content.detail = QStringLiteral("%1 %2").arg(batch.receiver).arg(batch.number);
    ARCHIVE_CHECK(scope.journal().append(draft));
    return scope.commit();
}

Result<std::optional<ClosedBatch>> Outbox::batchOfFile(const QByteArray &sha256)
{
    ARCHIVE_TRY(find, m_store.statement(QStringLiteral("batches/byfile")));
    find.bind(1, sha256);
    ARCHIVE_TRY(found, find.step());
    return found ? std::optional(batchOf(find)) : std::nullopt;
}

Result<std::vector<ClosedBatch>> Outbox::batches(const Session &session)
{
    ARCHIVE_CHECK(requireSending(m_store, session));
    std::vector<ClosedBatch> result;
    ARCHIVE_TRY(all, m_store.statement(QStringLiteral("batches/all")));
    while (true) {
        ARCHIVE_TRY(found, all.step());
        if (!found)
            return result;
        result.push_back(batchOf(all));
    }
}

Result<ClosedBatch> Outbox::batch(const Session &session, const Uid &id)
{
    constexpr int contentColumn = 9;
    ARCHIVE_CHECK(requireSending(m_store, session));
    ARCHIVE_TRY(find, m_store.statement(QStringLiteral("batches/find")));
    find.bind(1, id.toBytes());
    ARCHIVE_TRY(found, find.step());
    if (!found) {
        return Error{ErrorCode::NotFound,
                     OutboxText::tr("There is no such batch; see the list of batches."),
                     id.toString()};
    }
    ClosedBatch batch = batchOf(find);
    batch.content = find.blob(contentColumn);
    find.reset();
    ARCHIVE_CHECK(requireCovered(m_store, session, id));
    return batch;
}

Result<std::vector<std::pair<OutboxState, qint64>>> Outbox::counts()
{
    std::vector<std::pair<OutboxState, qint64>> result;
    ARCHIVE_TRY(counts, m_store.statement(QStringLiteral("outbox/counts")));
    while (true) {
        ARCHIVE_TRY(found, counts.step());
        if (!found)
            return result;
        result.emplace_back(static_cast<OutboxState>(counts.integer(0)), counts.integer(1));
    }
}

} // namespace archive
