// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/databasecopy.h"

#include "vault/codecregistry.h"
#include "vault/connectionstate.h"
#include "vault/sealedvfs.h"
#include "vault/sqliteerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace archive {
namespace {

struct CopyText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Connection)
};

/// A reading transaction: what it sees does not change until it ends.
class Snapshot
{
public:
    explicit Snapshot(Connection &connection)
        : m_connection(connection)
    { }
    ~Snapshot()
    {
        if (m_begun)
            static_cast<void>(m_connection.exec(QStringLiteral("ROLLBACK")));
    }
    Q_DISABLE_COPY_MOVE(Snapshot)

    Result<void> begin()
    {
        ARCHIVE_CHECK(m_connection.exec(QStringLiteral("BEGIN")));
        m_begun = true;
        return m_connection.exec(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    }

private:
    Connection &m_connection;
    bool m_begun = false;
};

Result<void> copyPages(sqlite3 *from, sqlite3 *to, const CopyProgress &progress)
{
    constexpr int pagesAtOnce = 256;
    auto *backup = sqlite3_backup_init(to, "main", from, "main");
    if (backup == nullptr)
        return sqliteError(to, sqlite3_extended_errcode(to), QStringLiteral("backup"));
    int code = SQLITE_OK;
    bool wanted = true;
    while (code == SQLITE_OK && wanted) {
        code = sqlite3_backup_step(backup, pagesAtOnce);
        const auto total = sqlite3_backup_pagecount(backup);
        wanted = !progress || progress(total - sqlite3_backup_remaining(backup), total);
    }
    const int finished = sqlite3_backup_finish(backup);
    if (!wanted)
        return Error{ErrorCode::Cancelled, CopyText::tr("The operation was cancelled."), {}};
    if (code == SQLITE_DONE) {
        return finished == SQLITE_OK ? Result<void>()
                                     : sqliteError(to, finished, QStringLiteral("backup"));
    }
    return sqliteError(to, code, QStringLiteral("backup"));
}

Result<void> copyInto(sqlite3 *from,
                      const QString &file,
                      const std::shared_ptr<PageCodec> &codec,
                      const CopyProgress &progress)
{
    const auto &vfs = SealedVfs::shared();
    ARCHIVE_TRY(path, vfs.fullPath(QFileInfo(file).absoluteFilePath()));
    const auto shared = CodecRegistry::instance().share(path, codec);
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(path.constData(),
                                     &handle,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
                                         | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE,
                                     vfs.name().constData());
    ConnectionState to(handle, shared);
    if (code != SQLITE_OK)
        return sqliteError(handle, code, file);
    if (const int reserved = reserveForSeals(handle); reserved != SQLITE_OK)
        return sqliteError(handle, reserved, file);
    ARCHIVE_CHECK(copyPages(from, handle, progress));
    const int closed = to.close();
    return closed == SQLITE_OK ? Result<void>() : sqliteError(handle, closed, file);
}

Result<void> removeFiles(const QString &file)
{
    const auto &vfs = SealedVfs::shared();
    ARCHIVE_TRY(path, vfs.fullPath(QFileInfo(file).absoluteFilePath()));
    auto *lower = vfs.lower();
    for (const auto *suffix : {"-journal", "-wal", "-shm", ""}) {
        const int code = lower->xDelete(lower, (path + suffix).constData(), 0);
        if (code != SQLITE_OK && code != SQLITE_IOERR_DELETE_NOENT)
            return sqliteError(nullptr, code, file);
    }
    return {};
}

} // namespace

Result<void> copyDatabase(Connection &from,
                          const QString &file,
                          const std::shared_ptr<PageCodec> &codec,
                          const CopyProgress &progress)
{
    if (QFileInfo::exists(file)) {
        return Error{ErrorCode::InvalidInput,
                     CopyText::tr("%1 exists already; choose another name.")
                         .arg(QDir::toNativeSeparators(file)),
                     {}};
    }
    Snapshot snapshot(from);
    ARCHIVE_CHECK(snapshot.begin());
    auto copied = copyInto(from.handle(), file, codec, progress);
    if (!copied) {
        ARCHIVE_CHECK(removeFiles(file));
    }
    return copied;
}

} // namespace archive
