// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pmml/inlinetable.h"

#include "pmml/tableexpressions.h"

#include <QCoreApplication>

namespace archive::pmml {
namespace {

struct InlineTableText
{
    Q_DECLARE_TR_FUNCTIONS(archive::pmml::InlineTable)
};

Result<TableRow> readTableRow(const Element &element)
{
    TableRow row;
    row.line = element.line;
    for (const auto &cell : element.children) {
        if (cell.is("Extension"))
            continue;
        if (row.cells.contains(cell.name))
            return refused(cell, InlineTableText::tr("it stands twice; one must go."));
        if (!cell.children.empty())
            return unsupported(cell.children.front());
        row.cells.insert(cell.name, cell.text);
    }
    return row;
}

} // namespace

Result<std::vector<TableRow>> readInlineTable(const Element &parent)
{
    if (const auto *locator = parent.child("TableLocator"))
        return unsupported(*locator);
    ARCHIVE_CHECK(atMostOne(parent, "InlineTable"));
    const auto *table = parent.child("InlineTable");
    if (table == nullptr)
        return refused(parent, InlineTableText::tr("its InlineTable is missing."));
    std::vector<TableRow> rows;
    for (const auto &element : table->children) {
        if (element.is("Extension"))
            continue;
        if (!element.is("row"))
            return unsupported(element);
        ARCHIVE_TRY(row, readTableRow(element));
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<Interval> readInterval(const Element &element)
{
    ARCHIVE_CHECK(allowAttributes(element, {"closure", "leftMargin", "rightMargin"}));
    ARCHIVE_CHECK(required(element, "closure"));
    ARCHIVE_TRY(
        closure,
        word(element, "closure", {"openOpen", "openClosed", "closedOpen", "closedClosed"}, 0));
    Interval interval;
    interval.leftClosed = closure >= 2;
    interval.rightClosed = closure % 2 == 1;
    if (element.find("leftMargin") != nullptr) {
        ARCHIVE_TRY(left, number(element, "leftMargin"));
        interval.left = left;
    }
    if (element.find("rightMargin") != nullptr) {
        ARCHIVE_TRY(right, number(element, "rightMargin"));
        interval.right = right;
    }
    if ((!interval.left && !interval.right)
        || (interval.left && interval.right && *interval.left > *interval.right))
        return refused(element, InlineTableText::tr("its margins hold no number."));
    return interval;
}

} // namespace archive::pmml
