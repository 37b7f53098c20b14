// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/tablerows.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextTable>

#include <algorithm>
#include <limits>

namespace archive {

namespace {

/// From the first to the last line in any cell of a row.
Span contentOf(const QTextTable &table, int row, const QAbstractTextDocumentLayout &layout)
{
    Span span{std::numeric_limits<qreal>::max(), 0};
    for (int column = 0; column < table.columns(); ++column) {
        const QTextTableCell cell = table.cellAt(row, column);
        for (auto it = cell.begin(); it != cell.end(); ++it) {
            if (!it.currentBlock().isValid())
                continue;
            const QRectF rect = layout.blockBoundingRect(it.currentBlock());
            span.top = std::min(span.top, rect.top());
            span.bottom = std::max(span.bottom, rect.bottom());
        }
    }
    return span;
}

} // namespace

std::vector<Segment> rowsOf(const QTextTable &table, const QAbstractTextDocumentLayout &layout)
{
    const QRectF frame = layout.frameBoundingRect(const_cast<QTextTable *>(&table));
    const int rows = table.rows();
    const int headerRows = table.format().headerRowCount();
    std::vector<Span> contents;
    contents.reserve(size_t(rows));
    for (int row = 0; row < rows; ++row)
        contents.push_back(contentOf(table, row, layout));

    // Cells are padded alike above and below, so two rows meet halfway between their contents.
    const auto boundary = [&](int row) {
        if (row == 0)
            return frame.top();
        if (row == rows)
            return frame.bottom();
        return (contents[size_t(row) - 1].bottom + contents[size_t(row)].top) / 2;
    };

    std::vector<Segment> segments;
    for (int row = 0; row < rows; ++row) {
        Segment segment{{boundary(row), boundary(row + 1)}, false, {}};
        const bool beforeLast = row == rows - 2 && rows > headerRows + 2;
        segment.keepWithNext = row < headerRows || beforeLast;
        if (row >= headerRows && headerRows > 0)
            segment.header = Span{frame.top(), boundary(headerRows)};
        segments.push_back(segment);
    }
    return segments;
}

} // namespace archive
