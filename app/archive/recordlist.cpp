// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/access.h"
#include "archive/listrows.h"
#include "catalogue/valuetext.h"
#include "views/fields.h"

#include <QCoreApplication>
#include <QStringList>

#include <map>

namespace archive {
namespace {

constexpr int largestPage = 1000;

struct ListText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Records)
};

/// Where the page before ended: division, register number, row id; all three order a list.
struct ListKey
{
    QString division;
    QString registerNumber;
    qint64 id = 0;

    [[nodiscard]] QString text() const
    {
        return QStringLiteral("%1\n%2\n%3").arg(division, registerNumber).arg(id);
    }
};

Result<ListKey> parseKey(const QString &text)
{
    if (text.isEmpty())
        return ListKey();
    const auto parts = text.split(QLatin1Char('\n'));
    bool isNumber = false;
    const auto id = parts.back().toLongLong(&isNumber);
    if (parts.size() != 3 || !isNumber) {
        return Error{ErrorCode::InvalidInput,
                     ListText::tr("The list can't be continued from there; begin it anew."),
                     {}};
    }
    return ListKey{parts.at(0), parts.at(1), id};
}

/// Divisions are digits, so that ':' comes after all that begin with the prefix.
QString endOf(const QString &prefix)
{
    return prefix + QLatin1Char(':');
}

struct ListedUid
{
    Uid uid;
    ListKey key;
};

/// A null string would be NULL, which compares with nothing.
QString bindable(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

Result<void> appendFound(Statement &statement, size_t limit, std::vector<ListedUid> &listed)
{
    while (listed.size() < limit) {
        ARCHIVE_TRY(found, statement.step());
        if (!found)
            break;
        listed.push_back({Uid::fromBytes(statement.blob(0)),
                          {statement.text(1), statement.text(2), statement.integer(3)}});
    }
    return {};
}

Result<std::vector<ListedUid>>
listRoots(Store &store, const Kind &kind, const ListKey &after, int limit)
{
    std::vector<ListedUid> listed;
    ARCHIVE_TRY(statement, store.statement(QStringLiteral("lists/roots"), kind));
    statement.bindAll(after.id, limit);
    ARCHIVE_CHECK(appendFound(statement, size_t(limit), listed));
    return listed;
}

Result<std::vector<ListedUid>> listPlaces(
    Store &store, const Kind &kind, const QStringList &prefixes, const ListKey &after, int limit)
{
    const auto name = kind.index == kinds::household ? QStringLiteral("lists/households")
                                                     : QStringLiteral("lists/below");
    std::vector<ListedUid> listed;
    for (const auto &prefix : prefixes) {
        ARCHIVE_TRY(statement, store.statement(name, kind));
        statement.bindAll(bindable(prefix),
                          endOf(prefix),
                          bindable(after.division),
                          bindable(after.registerNumber),
                          after.id,
                          limit);
        ARCHIVE_CHECK(appendFound(statement, size_t(limit), listed));
    }
    return listed;
}

/// Lists go by the household's place: the household itself and what stands directly below it.
bool hasPlace(const Catalogue &catalogue, const Kind &kind)
{
    const auto *above = catalogue.findKind(kind.parent);
    return kind.index == kinds::household || (above != nullptr && above->index == kinds::household);
}

} // namespace

Result<ListPage> Records::list(const Session &session, const ListQuery &query)
{
    const auto &catalogue = m_store.catalogue();
    if (query.kind >= catalogue.kinds().size()) {
        return Error{ErrorCode::InvalidInput,
                     ListText::tr("There is no such kind of record; see the data dictionary."),
                     QString::number(query.kind)};
    }
    const auto &kind = catalogue.kind(query.kind);
    const AccessRules rules(m_store, session);
    ARCHIVE_CHECK(rules.require(query.kind, Action::List));
    ARCHIVE_TRY(after, parseKey(query.after));
    const int limit = qBound(1, query.limit, largestPage);
    std::vector<ListedUid> listed;
    if (hasPlace(catalogue, kind)) {
        const auto prefixes = rules.coveredPrefixes(query.divisionPrefix);
        ARCHIVE_TRY(found, listPlaces(m_store, kind, prefixes, after, limit));
        listed = std::move(found);
    } else {
        ARCHIVE_TRY(found, listRoots(m_store, kind, after, limit));
        listed = std::move(found);
    }
    ListPage page;
    ListRows rows(m_store, session);
    for (const auto &one : listed) {
        ARCHIVE_TRY(row, rows.row(query.kind, one.uid));
        if (row)
            page.rows.push_back(*row);
    }
    if (listed.size() == size_t(limit))
        page.next = listed.back().key.text();
    return page;
}

Result<std::vector<std::pair<QString, qint64>>> Records::countByDivision(const QString &prefix,
                                                                         int length)
{
    std::map<QString, qint64> counts;
    for (const auto &scope : townshipPrefixes(m_store.user(), prefix)) {
        ARCHIVE_TRY(statement, m_store.statement(QStringLiteral("lists/counts")));
        statement.bindAll(bindable(scope), endOf(scope), length);
        for (;;) {
            ARCHIVE_TRY(found, statement.step());
            if (!found)
                break;
            counts[statement.text(0)] += statement.integer(1);
        }
    }
    return std::vector<std::pair<QString, qint64>>(counts.begin(), counts.end());
}

} // namespace archive
