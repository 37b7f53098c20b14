// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace archive {

/// One of the program's own small tables: UTF-8, a header line, no quotes, any line end.
struct CsvTable
{
    using Row = std::vector<QByteArrayView>;

    QString name; ///< for messages
    QByteArray bytes;

    /// From the resources of this program; NotFound when the program lacks it.
    [[nodiscard]] static Result<CsvTable> resource(const QString &path);

    /// The rows, pointing into `bytes`. Damaged, naming table and line, when the header is another or a row has not its
    /// number of cells.
    [[nodiscard]] Result<std::vector<Row>> rows(QByteArrayView header) const;
    [[nodiscard]] Error damaged(qsizetype line) const;
};

} // namespace archive
