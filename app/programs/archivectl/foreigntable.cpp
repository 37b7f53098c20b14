// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/archivectl/foreigntable.h"

#include <QCoreApplication>

#include <utility>

namespace archive {
namespace {

struct ForeignTableText
{
    Q_DECLARE_TR_FUNCTIONS(archive::ForeignTable)
};

} // namespace

Result<void> readForeignTable(Disk &disk,
                              const QString &path,
                              const TableEncoding &encoding,
                              const TakeForeignHeader &takeHeader,
                              const TakeCsvRow &takeRow)
{
    bool isHeader = true;
    CsvSplitter splitter([&](const CsvRow &row) -> Result<void> {
        if (!std::exchange(isHeader, false))
            return takeRow(row);
        ForeignHeader header{{}, row, splitter.separator()};
        for (const auto &cell : row.cells)
            header.names.append(encoding.decoded(cell).trimmed());
        return takeHeader(header);
    });
    auto skip = encoding.mark.size();
    ARCHIVE_CHECK(disk.readBlocks(path, [&](const QByteArray &block) -> Result<void> {
        const auto begin = std::exchange(skip, 0);
        return splitter.feed(begin == 0 ? block : block.mid(begin));
    }));
    ARCHIVE_CHECK(splitter.finish());
    if (isHeader) {
        return Error{
            ErrorCode::InvalidInput,
            ForeignTableText::tr("%1 has no header; the first line names the columns.").arg(path),
            path};
    }
    return {};
}

} // namespace archive
