// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/outboxdue.h"

#include "archive/duescan.h"
#include "archive/outboxstate.h"
#include "archive/rows.h"
#include "views/codes.h"

namespace archive {

namespace {

constexpr int recordsAPage = 1000;

} // namespace

DueCollector::DueCollector(Store &store, const Session &session, QString receiver, int limit)
    : m_store(store)
    , m_receiver(std::move(receiver))
    , m_limit(limit)
    , m_access(store, session)
    , m_isLimited(m_access.isLimited())
    , m_rows(store)
    , m_consents(store)
    , m_judge(store, m_consents)
{ }

Result<DueSet> DueCollector::collect()
{
    ARCHIVE_CHECK(judgeAnewOncePerDay());
    ARCHIVE_CHECK(collectPending());
    ARCHIVE_CHECK(addRemovals());
    ARCHIVE_TRY(held, m_rows.held(m_receiver));
    m_due.held = std::move(held);
    return std::move(m_due);
}

Result<void> DueCollector::judgeAnewOncePerDay()
{
    const QString today = m_store.today().toString(Qt::ISODate);
    ARCHIVE_TRY(day, m_store.statement(QStringLiteral("outbox/day")));
    day.bind(1, m_receiver);
    ARCHIVE_TRY(found, day.step());
    if (found && day.text(0) == today)
        return {};
    day.reset();
    ARCHIVE_CHECK(judgeEndedTerms());
    ARCHIVE_CHECK(judgeOver());
    ARCHIVE_CHECK(judgeHeld());
    ARCHIVE_TRY(keep, m_store.statement(QStringLiteral("outbox/keepday")));
    return keep.bindAll(m_receiver, today).run();
}

Result<void> DueCollector::judgeEndedTerms()
{
    std::vector<Uid> households;
    {
        ARCHIVE_TRY(ended, m_store.statement(QStringLiteral("outbox/endedterms")));
        ended.bindAll(QString(codes::consentState::inForce), m_store.today().toString(Qt::ISODate));
        while (true) {
            ARCHIVE_TRY(found, ended.step());
            if (!found)
                break;
            households.push_back(Uid::fromBytes(ended.blob(0)));
        }
    }
    for (const Uid &household : households)
        ARCHIVE_CHECK(reevaluateSubject(m_store, household));
    return {};
}

/// What a term, a repair or a publication has ended since: nobody may use it any more, the receiver who has it included.
Result<void> DueCollector::judgeOver()
{
    for (const auto &sieve : m_store.context().retention->sieves(m_store.today())) {
        if (m_store.catalogue().kind(sieve.field.kind).exchange)
            ARCHIVE_CHECK(judgeSifted(sieve));
    }
    return {};
}

Result<void> DueCollector::judgeSifted(const RetentionSieve &sieve)
{
    qint64 after = 0;
    while (true) {
        ARCHIVE_TRY(uids, siftPage(m_store, sieve, after, recordsAPage));
        if (uids.empty())
            return {};
        for (const Uid &uid : uids) {
            ARCHIVE_TRY(record, Rows(m_store).find(sieve.field.kind, uid));
            if (record)
                ARCHIVE_CHECK(m_judge.settle(m_receiver, *record));
        }
    }
}

Result<void> DueCollector::judgeHeld()
{
    qint64 after = 0;
    while (true) {
        ARCHIVE_TRY(page, m_rows.inState(m_receiver, OutboxState::Held, after, recordsAPage));
        if (page.empty())
            return {};
        for (const OutboxPlace &place : page) {
            after = place.record;
            ARCHIVE_TRY(record, Rows(m_store).find(place.kind, place.uid));
            if (record)
                ARCHIVE_CHECK(m_judge.settle(m_receiver, *record));
        }
    }
}

Result<void> DueCollector::collectPending()
{
    qint64 after = 0;
    while (!isFull()) {
        ARCHIVE_TRY(page, m_rows.inState(m_receiver, OutboxState::Pending, after, recordsAPage));
        if (page.empty())
            return {};
        for (const OutboxPlace &place : page) {
            if (isFull())
                break;
            after = place.record;
            ARCHIVE_CHECK(take(place.kind, place.uid));
        }
    }
    ARCHIVE_TRY(rest, m_rows.inState(m_receiver, OutboxState::Pending, after, 1));
    m_due.more = !rest.empty();
    return {};
}

Result<void> DueCollector::take(KindIndex kind, const Uid &uid)
{
    if (m_seen.contains(uid))
        return {};
    m_seen.insert(uid);
    ARCHIVE_TRY(record, Rows(m_store).find(kind, uid));
    if (!record)
        return {};
    if (m_isLimited) {
        ARCHIVE_TRY(covered, m_access.coversRecord(*record));
        if (!covered)
            return {};
    }
    ARCHIVE_CHECK(takeParentFirst(*record));
    ARCHIVE_TRY(row, m_judge.settle(m_receiver, *record));
    if (!row || row->state != OutboxState::Pending)
        return {};
    ARCHIVE_TRY(bases, m_rows.bases(m_receiver, row->record));
    m_due.due.push_back({*record, contentHash(m_store.catalogue(), *record), std::move(bases)});
    return {};
}

Result<void> DueCollector::takeParentFirst(const Record &record)
{
    const Kind *parent = m_store.catalogue().findKind(m_store.catalogue().kind(record.kind).parent);
    if (parent == nullptr || !parent->exchange || record.parent.isNull())
        return {};
    ARCHIVE_TRY(above, m_rows.find(m_receiver, record.parent));
    if (above && above->state == OutboxState::Pending)
        return take(parent->index, record.parent);
    return {};
}

Result<void> DueCollector::addRemovals()
{
    ARCHIVE_TRY(marked, m_store.statement(QStringLiteral("outbox/marked")));
    marked.bindAll(m_receiver, m_limit);
    while (true) {
        ARCHIVE_TRY(found, marked.step());
        if (!found)
            return {};
        const bool erase = marked.integer(3) == static_cast<int>(OutboxMark::ErasureDue);
        m_due.removals.push_back({static_cast<KindIndex>(marked.integer(1)),
                                  Uid::fromBytes(marked.blob(2)),
                                  QDateTime::fromMSecsSinceEpoch(marked.integer(5), Qt::UTC),
                                  marked.text(4),
                                  erase});
    }
}

} // namespace archive
