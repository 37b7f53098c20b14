// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace archive {

/// Adds a row as packages hold them: RFC 4180, UTF-8, CRLF, quotes only where they are needed.
void appendCsvRow(QByteArray &out, const QStringList &cells);

/// Reads the table of a package row by row: RFC 4180 to the letter, UTF-8 without BOM, CRLF after each row, the same number
/// of cells in all of them.
class PackageCsvReader
{
    Q_DECLARE_TR_FUNCTIONS(archive::PackageCsvReader)

public:
    /// `path` is named in errors; `bytes` is shared, not copied.
    PackageCsvReader(QByteArray bytes, QString path);

    /// True with the next row, false at the end. Damaged, with path and row, for everything else; a quoted empty cell is an empty one.
    [[nodiscard]] Result<bool> next(QStringList &cells);
    /// Rows that were read.
    [[nodiscard]] qint64 rows() const { return m_rows; }

private:
    [[nodiscard]] Result<QString> quotedCell();
    [[nodiscard]] Result<QString> plainCell();
    [[nodiscard]] Result<QString> decoded(const QByteArray &cell) const;
    [[nodiscard]] Error damaged(const QString &reason) const;

    QByteArray m_bytes;
    QString m_path;
    qsizetype m_at = 0;
    qint64 m_rows = 0;
    qsizetype m_columns = 0;
};

} // namespace archive
