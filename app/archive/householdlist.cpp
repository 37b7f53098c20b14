// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/householdlist.h"

#include "archive/householdentries.h"
#include "archive/householdwalk.h"
#include "archive/listrows.h"
#include "views/fields.h"

namespace archive {

namespace {

Result<Uid> householdAt(Store &store, qint64 id)
{
    ARCHIVE_TRY(statement, store.statement(QStringLiteral("lists/uidof")));
    ARCHIVE_TRY(found, statement.bindAll(id).step());
    return found ? Uid::fromBytes(statement.blob(0)) : Uid();
}

} // namespace

HouseholdList::HouseholdList(Store &store)
    : m_store(store)
{ }

Result<ListPage> HouseholdList::page(const Session &session, const HouseholdQuery &query)
{
    const AccessRules rules(m_store, session);
    ARCHIVE_CHECK(rules.require(kinds::household, Action::List));
    auto asked = query;
    if (!session.mayUnmask() && asked.order == ListOrder::Head)
        asked.order = ListOrder::Place;
    std::optional<EntryPlace> after;
    if (!query.after.isEmpty()) {
        ARCHIVE_TRY(place, EntryPlace::parse(query.after));
        after = place;
    }
    ARCHIVE_TRY(entries, HouseholdWalk(m_store, rules, asked).page(after));
    ListPage page;
    ListRows rows(m_store, session);
    for (const auto id : entries.ids) {
        ARCHIVE_TRY(uid, householdAt(m_store, id));
        ARCHIVE_TRY(row, rows.row(kinds::household, uid));
        // Whether there are loans is told by the row alone: an entry knows of some that the session may not.
        if (row && (!query.loans || row->loans == query.loans))
            page.rows.push_back(*row);
    }
    if (entries.next)
        page.next = entries.next->text();
    return page;
}

Result<std::vector<std::pair<QString, qint64>>> HouseholdList::countByGroup(const QString &village)
{
    std::vector<std::pair<QString, qint64>> counts;
    if (townshipPrefixes(m_store.user(), village).isEmpty())
        return counts;
    ARCHIVE_TRY(groups, m_store.statement(QStringLiteral("lists/groups")));
    groups.bindAll(QString(village + u'/'), QString(village + u'0'));
    for (;;) {
        ARCHIVE_TRY(found, groups.step());
        if (!found)
            return counts;
        counts.emplace_back(groupOfOrder(groups.text(0)), groups.integer(1));
    }
}

Result<QStringList> HouseholdList::officers()
{
    ARCHIVE_TRY(names, m_store.statement(QStringLiteral("lists/keepers")));
    QStringList officers;
    for (;;) {
        ARCHIVE_TRY(found, names.step());
        if (!found)
            return officers;
        officers.append(names.text(0));
    }
}

} // namespace archive
