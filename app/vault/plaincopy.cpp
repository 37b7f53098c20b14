// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/plaincopy.h"

#include "vault/codecregistry.h"
#include "vault/connection.h"
#include "vault/connectionsettings.h"
#include "vault/connectionstate.h"
#include "vault/databasecompare.h"
#include "vault/sealedvfs.h"
#include "vault/sqliteerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace archive {
namespace {

struct PlainCopyText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Connection)
};

Result<void> run(sqlite3 *database, const QByteArray &sql)
{
    const int code = sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return sqliteError(database, code, QString::fromUtf8(sql));
    return {};
}

/// The plain database with its log taken in; the log's file is kept when the connection closes.
Result<std::shared_ptr<ConnectionState>> openWithLogTakenIn(const QString &file)
{
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(QFileInfo(file).absoluteFilePath().toUtf8().constData(),
                                     &handle,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX
                                         | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_URI,
                                     nullptr);
    auto state = std::make_shared<ConnectionState>(handle, nullptr);
    if (code != SQLITE_OK)
        return sqliteError(handle, code, file);
    int keep = 1;
    static_cast<void>(sqlite3_file_control(handle, "main", SQLITE_FCNTL_PERSIST_WAL, &keep));
    ARCHIVE_CHECK(run(handle, "PRAGMA temp_store=MEMORY"));
    ARCHIVE_CHECK(requireMark(handle, file));
    const int taken =
        sqlite3_wal_checkpoint_v2(handle, nullptr, SQLITE_CHECKPOINT_FULL, nullptr, nullptr);
    if (taken != SQLITE_OK)
        return sqliteError(handle, taken, file);
    return state;
}

/// A file name as SQLite's URIs take it (sqlite.org/uri.html), with the VFS that is to write it.
QByteArray uriOf(const QByteArray &path)
{
    auto slashed = QDir::fromNativeSeparators(QString::fromUtf8(path));
    if (!slashed.startsWith(u'/'))
        slashed.prepend(u'/');
    return "file:" + QUrl::toPercentEncoding(slashed, "/:") + "?vfs=" + SealedVfs::shared().name()
        + '&' + copyParameter + "=1";
}

} // namespace

Result<void>
sealPlainCopy(const QString &plain, const QString &sealed, const std::shared_ptr<PageCodec> &codec)
{
    ARCHIVE_TRY(source, openWithLogTakenIn(plain));
    ARCHIVE_TRY(path, SealedVfs::shared().fullPath(QFileInfo(sealed).absoluteFilePath()));
    const auto shared = CodecRegistry::instance().share(path, codec);
    if (const int code = reserveForSeals(source->handle()); code != SQLITE_OK)
        return sqliteError(source->handle(), code, plain);
    ARCHIVE_CHECK(run(source->handle(), "VACUUM INTO '" + uriOf(path).replace('\'', "''") + '\''));
    OpenOptions options;
    options.codec = shared;
    ARCHIVE_TRY(copy, Connection::open(sealed, options));
    ARCHIVE_TRY(problems, copy.integrityCheck());
    if (!problems.isEmpty()) {
        return Error{ErrorCode::Damaged,
                     PlainCopyText::tr("The archive's database is damaged; restore a backup."),
                     problems.first()};
    }
    ARCHIVE_CHECK(requireSameRows(source->handle(), copy.handle()));
    return copy.close();
}

} // namespace archive
