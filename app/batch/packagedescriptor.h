// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/packagetables.h"

namespace archive {

/// One table as datapackage.json names it.
struct DescribedTable
{
    QString name;
    QByteArray path;
    qint64 bytes = 0;
    QByteArray hash; ///< hexadecimal SHA-256
    QStringList columns;
};

/// datapackage.json: a Frictionless Data Package for readers of version 1 and of version 2, with the batch's own member.
struct PackageDescriptor
{
    BatchHeader header;
    std::vector<DescribedTable> tables;

    [[nodiscard]] static QByteArray write(const BatchHeader &header,
                                          const std::vector<PackageTable> &tables);
    /// Damaged, naming the member.
    [[nodiscard]] static Result<PackageDescriptor> read(const QByteArray &json);
};

} // namespace archive
