// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/purgerows.h"

#include "vault/hash.h"

namespace archive {
namespace {

constexpr int purgePage = 1000;

} // namespace

PurgeRows::PurgeRows(Store &store, qint64 caseRow)
    : m_store(store)
    , m_case(caseRow)
{ }

Result<void> PurgeRows::insert(const std::vector<DueItem> &items)
{
    ARCHIVE_TRY(insert, m_store.statement(QStringLiteral("purges/insert")));
    qint64 number = 0;
    for (const auto &item : items) {
        ++number;
        ARCHIVE_CHECK(
            insert
                .bindAll(m_case, number, int(item.kind), item.uid.toBytes(), item.restricts ? 1 : 0)
                .run());
    }
    return {};
}

Result<std::vector<PurgeRow>> PurgeRows::read(const QString &name, qint64 after, int limit)
{
    ARCHIVE_TRY(rows, m_store.statement(name));
    rows.bindAll(m_case, after, limit);
    std::vector<PurgeRow> found;
    for (;;) {
        ARCHIVE_TRY(more, rows.step());
        if (!more)
            return found;
        found.push_back({rows.integer(0),
                         {static_cast<KindIndex>(rows.integer(1)),
                          Uid::fromBytes(rows.blob(2)),
                          rows.integer(3) != 0,
                          nullptr},
                         static_cast<PurgeOutcome>(rows.integer(4))});
    }
}

Result<std::vector<PurgeRow>> PurgeRows::all(qint64 after, int limit)
{
    return read(QStringLiteral("purges/all"), after, limit);
}

Result<std::vector<PurgeRow>> PurgeRows::waiting(qint64 after, int limit)
{
    return read(QStringLiteral("purges/waiting"), after, limit);
}

Result<void> PurgeRows::settle(qint64 number, PurgeOutcome outcome)
{
    ARCHIVE_TRY(settle, m_store.statement(QStringLiteral("purges/settle")));
    return settle.bindAll(m_case, number, static_cast<int>(outcome)).run();
}

Result<PurgeSummary> PurgeRows::summary()
{
    ARCHIVE_TRY(counts, m_store.statement(QStringLiteral("purges/counts")));
    counts.bind(1, m_case);
    PurgeSummary summary;
    for (;;) {
        ARCHIVE_TRY(found, counts.step());
        if (!found)
            return summary;
        const auto records = counts.integer(1);
        switch (static_cast<PurgeOutcome>(counts.integer(0))) {
        case PurgeOutcome::Waiting:
            summary.waiting = records;
            break;
        case PurgeOutcome::Erased:
            summary.erased = records;
            break;
        case PurgeOutcome::Restricted:
            summary.restricted = records;
            break;
        case PurgeOutcome::Kept:
        case PurgeOutcome::Gone:
            summary.passedOver += records;
            break;
        }
    }
}

Result<std::vector<DueItem>> PurgeRows::proposed()
{
    std::vector<DueItem> items;
    qint64 after = 0;
    for (;;) {
        ARCHIVE_TRY(rows, all(after, purgePage));
        if (rows.empty())
            return items;
        for (const auto &row : rows) {
            after = row.number;
            items.push_back(row.item);
        }
    }
}

QString purgeDigest(const Catalogue &catalogue, const std::vector<DueItem> &items)
{
    Sha256 hash;
    for (const auto &item : items) {
        hash.addPrefixed(catalogue.kind(item.kind).name.toUtf8());
        hash.addPrefixed(item.uid.toBytes());
        hash.addPrefixed(item.restricts ? "1" : "0");
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace archive
