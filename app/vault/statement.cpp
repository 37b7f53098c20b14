// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/statement.h"

#include "vault/connection.h"
#include "vault/connectionstate.h"
#include "vault/sqliteerror.h"

#include <utility>

namespace archive {
namespace {

QString sqlOf(sqlite3_stmt *statement)
{
    return QString::fromUtf8(sqlite3_sql(statement));
}

} // namespace

Statement::Statement(std::shared_ptr<ConnectionState> state,
                     sqlite3_stmt *handle,
                     sqlite3_stmt **place)
    : m_state(std::move(state))
    , m_handle(handle)
    , m_place(place)
{ }

Result<Statement> Statement::prepare(Connection &connection, const QString &sql)
{
    ARCHIVE_TRY(handle, prepareSql(connection.handle(), sql, 0));
    return Statement(connection.m_state, handle, nullptr);
}

Statement::Statement(Statement &&other) noexcept
    : m_state(std::move(other.m_state))
    , m_handle(std::exchange(other.m_handle, nullptr))
    , m_place(other.m_place)
    , m_bindFault(other.m_bindFault)
{ }

Statement &Statement::operator=(Statement &&other) noexcept
{
    if (this != &other) {
        release();
        m_state = std::move(other.m_state);
        m_handle = std::exchange(other.m_handle, nullptr);
        m_place = other.m_place;
        m_bindFault = other.m_bindFault;
    }
    return *this;
}

Statement::~Statement()
{
    release();
}

void Statement::release() noexcept
{
    if (m_handle == nullptr)
        return;
    if (m_place != nullptr && *m_place == nullptr) {
        reset();
        *m_place = m_handle;
    } else {
        sqlite3_finalize(m_handle);
    }
    m_handle = nullptr;
}

Statement &Statement::bind(int index, qint64 value)
{
    note(sqlite3_bind_int64(m_handle, index, value));
    return *this;
}

Statement &Statement::bind(int index, const QString &value)
{
    if (value.isNull())
        return bindNull(index);
    const auto utf8 = value.toUtf8();
    note(sqlite3_bind_text64(m_handle,
                             index,
                             utf8.constData(),
                             static_cast<sqlite3_uint64>(utf8.size()),
                             SQLITE_TRANSIENT, // NOLINT(cppcoreguidelines-pro-type-cstyle-cast)
                             SQLITE_UTF8));
    return *this;
}

Statement &Statement::bind(int index, const QByteArray &value)
{
    if (value.isNull())
        return bindNull(index);
    note(sqlite3_bind_blob64(m_handle,
                             index,
                             value.constData(),
                             static_cast<sqlite3_uint64>(value.size()),
                             SQLITE_TRANSIENT)); // NOLINT(cppcoreguidelines-pro-type-cstyle-cast)
    return *this;
}

Statement &Statement::bindNull(int index)
{
    note(sqlite3_bind_null(m_handle, index));
    return *this;
}

void Statement::note(int code)
{
    if (m_bindFault == SQLITE_OK)
        m_bindFault = code;
}

Result<bool> Statement::step()
{
    auto *database = sqlite3_db_handle(m_handle);
    if (m_bindFault != SQLITE_OK)
        return sqliteError(nullptr, m_bindFault, sqlOf(m_handle));
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return sqliteError(database, code, sqlOf(m_handle));
}

Result<void> Statement::run()
{
    while (true) {
        const auto row = step();
        if (!row) {
            reset();
            return row.error();
        }
        if (!*row)
            break;
    }
    reset();
    return {};
}

void Statement::reset() noexcept
{
    // It repeats the code of the last step(), which was reported already.
    static_cast<void>(sqlite3_reset(m_handle));
    static_cast<void>(sqlite3_clear_bindings(m_handle));
    m_bindFault = SQLITE_OK;
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

QString Statement::text(int column) const
{
    const auto *utf8 = sqlite3_column_text(m_handle, column);
    if (utf8 == nullptr)
        return {};
    return QString::fromUtf8(reinterpret_cast<const char *>(utf8),
                             sqlite3_column_bytes(m_handle, column));
}

QByteArray Statement::blob(int column) const
{
    if (isNull(column))
        return {};
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_handle, column));
    const auto size = sqlite3_column_bytes(m_handle, column);
    return size == 0 ? QByteArray("") : QByteArray(bytes, size);
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_handle);
}

QString Statement::columnName(int column) const
{
    return QString::fromUtf8(sqlite3_column_name(m_handle, column));
}

} // namespace archive
