// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace archive {

/// The program's own small tables: UTF-8, a header line, no quotes, any line end. The rows point into `bytes`, which must outlive them.
struct CsvTable
{
    using Row = std::vector<QByteArrayView>;

    /// Reads `bytes` of the file `path`; Damaged, naming file and line, when the header is another or a row has not its
    /// number of cells.
    [[nodiscard]] static Result<std::vector<Row>>
    rows(const QByteArray &bytes, QByteArrayView header, const QString &path);
    /// The whole file; NotFound or Io.
    [[nodiscard]] static Result<QByteArray> file(const QString &path);
    [[nodiscard]] static Error damaged(const QString &path, qsizetype line);
};

} // namespace archive
