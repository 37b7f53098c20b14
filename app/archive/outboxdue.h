// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/access.h"
#include "archive/outboxjudge.h"
#include "archive/retention.h"

#include <QSet>

namespace archive {

/// Gathers what is due for one receiver, inside a transaction: every record is judged anew, what may not go is marked as held.
class DueCollector
{
public:
    /// Only what the session covers; the rest waits for somebody who does.
    DueCollector(Store &store, const Session &session, QString receiver, int limit);

    [[nodiscard]] Result<DueSet> collect();

private:
    [[nodiscard]] Result<void> judgeAnewOncePerDay();
    [[nodiscard]] Result<void> judgeHeld();
    [[nodiscard]] Result<void> judgeEndedTerms();
    [[nodiscard]] Result<void> judgeOver();
    [[nodiscard]] Result<void> judgeSifted(const RetentionSieve &sieve);
    [[nodiscard]] Result<void> collectPending();
    [[nodiscard]] Result<void> take(KindIndex kind, const Uid &uid);
    [[nodiscard]] Result<void> takeParentFirst(const Record &record);
    [[nodiscard]] Result<void> addRemovals();
    [[nodiscard]] bool isFull() const { return static_cast<int>(m_due.due.size()) >= m_limit; }

    Store &m_store;
    QString m_receiver;
    int m_limit;
    AccessRules m_access;
    bool m_isLimited;
    OutboxRows m_rows;
    ConsentBook m_consents;
    OutboxJudge m_judge;
    QSet<Uid> m_seen;
    DueSet m_due;
};

} // namespace archive
