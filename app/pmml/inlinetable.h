// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pmml/element.h"

#include <QHash>

namespace archive::pmml {

/// A row of an InlineTable: its cells by the local name of their element.
struct TableRow
{
    qint64 line = 0;
    QHash<QString, QString> cells;
};

/// The rows of the one InlineTable of an element (Taxonomy, "InlineTable"). Refused: a TableLocator, a cell that stands twice in a row.
[[nodiscard]] Result<std::vector<TableRow>> readInlineTable(const Element &parent);

/// An Interval element.
struct Interval;
[[nodiscard]] Result<Interval> readInterval(const Element &element);

} // namespace archive::pmml
