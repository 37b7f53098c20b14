// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/archivestory.h"
#include "vault/age.h"
#include "views/receiver.h"

namespace archive::test {

/// An ArchiveStory with receivers: `province`, whose key the story has, is in force.
class OutboxStory : public ArchiveStory
{
public:
    explicit OutboxStory(const QString &station = QStringLiteral("story"))
        : ArchiveStory(station)
    {
        SeededRandom random(99);
        m_identity = must(AgeIdentity::generate(random));
        receiver(QStringLiteral("province"), QDate(2026, 1, 1), QDate(2026, 12, 31));
    }

    [[nodiscard]] const AgeIdentity &identity() const { return m_identity; }

    /// Registers a receiver; dates may be invalid.
    void receiver(const QString &id, QDate from, QDate to)
    {
        signIn(QStringLiteral("admin"));
        const auto change =
            ArchiveStory::change<ReceiverEdit>(kinds::receiver, [&](ReceiverEdit &edit) {
                edit.setReceiverId(id)
                    .setLegalName(QStringLiteral("省平台"))
                    .setAgeRecipient(m_identity.recipient().toString());
                if (from.isValid())
                    edit.setValidFrom(PartialDate::fromDate(from));
                if (to.isValid())
                    edit.setValidTo(PartialDate::fromDate(to));
            });
        const auto maintenance = session(QStringLiteral("maintenance"));
        must(archive().records().save(maintenance, {{}, {change}}));
        signIn(QStringLiteral("officer"));
    }

    /// A household with consent and a loan; the loan's uid.
    Uid householdWithLoan(const QString &head)
    {
        const auto uid = household(head);
        consent(uid);
        return loan(uid, QStringLiteral("150000.00"));
    }

    /// What is due, asked by the reporter.
    [[nodiscard]] DueSet due(int limit = 1000, const QString &receiver = QStringLiteral("province"))
    {
        signIn(QStringLiteral("reporter"));
        auto set =
            must(archive().outbox().due(session(QStringLiteral("transmit")), receiver, limit));
        signIn(QStringLiteral("officer"));
        return set;
    }

    /// Closes a batch of all that is due, with bytes that say its number; what was in it.
    DueSet close()
    {
        auto set = due();
        must(tryClose(set));
        return set;
    }

    [[nodiscard]] Result<void> tryClose(const DueSet &set, qint64 ahead = 1)
    {
        return tryCloseWith(set, {}, ahead);
    }
    /// The same with these bytes as the batch's content.
    [[nodiscard]] Result<void>
    tryCloseWith(const DueSet &set, const QByteArray &content, qint64 ahead = 1)
    {
        signIn(QStringLiteral("reporter"));
        const auto last = must(archive().outbox().last(QStringLiteral("province")));
        ClosedBatch batch;
        batch.id = must(Uid::create(*environment().clock, *environment().random));
        batch.number = last.number + ahead;
        batch.receiver = QStringLiteral("province");
        batch.closedAt = clock().nowUtc();
        batch.records = static_cast<qint64>(set.due.size());
        batch.content = content.isEmpty() ? "batch " + QByteArray::number(batch.number) : content;
        batch.sha256 = QByteArray(32, static_cast<char>(batch.number));
        batch.head = must(archive().journal().head());
        auto closed = archive().outbox().close(
            session(QStringLiteral("transmit")), batch, set.due, set.removals);
        signIn(QStringLiteral("officer"));
        return closed;
    }

private:
    AgeIdentity m_identity;
};

} // namespace archive::test
