// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QMap>

#include <sqlite3.h>

namespace archive::test {

/// Everything that a database holds, table by table, as a digest of its rows; what belongs together can be compared by `==`.
class DatabaseContent
{
public:
    DatabaseContent() = default;
    explicit DatabaseContent(sqlite3 *database)
    {
        sqlite3_stmt *tables = nullptr;
        int code = sqlite3_prepare_v2(
            database,
            "SELECT name FROM sqlite_master WHERE type='table' AND sql NOT LIKE 'CREATE VIRTUAL%'",
            -1,
            &tables,
            nullptr);
        while (code == SQLITE_OK && (code = sqlite3_step(tables)) == SQLITE_ROW) {
            const QByteArray name(reinterpret_cast<const char *>(sqlite3_column_text(tables, 0)));
            code = digest(database, name);
        }
        if (code != SQLITE_DONE)
            m_error = code;
        sqlite3_finalize(tables);
    }

    [[nodiscard]] bool isReadable() const { return m_error == SQLITE_OK && !m_tables.isEmpty(); }
    [[nodiscard]] bool operator==(const DatabaseContent &other) const
    {
        return m_error == other.m_error && m_tables == other.m_tables;
    }
    /// The names of the tables that are not the same.
    [[nodiscard]] QByteArrayList differences(const DatabaseContent &other) const
    {
        QByteArrayList names;
        for (auto table = m_tables.cbegin(); table != m_tables.cend(); ++table) {
            if (other.m_tables.value(table.key()) != table.value())
                names.append(table.key());
        }
        return names;
    }

private:
    int digest(sqlite3 *database, const QByteArray &table)
    {
        sqlite3_stmt *rows = nullptr;
        int code = sqlite3_prepare_v2(
            database, ("SELECT * FROM \"" + table + '"').constData(), -1, &rows, nullptr);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        while (code == SQLITE_OK && (code = sqlite3_step(rows)) == SQLITE_ROW) {
            for (int column = 0; column < sqlite3_column_count(rows); ++column) {
                const int type = sqlite3_column_type(rows, column);
                const auto *bytes = static_cast<const char *>(sqlite3_column_blob(rows, column));
                const int size = sqlite3_column_bytes(rows, column);
                hash.addData(QByteArray::number(type) + ':' + QByteArray::number(size) + ':');
                hash.addData(QByteArrayView(bytes, size));
            }
            code = SQLITE_OK;
        }
        sqlite3_finalize(rows);
        m_tables.insert(table, hash.result());
        return code == SQLITE_DONE ? SQLITE_OK : code;
    }

    int m_error = SQLITE_OK;
    QMap<QByteArray, QByteArray> m_tables;
};

} // namespace archive::test
