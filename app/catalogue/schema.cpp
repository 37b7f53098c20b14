// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/schema.h"

namespace archive {
namespace {

QString columnType(ValueType type)
{
    switch (type) {
    case ValueType::Money:
    case ValueType::Area:
    case ValueType::Rate:
    case ValueType::Count:
    case ValueType::Bool:
        return QStringLiteral("INTEGER");
    case ValueType::Ref:
        return QStringLiteral("BLOB");
    case ValueType::None:
    case ValueType::Text:
    case ValueType::Code:
    case ValueType::Date:
        break;
    }
    return QStringLiteral("TEXT");
}

QString columnSql(const Field &field)
{
    return field.name + QLatin1Char(' ') + columnType(field.type);
}

QString indexSql(const Kind &kind, const QString &name, const QString &columns, bool unique)
{
    return QStringLiteral("CREATE %1INDEX %2_by_%3 ON %2 (%4)%5")
        .arg(unique ? QStringLiteral("UNIQUE ") : QString(),
             kind.name,
             name,
             columns,
             unique ? QStringLiteral(" WHERE deleted = 0") : QString());
}

} // namespace

QStringList createTableSql(const Kind &kind)
{
    QStringList columns{QStringLiteral("id INTEGER PRIMARY KEY"),
                        QStringLiteral("uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16)"),
                        QStringLiteral("parent BLOB"),
                        QStringLiteral("revision INTEGER NOT NULL CHECK (revision > 0)"),
                        QStringLiteral("deleted INTEGER NOT NULL DEFAULT 0"),
                        QStringLiteral("draft INTEGER NOT NULL DEFAULT 0"),
                        QStringLiteral("changed_at INTEGER NOT NULL"),
                        QStringLiteral("changed_by TEXT NOT NULL")};
    QStringList indexes;
    if (!kind.parent.isEmpty()) {
        indexes.append(
            indexSql(kind, QStringLiteral("parent"), QStringLiteral("parent, id"), false));
    }
    for (const auto &field : kind.fields) {
        columns.append(columnSql(field));
        if (field.unique)
            indexes.append(indexSql(kind, field.name, field.name, true));
    }
    const auto table = QStringLiteral("CREATE TABLE %1 (\n    %2\n)")
                           .arg(kind.name, columns.join(QStringLiteral(",\n    ")));
    return QStringList{table} + indexes;
}

QStringList addColumnsSql(const Kind &kind, const QStringList &present)
{
    QStringList statements;
    for (const auto &field : kind.fields) {
        if (!present.contains(field.name)) {
            statements.append(
                QStringLiteral("ALTER TABLE %1 ADD COLUMN %2").arg(kind.name, columnSql(field)));
        }
    }
    return statements;
}

} // namespace archive
