// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/searchrun.h"

#include "archive/rows.h"
#include "archive/searchkeys.h"

#include <algorithm>

namespace archive {

namespace {

constexpr qint64 divisionNumbers = 1'000'000'000'000; // numbers of twelve digits
constexpr qsizetype divisionDigits = 12;
constexpr qint64 rareEnough = 500;

/// What a key was made of must be what its row may show: a person without a consent in force can't be found by guessing.
bool isVisible(const ListRow &row, QChar keyPrefix)
{
    const bool isOfHousehold =
        keyPrefix == searchprefix::exact || keyPrefix == searchprefix::division;
    return isOfHousehold || !row.withheld;
}

} // namespace

DivisionRange DivisionRange::of(const QString &prefix)
{
    bool isNumber = false;
    const qint64 number = prefix.leftJustified(divisionDigits, u'0', true).toLongLong(&isNumber);
    if (prefix.isEmpty())
        return {0, divisionNumbers};
    if (!isNumber)
        return {0, 0};
    qint64 width = 1;
    for (qsizetype i = prefix.size(); i < divisionDigits; ++i)
        width *= 10;
    return {number, number + width};
}

DivisionRange DivisionRange::within(const DivisionRange &other) const
{
    return {std::max(first, other.first), std::min(end, other.end)};
}

SearchRun::SearchRun(Store &store, const Session &session, int limit)
    : m_store(store)
    , m_listRows(store, session)
    , m_limit(static_cast<size_t>(std::max(limit, 0)))
{ }

Result<void> SearchRun::collect(const std::vector<SearchTerm> &terms,
                                const DivisionRange &divisions)
{
    if (divisions.isEmpty())
        return {};
    if (terms.empty())
        return scan({QString(searchprefix::division)}, {}, divisions);
    ARCHIVE_TRY(rare, rarest(terms));
    std::vector<SearchTerm> others = terms;
    others.erase(others.begin() + static_cast<std::ptrdiff_t>(rare));
    for (const KeyRange &range : terms.at(rare).ranges)
        ARCHIVE_CHECK(scan(range, others, divisions));
    return {};
}

Result<size_t> SearchRun::rarest(const std::vector<SearchTerm> &terms)
{
    size_t best = 0;
    qint64 fewest = rareEnough + 1;
    for (size_t i = 0; terms.size() > 1 && i < terms.size(); ++i) {
        ARCHIVE_TRY(count, countUpTo(terms.at(i), fewest));
        if (count < fewest) {
            best = i;
            fewest = count;
        }
    }
    return best;
}

Result<qint64> SearchRun::countUpTo(const SearchTerm &term, qint64 most)
{
    qint64 count = 0;
    ARCHIVE_TRY(statement, m_store.statement(QStringLiteral("search/count")));
    for (const KeyRange &range : term.ranges) {
        statement.bindAll(range.key, range.end(), most - count);
        ARCHIVE_TRY(found, statement.step());
        count += found ? statement.integer(0) : 0;
        statement.reset();
        if (count >= most)
            break;
    }
    return count;
}

Result<void> SearchRun::scan(const KeyRange &range,
                             const std::vector<SearchTerm> &others,
                             const DivisionRange &divisions)
{
    ARCHIVE_TRY(statement, m_store.statement(QStringLiteral("search/scan")));
    statement.bindAll(range.key, range.end(), divisions.first, divisions.end);
    while (!isFull()) {
        ARCHIVE_TRY(found, statement.step());
        if (!found)
            break;
        const auto kind = static_cast<KindIndex>(statement.integer(0));
        ARCHIVE_CHECK(take(kind, statement.integer(1), range.key.front(), others));
    }
    return {};
}

Result<void>
SearchRun::take(KindIndex kind, qint64 id, QChar keyPrefix, const std::vector<SearchTerm> &others)
{
    const std::pair hit(static_cast<int>(kind), id);
    if (m_seen.contains(hit))
        return {};
    m_seen.insert(hit);
    ++m_examined;
    ARCHIVE_TRY(statement,
                m_store.statement(QStringLiteral("search/uid"), m_store.catalogue().kind(kind)));
    statement.bind(1, id);
    ARCHIVE_TRY(found, statement.step());
    if (!found)
        return {};
    const Uid uid = Uid::fromBytes(statement.blob(0));
    statement.reset();
    ARCHIVE_TRY(matches, matchesAll(kind, uid, others));
    if (!matches)
        return {};
    ARCHIVE_TRY(row, m_listRows.row(kind, uid));
    if (row && isVisible(*row, keyPrefix))
        m_rows.push_back(std::move(*row));
    return {};
}

Result<bool>
SearchRun::matchesAll(KindIndex kind, const Uid &uid, const std::vector<SearchTerm> &terms)
{
    if (terms.empty())
        return true;
    ARCHIVE_TRY(record, Rows(m_store).find(kind, uid));
    if (!record)
        return false;
    ARCHIVE_TRY(keys, searchKeysOf(m_store.catalogue(), *record, m_store.today()));
    return std::all_of(
        terms.begin(), terms.end(), [&keys](const SearchTerm &term) { return term.matches(keys); });
}

} // namespace archive
