// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/kind.h"

namespace archive {

/// Where a value stands in a sorted column: figures by their size, dates by the calendar, everything else by how it is read.
struct SortKey
{
    bool empty = true;
    double figure = 0;
    QString text;

    friend bool operator<(const SortKey &a, const SortKey &b)
    {
        return a.figure != b.figure ? a.figure < b.figure : a.text < b.text;
    }
};

/// `shown` is what a table shows of the value.
[[nodiscard]] SortKey sortKeyOf(const Field &field, const Value &value, const QString &shown);

} // namespace archive
