// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/transaction.h"

#include "vault/connectionsettings.h"
#include "vault/sqliteerror.h"

#include <utility>

namespace archive {
namespace {

/// Writes what stands there anyway, so that page 1 with its counter is in every transaction: by it a log and the database that it was
/// begun upon know each other, and an older one of either is refused (LogRecovery).
Result<void> touchFirstPage(Connection &connection)
{
    return connection.exec(QStringLiteral("PRAGMA application_id=%1").arg(databaseApplicationId));
}

} // namespace

Transaction::Transaction(Connection &connection, std::optional<WriteTurn> turn)
    : m_connection(&connection)
    , m_turn(std::move(turn))
{ }

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
    , m_turn(std::move(other.m_turn))
{ }

Transaction::~Transaction()
{
    // SQLite undoes what was left open when the connection closes, so that a failure here loses nothing.
    static_cast<void>(rollback());
}

Result<Transaction> Transaction::begin(Connection &connection)
{
    std::optional<WriteTurn> turn;
    // One that writes already has the turn; SQLite refuses the second BEGIN.
    if (sqlite3_get_autocommit(connection.handle()) != 0) {
        turn = WriteTurn::take(sqlite3_db_filename(connection.handle(), "main"), longestTurn);
        if (!turn)
            return sqliteError(nullptr, SQLITE_BUSY, QStringLiteral("BEGIN IMMEDIATE"));
    }
    ARCHIVE_CHECK(connection.exec(QStringLiteral("BEGIN IMMEDIATE")));
    return Transaction(connection, std::move(turn));
}

Result<void> Transaction::commit()
{
    if (m_connection == nullptr)
        return sqliteError(nullptr, SQLITE_MISUSE, QStringLiteral("COMMIT"));
    ARCHIVE_CHECK(touchFirstPage(*m_connection));
    ARCHIVE_CHECK(m_connection->exec(QStringLiteral("COMMIT")));
    m_connection = nullptr;
    m_turn.reset();
    return {};
}

Result<void> Transaction::rollback()
{
    auto *connection = std::exchange(m_connection, nullptr);
    // Given back only when SQLite has let go of its own lock.
    const auto turn = std::exchange(m_turn, std::nullopt);
    // A full disk makes SQLite roll back by itself.
    if (connection == nullptr || sqlite3_get_autocommit(connection->handle()) != 0)
        return {};
    return connection->exec(QStringLiteral("ROLLBACK"));
}

} // namespace archive
