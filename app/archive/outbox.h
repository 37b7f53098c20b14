// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/journal.h"
#include "archive/records.h"

namespace archive {

/// Where a record stands on its way to a receiver (design.md §5).
enum class OutboxState : quint8 { Pending, Held, Waiting, Accepted, Unchanged, Rejected, Conflict };

/// A record that is due: its present state with what the wire format says about it.
struct DueRecord
{
    Record record;
    QByteArray contentHash; ///< raw SHA-256
    std::vector<QByteArray> bases; ///< oldest first
};

/// What is due now and what stays behind, by reason (exchange.md "What stays behind").
struct DueSet
{
    std::vector<DueRecord> due; ///< parents before children
    std::vector<std::pair<QString, qint64>> held;
    bool more = false; ///< the limits of one batch cut it; call again after closing
};

/// A batch that was closed: its bytes never change.
struct ClosedBatch
{
    Uid id;
    qint64 number = 0;
    QString receiver;
    QDateTime closedAt;
    qint64 records = 0;
    QByteArray sha256; ///< raw, of the zip
    QByteArray content; ///< the zip; empty in listings
    JournalHead head; ///< the journal's head that it carries
    QString state; ///< "waiting", "receipted"
};

/// The outbox and the batches that were closed from it.
class Outbox
{
public:
    explicit Outbox(Store &store);

    /// Due records for a receiver of the register, at most `limit`; Refused when its entry is missing or not in force.
    [[nodiscard]] Result<DueSet> due(const Session &session, const QString &receiver, int limit);
    /// Number, previous sha256 and last anchored journal size for the next batch to this receiver.
    [[nodiscard]] Result<ClosedBatch> last(const QString &receiver);
    /// One transaction: keeps the bytes, marks the records as waiting, journals the event and the anchor.
    /// Stale when a record changed since due() was asked.
    [[nodiscard]] Result<void>
    close(const Session &session, const ClosedBatch &batch, const std::vector<DueRecord> &records);
    [[nodiscard]] Result<std::vector<ClosedBatch>> batches(const Session &session);
    /// One batch with its content.
    [[nodiscard]] Result<ClosedBatch> batch(const Session &session, const Uid &id);
    /// Records by state, for the status bar; no person's data.
    [[nodiscard]] Result<std::vector<std::pair<OutboxState, qint64>>> counts();

private:
    Store &m_store;
};

} // namespace archive
