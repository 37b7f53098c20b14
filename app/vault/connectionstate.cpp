// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/connectionstate.h"

#include "vault/sqliteerror.h"

#include <utility>

namespace archive {

ConnectionState::~ConnectionState()
{
    finalizeWaiting();
    // A destructor can report nothing; whoever wants to know calls Connection::close() first.
    static_cast<void>(sqlite3_close_v2(m_handle));
}

sqlite3_stmt **ConnectionState::place(const QString &sql)
{
    // A save of every kind uses several hundred; preparing one anew costs more than running it.
    constexpr size_t enough = 1024;
    const auto known = m_waiting.find(sql);
    if (known != m_waiting.end())
        return &known->second;
    return m_waiting.size() < enough ? &m_waiting.emplace(sql, nullptr).first->second : nullptr;
}

int ConnectionState::close()
{
    finalizeWaiting();
    const int code = sqlite3_close(m_handle);
    if (code == SQLITE_OK)
        m_handle = nullptr;
    return code;
}

void ConnectionState::finalizeWaiting() noexcept
{
    for (auto &[sql, statement] : m_waiting)
        sqlite3_finalize(std::exchange(statement, nullptr));
}

Result<sqlite3_stmt *> prepareSql(sqlite3 *database, const QString &sql, unsigned int flags)
{
    const auto utf8 = sql.toUtf8();
    sqlite3_stmt *handle = nullptr;
    const char *rest = nullptr;
    const int code = sqlite3_prepare_v3(
        database, utf8.constData(), static_cast<int>(utf8.size()) + 1, flags, &handle, &rest);
    if (code != SQLITE_OK)
        return sqliteError(database, code, sql);
    if (handle == nullptr || !QByteArray(rest).trimmed().isEmpty()) {
        sqlite3_finalize(handle);
        return sqliteError(nullptr, SQLITE_MISUSE, sql);
    }
    return handle;
}

} // namespace archive
