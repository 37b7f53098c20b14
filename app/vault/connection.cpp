// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/connection.h"

#include "vault/codecregistry.h"
#include "vault/connectionsettings.h"
#include "vault/connectionstate.h"
#include "vault/databasefile.h"
#include "vault/sealedvfs.h"
#include "vault/sqliteerror.h"
#include "vault/statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <utility>

namespace archive {
namespace {

struct ConnectionText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Connection)
};

Result<void> checkPath(const QString &file, OpenMode mode)
{
    const QFileInfo info(file);
    const auto native = QDir::toNativeSeparators(file);
    if (mode == OpenMode::Create) {
        if (info.exists()) {
            return Error{ErrorCode::InvalidInput,
                         ConnectionText::tr("%1 exists already; choose a new folder.").arg(native),
                         {}};
        }
        return {};
    }
    if (!info.exists()) {
        return Error{
            ErrorCode::NotFound,
            ConnectionText::tr("There is no file %1; restore it from a backup.").arg(native),
            {}};
    }
    if (!info.isFile() || info.size() == 0) {
        return Error{
            ErrorCode::NotAnArchive,
            ConnectionText::tr("%1 is empty or no file; restore it from a backup.").arg(native),
            {}};
    }
    return {};
}

/// A database in the clear is never read: it can't be ours.
Result<void> refusePlainFile(const QString &file)
{
    ARCHIVE_TRY(plain, isPlainDatabase(file));
    if (!plain)
        return {};
    return Error{ErrorCode::NotAnArchive,
                 ConnectionText::tr("%1 is not sealed, so it is no database of a credit archive; "
                                    "choose an archive's folder.")
                     .arg(QDir::toNativeSeparators(file)),
                 {}};
}

int openFlags(OpenMode mode)
{
    switch (mode) {
    case OpenMode::Create:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case OpenMode::ReadWrite:
        return SQLITE_OPEN_READWRITE;
    case OpenMode::ReadOnly:
        return SQLITE_OPEN_READONLY;
    }
    Q_UNREACHABLE();
}

} // namespace

Connection::Connection(std::shared_ptr<ConnectionState> state)
    : m_state(std::move(state))
{ }

Connection::Connection(Connection &&other) noexcept = default;
Connection &Connection::operator=(Connection &&other) noexcept = default;
Connection::~Connection() = default;

Result<Connection> Connection::open(const QString &file, const OpenOptions &options)
{
    ARCHIVE_CHECK(checkPath(file, options.mode));
    if (options.mode != OpenMode::Create)
        ARCHIVE_CHECK(refusePlainFile(file));
    constexpr int busyMilliseconds = 250;
    const auto &vfs = SealedVfs::shared();
    ARCHIVE_TRY(path, vfs.fullPath(QFileInfo(file).absoluteFilePath()));
    const auto codec = CodecRegistry::instance().share(path, options.codec);
    sqlite3 *handle = nullptr;
    const int code =
        sqlite3_open_v2(path.constData(),
                        &handle,
                        openFlags(options.mode) | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE,
                        vfs.name().constData());
    Connection connection(std::make_shared<ConnectionState>(handle, codec));
    if (code != SQLITE_OK)
        return sqliteError(handle, code, file);
    sqlite3_busy_timeout(handle, busyMilliseconds);
    if (options.mode == OpenMode::Create)
        ARCHIVE_CHECK(markNewDatabase(handle));
    ARCHIVE_CHECK(checkDatabaseMark(handle, file, *codec));
    ARCHIVE_CHECK(applyConnectionSettings(handle, options));
    ARCHIVE_CHECK(checkSealed(handle));
    ARCHIVE_CHECK(refusePlainFile(file));
    return connection;
}

Result<void> Connection::close()
{
    if (m_state == nullptr || m_state->handle() == nullptr)
        return {};
    const int code = m_state->close();
    if (code == SQLITE_OK)
        return {};
    auto *statement = sqlite3_next_stmt(m_state->handle(), nullptr);
    return sqliteError(m_state->handle(),
                       code,
                       statement != nullptr ? QString::fromUtf8(sqlite3_sql(statement))
                                            : QString());
}

Result<void> Connection::exec(const QString &script)
{
    const int code = sqlite3_exec(handle(), script.toUtf8().constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return sqliteError(handle(), code, script.left(200));
    return {};
}

Result<Statement> Connection::prepared(const QString &sql)
{
    auto **const place = m_state->place(sql);
    auto *waiting = place == nullptr ? nullptr : std::exchange(*place, nullptr);
    if (waiting == nullptr) {
        ARCHIVE_TRY(fresh, prepareSql(handle(), sql, SQLITE_PREPARE_PERSISTENT));
        waiting = fresh;
    }
    return Statement(m_state, waiting, place);
}

sqlite3 *Connection::handle() const
{
    return m_state->handle();
}

qint64 Connection::lastInsertRowId() const
{
    return sqlite3_last_insert_rowid(handle());
}

qint64 Connection::changes() const
{
    return sqlite3_changes64(handle());
}

Result<void> Connection::checkpoint()
{
    const int code =
        sqlite3_wal_checkpoint_v2(handle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (code != SQLITE_OK)
        return sqliteError(handle(), code, QStringLiteral("checkpoint"));
    return {};
}

Result<QStringList> Connection::integrityCheck()
{
    QStringList problems;
    ARCHIVE_TRY(pages, Statement::prepare(*this, QStringLiteral("PRAGMA integrity_check")));
    while (true) {
        ARCHIVE_TRY(row, pages.step());
        if (!row)
            break;
        if (const auto problem = pages.text(0); problem != QLatin1String("ok"))
            problems.append(problem);
    }
    ARCHIVE_TRY(keys, Statement::prepare(*this, QStringLiteral("PRAGMA foreign_key_check")));
    while (true) {
        ARCHIVE_TRY(row, keys.step());
        if (!row)
            break;
        problems.append(QStringLiteral("foreign key: %1 row %2 to %3")
                            .arg(keys.text(0), keys.text(1), keys.text(2)));
    }
    return problems;
}

} // namespace archive
