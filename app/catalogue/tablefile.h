// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace archive {

/// One row of a CSV file; `line` is where it begins.
struct TableRow
{
    qsizetype line = 0;
    QStringList cells;
};

/// Reads CSV after RFC 4180 (UTF-8, any line end) whose header is exactly `header`. InvalidInput names file and line: no UTF-8, a
/// quote out of place, a NUL, a row of another length. Empty lines are skipped.
[[nodiscard]] Result<std::vector<TableRow>>
readTable(const QByteArray &bytes, const QString &file, const QStringList &header);

} // namespace archive
