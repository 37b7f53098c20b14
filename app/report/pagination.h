// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace archive {

/// A band of a galley: the lengths are in the galley's own units, from its top downwards.
struct Span
{
    qreal top = 0;
    qreal bottom = 0;
    [[nodiscard]] qreal height() const { return bottom - top; }
};

/// What is not cut: a line of text or a row of a table.
struct Segment
{
    Span span;
    bool keepWithNext = false; ///< a heading, a table's header row, the row before a total
    std::optional<Span>
        header; ///< a table's header rows, repeated when a page begins with this row
};

/// One page: the repeated header rows, if any, above the part of the galley that it shows.
struct PageCut
{
    std::optional<Span> header;
    Span body;
};

/// Cuts a galley into pages of `pageHeight`: between segments only, headings stay with what follows, header rows are
/// repeated. What is taller than a page is cut at the page's end. There is always at least one page.
[[nodiscard]] std::vector<PageCut> paginate(const std::vector<Segment> &segments, qreal pageHeight);

} // namespace archive
