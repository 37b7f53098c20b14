// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/householdwalk.h"

#include "archive/householdentries.h"
#include "views/fields.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace archive {
namespace {

constexpr qint64 smallScope = 4000; ///< households that are read and sorted at once
constexpr qint64 examinedAtMost = 5000; ///< entries that one page looks at
constexpr int largestHouseholdPage = 1000;

struct WalkText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Records)
};

/// Comes after every text, by its characters and by its bytes.
QString lastText()
{
    constexpr char32_t last = 0x10ffff;
    return QString::fromUcs4(&last, 1);
}

bool isText(ListOrder order)
{
    return order == ListOrder::Place || order == ListOrder::Head || order == ListOrder::Officer;
}

QString columnOf(ListOrder order)
{
    switch (order) {
    case ListOrder::Place:
        return QStringLiteral("place");
    case ListOrder::Head:
        return QStringLiteral("head");
    case ListOrder::Members:
        return QStringLiteral("people");
    case ListOrder::Standing:
        return QStringLiteral("standing");
    case ListOrder::Officer:
        return QStringLiteral("keeper");
    case ListOrder::Touched:
        return QStringLiteral("touched");
    }
    return {};
}

/// Where lists/places.sql has it.
EntryKey keyOf(const Statement &row, ListOrder order)
{
    switch (order) {
    case ListOrder::Place:
        return row.text(6);
    case ListOrder::Head:
        return row.text(7);
    case ListOrder::Members:
        return row.integer(2);
    case ListOrder::Standing:
        return row.integer(4);
    case ListOrder::Officer:
        return row.text(5);
    case ListOrder::Touched:
        return row.integer(8);
    }
    return {};
}

void bindKey(Statement &statement, int index, const EntryKey &key)
{
    if (key.isText) {
        statement.bind(index, key.text.isNull() ? QStringLiteral("") : key.text);
    } else {
        statement.bind(index, key.number);
    }
}

Error beginAnew()
{
    return {ErrorCode::InvalidInput,
            WalkText::tr("The list can't be continued from there; begin it anew."),
            {}};
}

} // namespace

QString EntryPlace::text() const
{
    return QStringLiteral("%1\n%2\n%3\n%4")
        .arg(area)
        .arg(id)
        .arg(QChar(key.isText ? u't' : u'n'))
        .arg(key.isText ? key.text : QString::number(key.number));
}

Result<EntryPlace> EntryPlace::parse(const QString &text)
{
    bool areNumbers[3] = {true, true, true};
    EntryPlace place;
    place.area = text.section(u'\n', 0, 0).toLongLong(&areNumbers[0]);
    place.id = text.section(u'\n', 1, 1).toLongLong(&areNumbers[1]);
    const auto type = text.section(u'\n', 2, 2);
    const auto key = text.section(u'\n', 3);
    if (type == QLatin1String("n")) {
        place.key = key.toLongLong(&areNumbers[2]);
    } else {
        place.key = key;
        areNumbers[2] = type == QLatin1String("t");
    }
    if (!areNumbers[0] || !areNumbers[1] || !areNumbers[2])
        return beginAnew();
    return place;
}

HouseholdWalk::HouseholdWalk(Store &store, const AccessRules &rules, const HouseholdQuery &query)
    : m_store(store)
    , m_query(query)
    , m_prefixes(rules.coveredPrefixes(query.divisionPrefix))
{
    for (const auto &prefix : std::as_const(m_prefixes)) {
        m_areas.push_back(DivisionRange::of(prefix));
        // Divisions are digits, so that ':' comes after all that begin with the prefix; so does '0' after '/'.
        const auto group = prefix + u'/' + groupOrder(query.group);
        if (query.group.isEmpty()) {
            m_places.push_back({prefix, QString(prefix + u':')});
        } else {
            m_places.push_back({QString(group + u'/'), QString(group + u'0')});
        }
    }
    if (query.falling)
        std::reverse(m_places.begin(), m_places.end());
}

size_t HouseholdWalk::limit() const
{
    return size_t(qBound(1, m_query.limit, largestHouseholdPage));
}

Result<bool> HouseholdWalk::isSmall()
{
    if (!m_query.group.isEmpty())
        return true;
    qint64 households = 0;
    for (const auto &prefix : std::as_const(m_prefixes)) {
        ARCHIVE_TRY(scope, m_store.statement(QStringLiteral("lists/scope")));
        const QString first = prefix.isNull() ? QStringLiteral("") : prefix;
        ARCHIVE_TRY(found, scope.bindAll(first, QString(prefix + u':')).step());
        households += found ? scope.integer(0) : 0;
    }
    return households <= smallScope;
}

bool HouseholdWalk::isCovered(qint64 area) const
{
    return std::any_of(m_areas.begin(), m_areas.end(), [area](const DivisionRange &range) {
        return range.contains(area);
    });
}

bool HouseholdWalk::isMeant(const Statement &row) const
{
    return (!m_query.standing || row.integer(4) == qint64(*m_query.standing))
        && (!m_query.loans || (row.integer(3) != 0) == *m_query.loans)
        && (m_query.officer.isEmpty() || row.text(5) == m_query.officer)
        && isCovered(row.integer(1));
}

Result<EntryPage> HouseholdWalk::page(const std::optional<EntryPlace> &after)
{
    ARCHIVE_TRY(small, isSmall());
    auto order = m_query.order;
    if (order != ListOrder::Place && small)
        return sorted(after);
    auto stretches = m_places;
    if (order == ListOrder::Place && !small && m_query.standing) {
        order = ListOrder::Standing;
        const auto standing = qint64(*m_query.standing);
        stretches = {{standing, standing + 1}};
    } else if (order == ListOrder::Place && !small && !m_query.officer.isEmpty()) {
        order = ListOrder::Officer;
        stretches = {{m_query.officer, QString(m_query.officer + QChar(1))}};
    } else if (order != ListOrder::Place && isText(order)) {
        stretches = {{QString(QLatin1String("")), lastText()}};
    } else if (order != ListOrder::Place) {
        using Limits = std::numeric_limits<qint64>;
        stretches = {{Limits::min(), Limits::max()}};
    }
    if (after && after->key.isText != isText(order))
        return beginAnew();
    return along(order, stretches, after);
}

Result<void> HouseholdWalk::readStretch(const Stretch &stretch,
                                        const std::optional<EntryPlace> &after,
                                        std::vector<EntryPlace> &entries)
{
    ARCHIVE_TRY(rows, m_store.statement(QStringLiteral("lists/places")));
    bindKey(rows, 1, stretch.first);
    bindKey(rows, 2, stretch.end);
    for (;;) {
        ARCHIVE_TRY(found, rows.step());
        if (!found)
            return {};
        EntryPlace entry{keyOf(rows, m_query.order), rows.integer(1), rows.integer(0)};
        const bool isLater = !after || (m_query.falling ? entry < *after : *after < entry);
        if (isLater && isMeant(rows))
            entries.push_back(std::move(entry));
    }
}

Result<EntryPage> HouseholdWalk::sorted(const std::optional<EntryPlace> &after)
{
    if (after && after->key.isText != isText(m_query.order))
        return beginAnew();
    std::vector<EntryPlace> entries;
    for (const auto &stretch : m_places)
        ARCHIVE_CHECK(readStretch(stretch, after, entries));
    std::sort(entries.begin(), entries.end(), [this](const auto &a, const auto &b) {
        return m_query.falling ? b < a : a < b;
    });
    EntryPage page;
    if (entries.size() > limit()) {
        entries.resize(limit());
        page.next = entries.back();
    }
    for (const auto &entry : entries)
        page.ids.push_back(entry.id);
    return page;
}

Result<EntryPage> HouseholdWalk::along(ListOrder order,
                                       const std::vector<Stretch> &stretches,
                                       const std::optional<EntryPlace> &after)
{
    EntryPage page;
    auto at = after;
    for (const auto &stretch : stretches) {
        const bool isOver =
            at && (m_query.falling ? at->key < stretch.first : !(at->key < stretch.end));
        if (isOver)
            continue;
        const bool isInside = at && !(at->key < stretch.first) && at->key < stretch.end;
        if (!isInside)
            at.reset();
        ARCHIVE_TRY(ended, follow(order, stretch, at, page));
        if (!ended) {
            page.next = at;
            return page;
        }
    }
    return page;
}

Result<bool> HouseholdWalk::follow(ListOrder order,
                                   const Stretch &stretch,
                                   std::optional<EntryPlace> &at,
                                   EntryPage &page)
{
    // The order is a column of our own table, put where a statement over a kind has its field.
    Field column;
    column.name = columnOf(order);
    ARCHIVE_TRY(rows,
                m_store.statement(m_query.falling ? QStringLiteral("lists/falling")
                                                  : QStringLiteral("lists/rising"),
                                  m_store.catalogue().kind(kinds::household),
                                  &column));
    const auto most = examinedAtMost - m_examined;
    bindKey(rows, 1, at ? at->key : m_query.falling ? stretch.end : stretch.first);
    bindKey(rows, 2, m_query.falling ? stretch.first : stretch.end);
    rows.bind(3, at ? at->area : -1).bind(4, at ? at->id : -1).bind(5, most);
    for (qint64 examined = 0; examined < most; ++examined) {
        ARCHIVE_TRY(found, rows.step());
        if (!found)
            return true;
        ++m_examined;
        at = EntryPlace{isText(order) ? EntryKey(rows.text(6)) : EntryKey(rows.integer(6)),
                        rows.integer(1),
                        rows.integer(0)};
        if (isMeant(rows))
            page.ids.push_back(rows.integer(0));
        if (page.ids.size() == limit())
            return false;
    }
    return false;
}

} // namespace archive
