// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/listrows.h"
#include "archive/searchindex.h"
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
    /// Both and what lies between them.
    [[nodiscard]] DivisionRange with(const DivisionRange &other) const;
    /// The digits that all numbers of a range that is not empty begin with.
    [[nodiscard]] QString prefix() const;
    [[nodiscard]] bool isEmpty() const { return first >= end; }
    [[nodiscard]] bool contains(qint64 number) const { return number >= first && number < end; }
    friend bool operator==(const DivisionRange &, const DivisionRange &) = default;
};

/// One search: scans of the indexes whose hits become masked rows, until there are enough. No list of hits is sorted: the kinds of match
/// come one after the other, each in the order of its index.
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
    // Hits that come to nothing cost time too.
    static constexpr size_t hitsPerRow = 12;

    /// What a hit has to fulfil besides the range that it was found in.
    struct Condition
    {
        std::vector<SearchTerm> others;
        DivisionRange divisions;
        MatchScope scope;
        QString digits; ///< that must stand side by side in one of its numbers; may be empty
        bool isPersonal = false; ///< it was found by what only consent shows
    };

    [[nodiscard]] Result<qint64>
    countUpTo(const SearchTerm &term, const MatchScope &scope, qint64 most);
    [[nodiscard]] Result<size_t> rarest(const std::vector<SearchTerm> &terms,
                                        const MatchScope &scope);
    [[nodiscard]] Result<void> pass(const std::vector<SearchTerm> &terms, Condition condition);
    [[nodiscard]] Result<void> scan(const KeyRange &range, const Condition &condition);
    [[nodiscard]] Result<Statement> keysIn(const KeyRange &range, const Condition &condition);
    [[nodiscard]] Result<void> scanDigits(const Condition &condition);
    [[nodiscard]] Result<void> take(const DigitsRow &hit, const Condition &condition);
    [[nodiscard]] Result<TermMatch> matchOf(const Record &record, const Condition &condition);
    [[nodiscard]] Result<TermMatch> matchKeys(const Record &record,
                                              const std::vector<const SearchTerm *> &terms,
                                              const MatchScope &scope);
    [[nodiscard]] Result<bool> mayBeShown(const Record &record);
    [[nodiscard]] Result<qint64> placeOf(const Record &record);
    [[nodiscard]] Result<std::optional<ListRow>> rowOf(const Record &record);
    [[nodiscard]] Result<std::optional<Record>> candidate(const DigitsRow &hit);
    [[nodiscard]] bool isCovered(qint64 division) const;
    [[nodiscard]] bool seesNumbersOf(KindIndex kind) const { return m_numberKinds.contains(kind); }

    Store &m_store;
    ListRows m_listRows;
    std::vector<DivisionRange> m_covered; ///< of the user's townships and the task's area
    DivisionRange m_hull; ///< around all of these
    QSet<KindIndex> m_numberKinds; ///< whose numbers the session may see unmasked
    size_t m_limit;
    size_t m_examined = 0;
    QSet<qint64>
        m_seen; ///< numbers of hits of this pass and of those that are shown, as in the index of digits
    QSet<qint64> m_shown;
    std::vector<ListRow> m_rows;
};

} // namespace archive
