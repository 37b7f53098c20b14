// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/packagewords.h"

#include <QJsonArray>

namespace archive::packagewords {

QStringList leadingColumns()
{
    return {uid,
            QStringLiteral("bases"),
            QStringLiteral("content_hash"),
            QStringLiteral("parent_uid"),
            QStringLiteral("changed_at"),
            QStringLiteral("changed_by")};
}

QStringList columnsOf(const QJsonObject &schema)
{
    QStringList columns;
    const QJsonArray described = schema.value(fields).toArray();
    for (const auto &field : described)
        columns += field.toObject().value(name).toString();
    return columns;
}

} // namespace archive::packagewords
