// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/outbox.h"

#include <optional>

namespace archive {

/// What a receiver has still to be told about a record that it has; the numbers are kept in the table `outbox`.
enum class OutboxMark : quint8 {
    None = 0,
    RestrictionDue = 1,
    ErasureDue = 2,
    RestrictionSent = 3,
    ErasureSent = 4,
};

/// Where one record stands with one receiver.
struct OutboxRow
{
    qint64 record = 0; ///< its number in the outbox
    KindIndex kind = 0;
    Uid uid;
    qint64 revision = 0;
    OutboxState state = OutboxState::Pending;
    QString reason;
    QByteArray sentHash; ///< raw; empty when it never left
    OutboxState sentState = OutboxState::Pending;
    OutboxMark mark = OutboxMark::None;
    QString markReason;
    qint64 markedAt = 0;

    friend bool operator==(const OutboxRow &, const OutboxRow &) = default;
};

/// A record's place in the outbox.
struct OutboxPlace
{
    qint64 record = 0;
    KindIndex kind = 0;
    Uid uid;
};

/// The tables of the outbox, without policy and journal: for the services of this room only.
class OutboxRows
{
public:
    explicit OutboxRows(Store &store);

    /// None when the record does not travel or is unknown.
    [[nodiscard]] Result<std::optional<OutboxRow>> find(const QString &receiver, const Uid &uid);
    [[nodiscard]] Result<void> put(const QString &receiver, const OutboxRow &row);
    [[nodiscard]] Result<void> remove(const QString &receiver, const OutboxRow &row);
    /// Notes the record's present revision, the same for all receivers. The row of a record that was not listed before, which no receiver knows.
    [[nodiscard]] Result<std::optional<OutboxRow>> keepRecord(const Record &record,
                                                              const Uid &household);
    /// Records in a state, in the order of batches, after a record.
    [[nodiscard]] Result<std::vector<OutboxPlace>>
    inState(const QString &receiver, OutboxState state, qint64 after, int limit);
    /// How many records are held, by reason.
    [[nodiscard]] Result<std::vector<std::pair<QString, qint64>>> held(const QString &receiver);
    [[nodiscard]] Result<std::vector<OutboxPlace>> ofHousehold(const Uid &household);
    /// Contents that left for a receiver, oldest first, each once.
    [[nodiscard]] Result<std::vector<QByteArray>> bases(const QString &receiver, qint64 record);
    /// Contents that left the archive that the record came from, oldest first.
    [[nodiscard]] Result<void>
    putBases(const QString &receiver, qint64 record, const std::vector<QByteArray> &hashes);

private:
    Store &m_store;
};

} // namespace archive
