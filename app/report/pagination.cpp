// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pagination.h"

namespace archive {

namespace {

qreal headerHeight(const std::optional<Span> &header)
{
    return header ? header->height() : 0;
}

/// Segments that are taller than a page may be become several that fit.
std::vector<Segment> cutToFit(const std::vector<Segment> &segments, qreal pageHeight)
{
    std::vector<Segment> fitting;
    fitting.reserve(segments.size());
    for (Segment rest : segments) {
        const qreal room = pageHeight - headerHeight(rest.header);
        while (room > 0 && rest.span.height() > room) {
            Segment slice = rest;
            slice.span.bottom = slice.span.top + room;
            slice.keepWithNext = false;
            rest.span.top = slice.span.bottom;
            fitting.push_back(slice);
        }
        fitting.push_back(rest);
    }
    return fitting;
}

/// Index behind the last segment that has to stand on the same page as `first`.
size_t groupEnd(const std::vector<Segment> &segments, size_t first)
{
    size_t last = first;
    while (last + 1 < segments.size() && segments[last].keepWithNext)
        ++last;
    return last + 1;
}

} // namespace

std::vector<PageCut> paginate(const std::vector<Segment> &segments, qreal pageHeight)
{
    const std::vector<Segment> pieces = cutToFit(segments, pageHeight);
    std::vector<PageCut> pages;
    const auto startPage = [&pages](const Segment &segment) {
        pages.push_back({segment.header, segment.span});
    };
    const auto fits = [&pages, pageHeight](const Segment &segment) {
        const PageCut &page = pages.back();
        return headerHeight(page.header) + segment.span.bottom - page.body.top <= pageHeight;
    };

    for (size_t i = 0; i < pieces.size();) {
        const size_t end = groupEnd(pieces, i);
        if (pages.empty() || !fits(pieces[end - 1]))
            startPage(pieces[i]);
        for (; i < end; ++i) {
            // A group that is taller than a page has to be broken after all.
            if (!fits(pieces[i]))
                startPage(pieces[i]);
            pages.back().body.bottom = pieces[i].span.bottom;
        }
    }
    if (pages.empty())
        pages.emplace_back();
    return pages;
}

} // namespace archive
