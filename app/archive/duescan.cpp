// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/duescan.h"

#include "archive/restrictions.h"
#include "archive/rows.h"

#include <QSet>

namespace archive {
namespace {

constexpr int siftedAtOnce = 1000;

/// Collects what is due; full when there is one more than asked for.
class DueFinder
{
public:
    DueFinder(Store &store, QDate day, size_t most)
        : m_store(store)
        , m_most(most)
        , m_due{day, {}, false}
    { }

    [[nodiscard]] Result<void> sift(const RetentionSieve &sieve)
    {
        qint64 after = 0;
        while (!isFull()) {
            ARCHIVE_TRY(uids, siftPage(m_store, sieve, after, siftedAtOnce));
            if (uids.empty())
                return {};
            for (const auto &uid : uids)
                ARCHIVE_CHECK(add(sieve.field.kind, uid));
        }
        return {};
    }
    [[nodiscard]] bool isFull() const { return m_due.more; }
    [[nodiscard]] DueItems take() { return std::move(m_due); }

private:
    [[nodiscard]] Result<void> add(KindIndex kind, const Uid &uid)
    {
        if (isFull() || m_seen.contains(uid))
            return {};
        m_seen.insert(uid);
        ARCHIVE_TRY(item, dueItemOf(m_store, kind, uid, m_due.day));
        if (!item)
            return {};
        m_due.more = m_due.items.size() == m_most;
        if (!m_due.more)
            m_due.items.push_back(*item);
        return {};
    }

    Store &m_store;
    size_t m_most;
    DueItems m_due;
    QSet<Uid> m_seen;
};

} // namespace

Result<std::optional<DueItem>> dueItemOf(Store &store, KindIndex kind, const Uid &uid, QDate day)
{
    ARCHIVE_TRY(record, Rows(store).find(kind, uid));
    if (!record)
        return std::optional<DueItem>();
    const auto answer = store.context().retention->answer(*record, day);
    if (answer.isDue())
        return std::optional(DueItem{kind, uid, false, answer.row});
    if (!answer.isToBeRestricted())
        return std::optional<DueItem>();
    ARCHIVE_TRY(locked, isRestricted(store, *record));
    return locked ? std::optional<DueItem>() : std::optional(DueItem{kind, uid, true, answer.row});
}

Result<std::vector<Uid>>
siftPage(Store &store, const RetentionSieve &sieve, qint64 &after, int limit)
{
    const auto &catalogue = store.catalogue();
    const auto &field = catalogue.field(sieve.field);
    ARCHIVE_TRY(rows,
                store.statement(QStringLiteral("retention/candidates"),
                                catalogue.kind(sieve.field.kind),
                                &field));
    if (sieve.isYear) {
        rows.bind(1, qint64(sieve.latest.year()));
    } else {
        rows.bind(1, sieve.latest.toString(Qt::ISODate));
    }
    rows.bind(2, after).bind(3, limit);
    std::vector<Uid> uids;
    for (;;) {
        ARCHIVE_TRY(found, rows.step());
        if (!found)
            return uids;
        after = rows.integer(0);
        uids.push_back(Uid::fromBytes(rows.blob(1)));
    }
}

Result<DueItems> findDue(Store &store, QDate day, size_t most)
{
    DueFinder finder(store, day, most);
    for (const auto &sieve : store.context().retention->sieves(day)) {
        ARCHIVE_CHECK(finder.sift(sieve));
        if (finder.isFull())
            break;
    }
    return finder.take();
}

} // namespace archive
