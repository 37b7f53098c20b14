// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/formernumbers.h"
#include "archive/journalwriter.h"
#include "archive/meta.h"
#include "archive/rows.h"
#include "archive/searchindex.h"
#include "archive/searchkeys.h"
#include "views/fields.h"

#include <algorithm>

namespace archive {

namespace {

/// Reads every row that search knows and writes its keys, many of them at a time in their order.
class IndexRebuild
{
public:
    explicit IndexRebuild(Store &store)
        : m_store(store)
    { }

    [[nodiscard]] Result<void> run()
    {
        for (const auto *name : {"search/clear", "search/cleardigits"}) {
            ARCHIVE_TRY(clear, m_store.statement(QLatin1String(name)));
            ARCHIVE_CHECK(clear.run());
        }
        for (const Kind &kind : m_store.catalogue().kinds()) {
            if (kind.subject != SubjectRule::None && !searchedFields(kind).empty())
                ARCHIVE_CHECK(addKind(kind));
        }
        ARCHIVE_CHECK(writeWaiting());
        return optimiseDigits(m_store);
    }

private:
    struct WaitingKey
    {
        QString key;
        KindIndex kind = 0;
        qint64 id = 0;
        qint64 division = 0;
    };
    // Some fifty megabytes; a table in order of keys is written in a fraction of the time.
    static constexpr size_t mostWaiting = 500'000;

    [[nodiscard]] Result<void> addKind(const Kind &kind)
    {
        ARCHIVE_TRY(rows, m_store.statement(QStringLiteral("search/rows"), kind));
        for (;;) {
            ARCHIVE_TRY(found, rows.step());
            if (!found)
                return {};
            ARCHIVE_TRY(record, readSearched(kind, rows, 1));
            ARCHIVE_CHECK(add(record, rows.integer(0)));
        }
    }

    [[nodiscard]] Result<void> add(const Record &record, qint64 id)
    {
        const QString digits = searchDigitsOf(m_store.catalogue(), record);
        if (!digits.isEmpty()) {
            ARCHIVE_TRY(put, m_store.statement(QStringLiteral("search/putdigits")));
            ARCHIVE_CHECK(put.bindAll(DigitsRow{record.kind, id}.number(), digits).run());
        }
        ARCHIVE_TRY(keys, searchKeysOf(m_store.catalogue(), record, m_store.today()));
        ARCHIVE_TRY(former, formerNumberKeys(m_store, record));
        keys += former;
        if (keys.isEmpty())
            return {};
        ARCHIVE_TRY(division, divisionOf(record));
        for (const QString &key : keys)
            m_waiting.push_back({key, record.kind, id, division});
        return m_waiting.size() < mostWaiting ? Result<void>() : writeWaiting();
    }

    /// Neighbours mostly stand under one parent.
    [[nodiscard]] Result<qint64> divisionOf(const Record &record)
    {
        if (record.kind == kinds::household)
            return divisionNumber(record);
        if (record.parent == m_parent)
            return m_division;
        Rows rows(m_store);
        ARCHIVE_TRY(uid, rows.household(record));
        ARCHIVE_TRY(household, rows.find(kinds::household, uid));
        m_parent = record.parent;
        m_division = household ? divisionNumber(*household) : 0;
        return m_division;
    }

    [[nodiscard]] Result<void> writeWaiting()
    {
        std::sort(m_waiting.begin(), m_waiting.end(), [](const auto &a, const auto &b) {
            return a.key < b.key;
        });
        ARCHIVE_TRY(put, m_store.statement(QStringLiteral("search/put")));
        for (const WaitingKey &each : m_waiting)
            ARCHIVE_CHECK(put.bindAll(each.key, each.kind, each.id, each.division).run());
        m_waiting.clear();
        return {};
    }

    Store &m_store;
    std::vector<WaitingKey> m_waiting;
    Uid m_parent;
    qint64 m_division = 0;
};

} // namespace

Result<void> rebuildSearchIndex(Store &store)
{
    return IndexRebuild(store).run();
}

Result<void> refreshSearchIndex(Store &store, const QString &madeBy)
{
    ARCHIVE_TRY(rules, searchRules(store.catalogue()));
    if (madeBy == rules)
        return {};
    ARCHIVE_TRY(scope, WriteScope::begin(store));
    ARCHIVE_CHECK(rebuildSearchIndex(store));
    ARCHIVE_CHECK(writeSearchRules(store.connection(), rules));
    EntryDraft draft;
    draft.action = QStringLiteral("search-rebuilt");
    ARCHIVE_CHECK(scope.journal().append(draft));
    return scope.commit();
}

} // namespace archive
