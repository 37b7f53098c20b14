// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/archivectl/csvsplitter.h"
#include "programs/archivectl/tableencoding.h"

#include <QStringList>

namespace archive {

/// The header of a table: its names decoded and trimmed.
struct ForeignHeader
{
    QStringList names;
    CsvRow row;
    char separator = ',';
};
using TakeForeignHeader = std::function<Result<void>(const ForeignHeader &header)>;

/// Reads a foreign table block by block: its header once, then each row. InvalidInput without a header; what CsvSplitter refuses; and the first error
/// of those who take it.
[[nodiscard]] Result<void> readForeignTable(Disk &disk,
                                            const QString &path,
                                            const TableEncoding &encoding,
                                            const TakeForeignHeader &takeHeader,
                                            const TakeCsvRow &takeRow);

} // namespace archive
