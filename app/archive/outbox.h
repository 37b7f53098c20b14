// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/journal.h"
#include "archive/records.h"

#include <optional>

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

/// A record that the receiver has and is to stop using (a restriction) or to erase.
struct DueRemoval
{
    KindIndex kind = 0;
    Uid uid;
    QDateTime at;
    QString reason;
    bool erase = false;
};

/// What is due now and what stays behind, by reason (exchange.md "What stays behind").
struct DueSet
{
    std::vector<DueRecord> due; ///< parents before children
    std::vector<DueRemoval> removals;
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

    /// The entries of the register of receivers that are in force today.
    [[nodiscard]] Result<std::vector<Record>> receivers(const Session &session);
    /// Due records for a receiver of the register, at most `limit`; Refused when its entry is missing or not in force.
    /// Consent is asked anew for each of them.
    [[nodiscard]] Result<DueSet> due(const Session &session, const QString &receiver, int limit);
    /// How many records stay behind, by reason (exchange.md "What stays behind"), as due() left it; no person's data.
    [[nodiscard]] Result<std::vector<std::pair<QString, qint64>>> held(const Session &session,
                                                                       const QString &receiver);
    /// The last batch to this receiver; before the first one number 0, no sha256 and the head that the journal begins with.
    [[nodiscard]] Result<ClosedBatch> last(const QString &receiver);
    /// One transaction: keeps the bytes, marks the records as waiting, journals the event and the anchor.
    /// Stale when a record, its consent or the last batch changed since due() was asked.
    [[nodiscard]] Result<void> close(const Session &session,
                                     const ClosedBatch &batch,
                                     const std::vector<DueRecord> &records,
                                     const std::vector<DueRemoval> &removals);
    /// Notes a file that was written of a batch, so that it can be recognised without opening it; a plain one is journalled.
    [[nodiscard]] Result<void> recordFile(const Session &session,
                                          const ClosedBatch &batch,
                                          const QByteArray &sha256,
                                          bool sealed);
    /// The batch that a file of this station holds, by the file's SHA-256, without content; none for another file.
    [[nodiscard]] Result<std::optional<ClosedBatch>> batchOfFile(const QByteArray &sha256);
    [[nodiscard]] Result<std::vector<ClosedBatch>> batches(const Session &session);
    /// One batch with its content; NotFound.
    [[nodiscard]] Result<ClosedBatch> batch(const Session &session, const Uid &id);
    /// Records by state, for the status bar; no person's data.
    [[nodiscard]] Result<std::vector<std::pair<OutboxState, qint64>>> counts();

private:
    Store &m_store;
};

/// A reason to hold records as a sentence that says what to do about it.
[[nodiscard]] QString heldSentence(const QString &reason);

} // namespace archive
