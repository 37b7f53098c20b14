// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/transaction.h"

#include "vault/sqliteerror.h"

#include <utility>

namespace archive {

Transaction::Transaction(Connection &connection)
    : m_connection(&connection)
{ }

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{ }

Transaction::~Transaction()
{
    // SQLite undoes what was left open when the connection closes, so that a failure here loses nothing.
    static_cast<void>(rollback());
}

Result<Transaction> Transaction::begin(Connection &connection)
{
    ARCHIVE_CHECK(connection.exec(QStringLiteral("BEGIN IMMEDIATE")));
    return Transaction(connection);
}

Result<void> Transaction::commit()
{
    if (m_connection == nullptr)
        return sqliteError(nullptr, SQLITE_MISUSE, QStringLiteral("COMMIT"));
    ARCHIVE_CHECK(m_connection->exec(QStringLiteral("COMMIT")));
    m_connection = nullptr;
    return {};
}

Result<void> Transaction::rollback()
{
    auto *connection = std::exchange(m_connection, nullptr);
    // A full disk makes SQLite roll back by itself.
    if (connection == nullptr || sqlite3_get_autocommit(connection->handle()) != 0)
        return {};
    return connection->exec(QStringLiteral("ROLLBACK"));
}

} // namespace archive
