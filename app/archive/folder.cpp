// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/folder.h"

#include "archive/countyfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>

namespace archive {
namespace {

struct FolderText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Archive)
};

QString nativePath(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

Result<void> refuseDrive(const QString &folder, Disk &disk)
{
    const auto drive = disk.driveOf(folder);
    switch (drive.kind) {
    case DriveKind::Fixed:
        return {};
    case DriveKind::Removable:
        return Error{ErrorCode::Refused,
                     FolderText::tr("%1 is on a removable drive, which can be pulled out while the "
                                    "archive is written; choose a folder on this computer.")
                         .arg(nativePath(folder)),
                     drive.fileSystem};
    case DriveKind::Network:
        return Error{ErrorCode::Refused,
                     FolderText::tr("%1 is on a network drive, where an archive can be damaged; "
                                    "choose a folder on this computer.")
                         .arg(nativePath(folder)),
                     drive.fileSystem};
    }
    Q_UNREACHABLE();
}

Result<void> refuseReadOnly(const QString &folder)
{
    if (archivefolder::isWritable(folder))
        return {};
    return Error{ErrorCode::Io,
                 FolderText::tr("The folder %1 can't be written, and a look could not be "
                                "journalled; choose another folder or ask for the right to write.")
                     .arg(nativePath(folder)),
                 {}};
}

/// Keys tell that the folder is an archive's even where the database does not.
Result<void> checkDatabase(const QString &folder)
{
    const QFileInfo database(archivefolder::databasePath(folder));
    if (database.isFile() && database.size() > 0)
        return {};
    const QDir place(folder);
    if (!place.exists(QStringLiteral("keys.json"))
        && !place.exists(QStringLiteral("keys-2.json"))) {
        return Error{ErrorCode::NotAnArchive,
                     FolderText::tr("The folder %1 holds no credit archive; choose an archive's "
                                    "folder.")
                         .arg(nativePath(folder)),
                     {}};
    }
    if (database.isFile()) {
        return Error{ErrorCode::Damaged,
                     FolderText::tr("The archive's database %1 is damaged: it is empty; restore a "
                                    "backup.")
                         .arg(nativePath(database.filePath())),
                     {}};
    }
    return Error{ErrorCode::NotFound,
                 FolderText::tr("The archive's database %1 is missing; put it back or restore a "
                                "backup.")
                     .arg(nativePath(database.filePath())),
                 {}};
}

} // namespace

namespace archivefolder {

QString databasePath(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("archive.db"));
}

QString filesPath(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("files.db"));
}

QString plainDatabasePath(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("archive.db.plain"));
}

QString backupsPath(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("backups"));
}

QString rekeyPath(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("rekey"));
}

QString absorbPath(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("absorb-unfinished"));
}

QString overlayPath(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("county.json"));
}

QString lockPath(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("archive.lock"));
}

Result<void> checkNew(const QString &folder, Disk &disk)
{
    const QFileInfo info(folder);
    if (folder.isEmpty() || (info.exists() && !info.isDir())) {
        return Error{
            ErrorCode::Refused,
            FolderText::tr("%1 is not a folder; name a new or empty one.").arg(nativePath(folder)),
            {}};
    }
    ARCHIVE_CHECK(refuseDrive(folder, disk));
    const auto all = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    if (info.exists() && !QDir(folder).isEmpty(all)) {
        return Error{
            ErrorCode::Refused,
            FolderText::tr("The folder %1 is not empty; a new archive needs a new or empty "
                           "folder.")
                .arg(nativePath(folder)),
            {}};
    }
    return {};
}

Result<void> prepareNew(const QString &folder, Disk &disk)
{
    ARCHIVE_CHECK(checkNew(folder, disk));
    if (!QDir().mkpath(folder)) {
        return Error{ErrorCode::Io,
                     FolderText::tr("The folder %1 can't be made; choose another place.")
                         .arg(nativePath(folder)),
                     {}};
    }
    return refuseReadOnly(folder);
}

Result<void> checkThere(const QString &folder, Disk &disk)
{
    const bool beingReplaced =
        QFileInfo::exists(plainDatabasePath(folder)) || QFileInfo::exists(rekeyPath(folder));
    if (!beingReplaced)
        ARCHIVE_CHECK(checkDatabase(folder));
    return refuseDrive(folder, disk);
}

Result<void> checkWhole(const QString &folder)
{
    const bool beingReplaced =
        QFileInfo::exists(plainDatabasePath(folder)) || QFileInfo::exists(rekeyPath(folder));
    if (!beingReplaced)
        return checkDatabase(folder);
    return Error{ErrorCode::Refused,
                 FolderText::tr("The keys of the archive in %1 are being changed; open it once, "
                                "which brings that to its end.")
                     .arg(nativePath(folder)),
                 {}};
}

Result<void> removeAbsorbCopy(const QString &folder)
{
    QDir copy(absorbPath(folder));
    if (!copy.exists() || copy.removeRecursively())
        return {};
    return Error{ErrorCode::Io,
                 FolderText::tr("The folder %1 is left over and could not be removed; delete it.")
                     .arg(nativePath(copy.path())),
                 {}};
}

Result<void> checkPresent(const QString &folder, Disk &disk)
{
    ARCHIVE_CHECK(checkThere(folder, disk));
    return refuseReadOnly(folder);
}

bool isWritable(const QString &folder)
{
    return QFileInfo(folder).isWritable();
}

Result<void> removeRemains(const QString &folder)
{
    const QDir place(folder);
    const QStringList own{QStringLiteral("archive.db*"),
                          QStringLiteral("files.db*"),
                          QStringLiteral("keys*"),
                          QStringLiteral("lockout.json*"),
                          QStringLiteral("county.json*"),
                          QStringLiteral("erasures-*")};
    for (const auto &name : place.entryList(own, QDir::Files)) {
        if (!QDir(folder).remove(name)) {
            return Error{ErrorCode::Io,
                         FolderText::tr("%1 could not be removed; delete the folder before you try "
                                        "again.")
                             .arg(nativePath(place.filePath(name))),
                         {}};
        }
    }
    if (countyfiles::removeFrom(folder))
        return {};
    return Error{ErrorCode::Io,
                 FolderText::tr("%1 could not be removed; delete the folder before you try again.")
                     .arg(nativePath(folder)),
                 {}};
}

} // namespace archivefolder

FolderLock::FolderLock(const QString &path)
    : m_file(std::make_unique<QLockFile>(path))
{
    // A lock ends with its process, never by age.
    m_file->setStaleLockTime(0);
}

FolderLock::~FolderLock() = default;

Result<std::shared_ptr<FolderLock>> FolderLock::take(const QString &folder)
{
    const auto path = archivefolder::lockPath(folder);
    std::shared_ptr<FolderLock> lock(new FolderLock(path));
    if (lock->m_file->tryLock())
        return lock;
    if (lock->m_file->error() != QLockFile::LockFailedError) {
        return Error{
            ErrorCode::Io,
            FolderText::tr("The folder %1 can't be locked; check that you may write there.")
                .arg(nativePath(folder)),
            path};
    }
    qint64 pid = 0;
    QString host;
    QString program;
    const bool known = lock->m_file->getLockInfo(&pid, &host, &program);
    const auto owner = QFileInfo(path).owner();
    const auto who = owner.isEmpty() ? host : QStringLiteral("%1@%2").arg(owner, host);
    return Error{ErrorCode::Busy,
                 known
                     ? FolderText::tr("The archive is open in another window: %1, %2, process %3; "
                                      "close it there first.")
                           .arg(who, program)
                           .arg(pid)
                     : FolderText::tr("The archive is open in another window; close it there "
                                      "first."),
                 path};
}

} // namespace archive
