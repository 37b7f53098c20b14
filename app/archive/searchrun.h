// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/listrows.h"
#include "archive/searchterm.h"

#include <QSet>

namespace archive {

/// Numbers of twelve digits from the first to the one before the end.
struct DivisionRange
{
    qint64 first = 0;
    qint64 end = 0;

    /// All divisions, and records that have none, for an empty prefix.
    [[nodiscard]] static DivisionRange of(const QString &prefix);
    [[nodiscard]] DivisionRange within(const DivisionRange &other) const;
    [[nodiscard]] bool isEmpty() const { return first >= end; }
};

/// One search: scans of the key table whose hits become masked rows, until there are enough.
class SearchRun
{
public:
    SearchRun(Store &store, const Session &session, int limit);

    /// Rows that every term matches, in this range of divisions; the rarest term is looked up, the others are asked of its hits.
    /// Without a term: the households of the range.
    [[nodiscard]] Result<void> collect(const std::vector<SearchTerm> &terms,
                                       const DivisionRange &divisions);
    [[nodiscard]] bool isFull() const
    {
        return m_rows.size() >= m_limit || m_examined >= m_limit * hitsPerRow;
    }
    [[nodiscard]] std::vector<ListRow> takeRows() { return std::move(m_rows); }

private:
    // Hits whose rows may not be shown cost time too.
    static constexpr size_t hitsPerRow = 20;

    [[nodiscard]] Result<qint64> countUpTo(const SearchTerm &term, qint64 most);
    [[nodiscard]] Result<size_t> rarest(const std::vector<SearchTerm> &terms);
    [[nodiscard]] Result<void> scan(const KeyRange &range,
                                    const std::vector<SearchTerm> &others,
                                    const DivisionRange &divisions);
    [[nodiscard]] Result<void>
    take(KindIndex kind, qint64 id, QChar keyPrefix, const std::vector<SearchTerm> &others);
    [[nodiscard]] Result<bool>
    matchesAll(KindIndex kind, const Uid &uid, const std::vector<SearchTerm> &terms);

    Store &m_store;
    ListRows m_listRows;
    size_t m_limit;
    size_t m_examined = 0;
    QSet<std::pair<int, qint64>> m_seen;
    std::vector<ListRow> m_rows;
};

} // namespace archive
