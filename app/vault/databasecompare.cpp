// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/databasecompare.h"

#include "vault/connectionstate.h"
#include "vault/sqliteerror.h"

#include <QCoreApplication>
#include <QStringList>

#include <cstring>
#include <memory>

namespace archive {
namespace {

using StatementHandle = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

struct CompareText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Connection)
};

Error different(const QString &table)
{
    return Error{ErrorCode::Damaged,
                 CompareText::tr("The copy of the archive's database is not the same as the "
                                 "original, which was left as it is; check the disk and try "
                                 "again."),
                 table};
}

Result<StatementHandle> prepare(sqlite3 *database, const QString &sql)
{
    ARCHIVE_TRY(statement, prepareSql(database, sql, 0));
    return StatementHandle(statement, sqlite3_finalize);
}

bool sameValue(sqlite3_stmt *one, sqlite3_stmt *other, int column)
{
    if (sqlite3_column_type(one, column) != sqlite3_column_type(other, column))
        return false;
    const auto *a = sqlite3_column_blob(one, column);
    const auto *b = sqlite3_column_blob(other, column);
    const int size = sqlite3_column_bytes(one, column);
    return size == sqlite3_column_bytes(other, column)
        && (size == 0 || std::memcmp(a, b, static_cast<std::size_t>(size)) == 0);
}

bool sameRow(sqlite3_stmt *one, sqlite3_stmt *other)
{
    const int columns = sqlite3_column_count(one);
    if (columns != sqlite3_column_count(other))
        return false;
    for (int column = 0; column < columns; ++column) {
        if (!sameValue(one, other, column))
            return false;
    }
    return true;
}

Result<void> requireSame(sqlite3 *one, sqlite3 *other, const QString &sql, const QString &table)
{
    ARCHIVE_TRY(first, prepare(one, sql));
    ARCHIVE_TRY(second, prepare(other, sql));
    while (true) {
        const int a = sqlite3_step(first.get());
        const int b = sqlite3_step(second.get());
        if (a != SQLITE_ROW && a != SQLITE_DONE)
            return sqliteError(one, a, table);
        if (b != SQLITE_ROW && b != SQLITE_DONE)
            return sqliteError(other, b, table);
        if (a != b || (a == SQLITE_ROW && !sameRow(first.get(), second.get())))
            return different(table);
        if (a == SQLITE_DONE)
            return {};
    }
}

/// Every table with rows of its own; what a virtual table shows stands in its shadow tables.
Result<QStringList> tables(sqlite3 *database)
{
    ARCHIVE_TRY(statement,
                prepare(database,
                        QStringLiteral("SELECT name FROM sqlite_schema WHERE type='table' AND sql "
                                       "NOT LIKE 'CREATE VIRTUAL%' ORDER BY name")));
    QStringList names;
    int code = sqlite3_step(statement.get());
    for (; code == SQLITE_ROW; code = sqlite3_step(statement.get())) {
        names.append(QString::fromUtf8(
            reinterpret_cast<const char *>(sqlite3_column_text(statement.get(), 0))));
    }
    if (code != SQLITE_DONE)
        return sqliteError(database, code, QStringLiteral("sqlite_schema"));
    return names;
}

} // namespace

Result<void> requireSameRows(sqlite3 *one, sqlite3 *other)
{
    ARCHIVE_CHECK(requireSame(one,
                              other,
                              QStringLiteral("SELECT type, name, tbl_name, sql FROM sqlite_schema "
                                             "ORDER BY type, name"),
                              QStringLiteral("sqlite_schema")));
    ARCHIVE_CHECK(requireSame(
        one, other, QStringLiteral("PRAGMA user_version"), QStringLiteral("user_version")));
    ARCHIVE_TRY(names, tables(one));
    for (auto name : std::as_const(names)) {
        const auto quoted = name.replace(u'"', QStringLiteral("\"\""));
        ARCHIVE_CHECK(
            requireSame(one, other, QStringLiteral("SELECT * FROM \"%1\"").arg(quoted), name));
    }
    return {};
}

} // namespace archive
