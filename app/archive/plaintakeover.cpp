// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/plaintakeover.h"

#include "archive/folder.h"
#include "archive/opening.h"
#include "vault/databasefile.h"
#include "vault/plaincopy.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace archive {
namespace {

struct TakeoverText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Archive)
};

/// The names of one takeover. The sealed copy is verified before the plain database gives up its name.
struct TakeoverFiles
{
    explicit TakeoverFiles(const QString &folder)
        : database(archivefolder::databasePath(folder))
        , plain(archivefolder::plainDatabasePath(folder))
        , sealed(database + QStringLiteral(".sealing"))
    { }
    QString database;
    QString plain;
    QString sealed;
};

Result<void> wipeWithLog(Disk &disk, const QString &database)
{
    for (const auto *suffix : {"-journal", "-wal", "-shm", ""})
        ARCHIVE_CHECK(disk.wipe(database + QLatin1String(suffix)));
    return {};
}

Result<void> makeRoom(const TakeoverFiles &files, const Environment &environment)
{
    constexpr qint64 margin = qint64{4} * 1024 * 1024;
    ARCHIVE_TRY(free, environment.disk->freeBytes(files.database));
    if (free < 2 * QFileInfo(files.database).size() + margin) {
        return Error{ErrorCode::DiskFull,
                     TakeoverText::tr("There is not enough free space to seal the archive; free "
                                      "some and try again."),
                     files.database};
    }
    return {};
}

Result<void> copySealed(const QString &folder, const TakeoverFiles &files, const KeyRing &keys)
{
    const auto codec = PageCodec::create(keys, DatabaseRole::Records);
    ARCHIVE_CHECK(sealPlainCopy(files.database, files.sealed, codec));
    OpenOptions options;
    options.codec = codec;
    ARCHIVE_TRY(copy, Connection::open(files.sealed, options));
    ARCHIVE_CHECK(requireKeysOf(copy, folder, keys));
    return copy.close();
}

Result<void> swap(const QString &folder, const TakeoverFiles &files, const Environment &environment)
{
    // The log's name follows the database's, and it holds old pages in the clear.
    ARCHIVE_CHECK(environment.disk->wipe(files.database + QStringLiteral("-wal")));
    ARCHIVE_CHECK(environment.disk->wipe(files.database + QStringLiteral("-shm")));
    ARCHIVE_CHECK(environment.disk->replace(files.database, files.plain));
    ARCHIVE_CHECK(environment.disk->replace(files.sealed, files.database));
    return archivefolder::checkPresent(folder, *environment.disk);
}

} // namespace

Result<bool>
takeOverPlainArchive(const QString &folder, const KeyRing &keys, const Environment &environment)
{
    const TakeoverFiles files(folder);
    if (QFileInfo::exists(files.plain) && !QFileInfo::exists(files.database))
        ARCHIVE_CHECK(environment.disk->replace(files.sealed, files.database));
    ARCHIVE_TRY(plain, isPlainDatabase(files.database));
    const bool begun = QFileInfo::exists(files.plain);
    if (!plain && !begun)
        return false;
    if (plain) {
        ARCHIVE_CHECK(wipeWithLog(*environment.disk, files.sealed));
        ARCHIVE_CHECK(makeRoom(files, environment));
        ARCHIVE_CHECK(copySealed(folder, files, keys));
        ARCHIVE_CHECK(swap(folder, files, environment));
    }
    ARCHIVE_CHECK(wipeWithLog(*environment.disk, files.plain));
    return true;
}

} // namespace archive
