// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/csvtable.h"

#include <QCoreApplication>
#include <QFile>

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

Error CsvTable::damaged(const QString &path, qsizetype line)
{
    return {ErrorCode::Damaged,
            QCoreApplication::translate("archive::CsvTable",
                                        "The table %1 is damaged in line %2; install the program "
                                        "again.")
                .arg(path)
                .arg(line),
            path};
}

Result<QByteArray> CsvTable::file(const QString &path)
{
    QFile table(path);
    if (!table.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("archive::CsvTable",
                                                 "The table %1 is missing; install the program "
                                                 "again.")
                         .arg(path),
                     table.errorString()};
    }
    return table.readAll();
}

Result<std::vector<CsvTable::Row>>
CsvTable::rows(const QByteArray &bytes, QByteArrayView header, const QString &path)
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
            return damaged(path, line);
        if (line > 1)
            result.push_back(cells);
    }
    if (line == 0)
        return damaged(path, 1);
    return result;
}

} // namespace archive
