// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/consentbook.h"
#include "archive/outboxrow.h"

namespace archive {

/// Decides where a record stands with a receiver: due, held back with the reason, as it left last, or to be taken back.
///
/// Asked about parents before children, since a child of a parent that is held is held too.
class OutboxJudge
{
public:
    /// Both must outlive the object.
    OutboxJudge(Store &store, ConsentBook &consents);

    /// The row as it is to be; none when nothing of the record ever left and nothing is to leave.
    [[nodiscard]] Result<std::optional<OutboxRow>>
    judged(const QString &receiver, const OutboxRow &row, const Record &record);
    /// Judges and writes when something changed; the row as it is now.
    [[nodiscard]] Result<std::optional<OutboxRow>> settle(const QString &receiver,
                                                          const Record &record);
    /// The same for a record whose row is known.
    [[nodiscard]] Result<std::optional<OutboxRow>>
    settle(const QString &receiver, const OutboxRow &before, const Record &record);

private:
    [[nodiscard]] Result<QString> reasonToHold(const QString &receiver, const Record &record);
    [[nodiscard]] Result<bool> isOpenAbove(const QString &receiver, const Uid &parent);

    Store &m_store;
    ConsentBook &m_consents;
    /// The parent that was asked about last; its children follow each other.
    struct
    {
        QString receiver;
        Uid uid;
        bool isOpen = false;
    } m_above;
};

/// Why a child of a held record is held.
inline constexpr QLatin1String parentHeld("parent-held");
/// Why an adverse fact is held that the person was not told of (征信业管理条例 art. 15).
inline constexpr QLatin1String notNotified("not-notified");

} // namespace archive
