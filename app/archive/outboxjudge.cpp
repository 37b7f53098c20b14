// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/outboxjudge.h"

#include "archive/adverserules.h"
#include "archive/consentquestion.h"
#include "archive/retention.h"
#include "archive/store.h"

#include <QCoreApplication>

namespace archive {

namespace {

struct JudgeText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Outbox)
};

/// A record that is gone here: erased there too if it ever left.
std::optional<OutboxRow> deletedRow(OutboxRow row, qint64 now)
{
    if (row.sentHash.isEmpty())
        return std::nullopt;
    row.state = row.sentState;
    row.reason.clear();
    if (row.mark != OutboxMark::ErasureSent && row.mark != OutboxMark::ErasureDue) {
        row.mark = OutboxMark::ErasureDue;
        row.markReason = QStringLiteral("erroneous");
        row.markedAt = now;
    }
    return row;
}

/// A record that may not be sent: the receiver stops using what it has.
OutboxRow heldRow(OutboxRow row, const QString &reason, qint64 now)
{
    row.state = OutboxState::Held;
    row.reason = reason;
    const bool isNews = row.mark == OutboxMark::None || row.mark == OutboxMark::ErasureDue;
    if (!row.sentHash.isEmpty() && isNews) {
        row.mark = OutboxMark::RestrictionDue;
        row.markReason = reason;
        row.markedAt = now;
    }
    return row;
}

/// A record that may be sent: due unless the receiver has it just so.
OutboxRow openRow(OutboxRow row, bool hasItSo)
{
    const bool takenBack =
        row.mark == OutboxMark::RestrictionSent || row.mark == OutboxMark::ErasureSent;
    if (!takenBack) {
        row.mark = OutboxMark::None;
        row.markReason.clear();
        row.markedAt = 0;
    }
    const bool isDue = !hasItSo || takenBack;
    row.state = isDue ? OutboxState::Pending : row.sentState;
    row.reason.clear();
    return row;
}

/// A record whose adverse fact waits for the notice. No mark: a restriction would tell the receiver of the fact.
OutboxRow untoldRow(OutboxRow row)
{
    row.state = OutboxState::Held;
    row.reason = notNotified;
    return row;
}

} // namespace

OutboxJudge::OutboxJudge(Store &store, ConsentBook &consents)
    : m_store(store)
    , m_consents(consents)
{ }

Result<std::optional<OutboxRow>>
OutboxJudge::judged(const QString &receiver, const OutboxRow &row, const Record &record)
{
    const qint64 now = m_store.now().toMSecsSinceEpoch();
    if (record.deleted)
        return deletedRow(row, now);
    ARCHIVE_TRY(reason, reasonToHold(receiver, record));
    if (!reason.isEmpty())
        return std::optional(heldRow(row, reason, now));
    // What never left is due whatever is in it.
    const bool hasItSo =
        !row.sentHash.isEmpty() && row.sentHash == contentHash(m_store.catalogue(), record);
    OutboxRow open = openRow(row, hasItSo);
    const bool isNews = open.state == OutboxState::Pending;
    if (isNews && m_store.context().adverse->isUntold(record, m_store.today()))
        return std::optional(untoldRow(std::move(open)));
    return std::optional(std::move(open));
}

Result<QString> OutboxJudge::reasonToHold(const QString &receiver, const Record &record)
{
    ARCHIVE_TRY(permission, m_consents.allows(record, Action::Send, receiver, m_store.today()));
    if (!permission.allowed)
        return permission.reason;
    const Kind *parent = m_store.catalogue().findKind(m_store.catalogue().kind(record.kind).parent);
    if (parent == nullptr || !parent->exchange || record.parent.isNull())
        return QString();
    ARCHIVE_TRY(open, isOpenAbove(receiver, record.parent));
    return open ? QString() : QString(parentHeld);
}

Result<bool> OutboxJudge::isOpenAbove(const QString &receiver, const Uid &parent)
{
    if (!(m_above.uid == parent) || m_above.receiver != receiver) {
        ARCHIVE_TRY(above, OutboxRows(m_store).find(receiver, parent));
        m_above = {receiver, parent, above && above->state != OutboxState::Held};
    }
    return m_above.isOpen;
}

Result<std::optional<OutboxRow>> OutboxJudge::settle(const QString &receiver, const Record &record)
{
    OutboxRows rows(m_store);
    ARCHIVE_TRY(before, rows.find(receiver, record.uid));
    if (!before)
        return std::optional<OutboxRow>();
    return settle(receiver, *before, record);
}

Result<std::optional<OutboxRow>>
OutboxJudge::settle(const QString &receiver, const OutboxRow &before, const Record &record)
{
    OutboxRows rows(m_store);
    ARCHIVE_TRY(after, judged(receiver, before, record));
    ARCHIVE_CHECK(after ? rows.put(receiver, *after) : rows.remove(receiver, before));
    if (m_above.uid == record.uid)
        m_above = {};
    return after;
}

QString heldSentence(const QString &reason)
{
    if (reason == notNotified) {
        return JudgeText::tr("The person must be told of an adverse fact before it is sent; do so "
                             "and enter the day in the record.");
    }
    if (reason == parentHeld)
        return JudgeText::tr("The record that they belong to is held; see to that first.");
    if (retentionreason::knows(reason))
        return retentionreason::sentence(reason);
    return consentreason::sentence(reason);
}

} // namespace archive
