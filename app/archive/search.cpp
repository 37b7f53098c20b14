// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/search.h"

#include "archive/searchrun.h"
#include "views/fields.h"

#include <algorithm>

namespace archive {

namespace {

/// Terms that name divisions, and the others.
struct DividedTerms
{
    std::vector<SearchTerm> words;
    std::vector<DivisionRange> ranges; ///< of the divisions named; several when a name is ambiguous
};

DividedTerms divided(const std::vector<SearchTerm> &terms,
                     const DivisionRegister &divisions,
                     const ArchiveInfo &info)
{
    DividedTerms result;
    for (const SearchTerm &term : terms) {
        // A name such as 俞邦 is looked for in the archive's own county only.
        const auto county = DivisionCode::parse(info.division.county());
        const auto found = divisions.findByName(term.text, county.ok() ? *county : DivisionCode());
        if (found.divisions.isEmpty() || !result.ranges.empty()) {
            result.words.push_back(term);
            continue;
        }
        for (const Division &division : found.divisions)
            result.ranges.push_back(DivisionRange::of(division.code.prefix()));
    }
    return result;
}

} // namespace

Search::Search(Store &store)
    : m_store(store)
{ }

Result<std::vector<ListRow>>
Search::find(const Session &session, const QString &text, int limit, const QString &divisionPrefix)
{
    ARCHIVE_CHECK(ListRows(m_store, session).mayList(kinds::household));
    ARCHIVE_TRY(terms, searchTerms(text, m_store.today()));
    if (terms.empty())
        return std::vector<ListRow>();
    const DivisionRange wanted = DivisionRange::of(divisionPrefix);
    const DividedTerms parts = divided(terms, m_store.context().divisions, m_store.context().info);
    SearchRun run(m_store, session, limit);
    // 张 松林 may be a household of the village Songlin or a person's name: the village first when other words are left.
    if (parts.words.empty())
        ARCHIVE_CHECK(run.collect(terms, wanted));
    for (const DivisionRange &range : parts.ranges) {
        if (!run.isFull())
            ARCHIVE_CHECK(run.collect(parts.words, range.within(wanted)));
    }
    if (!run.isFull() && !parts.words.empty())
        ARCHIVE_CHECK(run.collect(terms, wanted));
    return run.takeRows();
}

} // namespace archive
