// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/csvtable.h"

#include <QCoreApplication>
#include <QResource>

namespace archive {
namespace {

void splitCells(QByteArrayView line, CsvTable::Row &cells)
{
    cells.clear();
    qsizetype from = 0;
    for (qsizetype comma = line.indexOf(','); comma >= 0; comma = line.indexOf(',', from)) {
        cells.push_back(line.sliced(from, comma - from));
        from = comma + 1;
    }
    cells.push_back(line.sliced(from));
}

} // namespace

Error CsvTable::damaged(qsizetype line) const
{
    return {ErrorCode::Damaged,
            QCoreApplication::translate("archive::CsvTable",
                                        "The table %1 is damaged in line %2; install the program "
                                        "again.")
                .arg(name)
                .arg(line),
            name};
}

Result<CsvTable> CsvTable::resource(const QString &path)
{
    const QResource resource(path);
    if (!resource.isValid()) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("archive::CsvTable",
                                                 "The table %1 is missing; install the program "
                                                 "again.")
                         .arg(path),
                     path};
    }
    return CsvTable{path, resource.uncompressedData()};
}

Result<std::vector<CsvTable::Row>> CsvTable::rows(QByteArrayView header) const
{
    std::vector<Row> result;
    Row cells;
    splitCells(header, cells);
    const size_t width = cells.size();
    qsizetype line = 0;
    for (qsizetype from = 0; from < bytes.size();) {
        const qsizetype feed = bytes.indexOf('\n', from);
        const qsizetype end = feed < 0 ? bytes.size() : feed;
        auto text = QByteArrayView(bytes).sliced(from, end - from);
        if (text.endsWith('\r'))
            text.chop(1);
        from = end + 1;
        ++line;
        splitCells(text, cells);
        if (cells.size() != width || (line == 1 && text != header))
            return damaged(line);
        if (line > 1)
            result.push_back(cells);
    }
    if (line == 0)
        return damaged(1);
    return result;
}

} // namespace archive
