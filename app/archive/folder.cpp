// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace archive {
namespace {

struct FolderText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Archive)
};

QString native(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

/// SQLite's write-ahead log needs shared memory, which network shares do not give.
Result<void> refuseNetworkShare(const QString &folder)
{
#ifdef Q_OS_WIN
    const auto path = native(QFileInfo(folder).absoluteFilePath());
    const auto root = path.left(3).toStdWString();
    const bool remote =
        path.startsWith(QStringLiteral("\\\\")) || GetDriveTypeW(root.c_str()) == DRIVE_REMOTE;
    if (remote) {
        return Error{ErrorCode::Refused,
                     FolderText::tr("%1 is on a network drive, where an archive can be damaged; "
                                    "choose a folder on this computer.")
                         .arg(native(folder)),
                     {}};
    }
#else
    Q_UNUSED(folder)
#endif
    return {};
}

Result<void> refuseReadOnly(const QString &folder)
{
    if (QFileInfo(folder).isWritable())
        return {};
    return Error{ErrorCode::Io,
                 FolderText::tr("The folder %1 can't be written, and a look could not be "
                                "journalled; choose another folder or ask for the right to write.")
                     .arg(native(folder)),
                 {}};
}

} // namespace

namespace archivefolder {

QString databasePath(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("archive.db"));
}

QString overlayPath(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("county.json"));
}

QString lockPath(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("archive.lock"));
}

Result<void> prepareNew(const QString &folder)
{
    const QFileInfo info(folder);
    if (folder.isEmpty() || (info.exists() && !info.isDir())) {
        return Error{
            ErrorCode::Refused,
            FolderText::tr("%1 is not a folder; name a new or empty one.").arg(native(folder)),
            {}};
    }
    ARCHIVE_CHECK(refuseNetworkShare(folder));
    if (!QDir().mkpath(folder)) {
        return Error{ErrorCode::Io,
                     FolderText::tr("The folder %1 can't be made; choose another place.")
                         .arg(native(folder)),
                     {}};
    }
    const auto all = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    if (!QDir(folder).isEmpty(all)) {
        return Error{
            ErrorCode::Refused,
            FolderText::tr("The folder %1 is not empty; a new archive needs a new or empty "
                           "folder.")
                .arg(native(folder)),
            {}};
    }
    return refuseReadOnly(folder);
}

Result<void> checkPresent(const QString &folder)
{
    const QFileInfo database(databasePath(folder));
    if (!database.isFile() || database.size() == 0) {
        return Error{ErrorCode::NotAnArchive,
                     FolderText::tr("The folder %1 holds no credit archive; choose an archive's "
                                    "folder.")
                         .arg(native(folder)),
                     {}};
    }
    ARCHIVE_CHECK(refuseNetworkShare(folder));
    return refuseReadOnly(folder);
}

Result<void> removeRemains(const QString &folder)
{
    const QDir place(folder);
    const QStringList own{QStringLiteral("archive.db*"), QStringLiteral("keys*")};
    for (const auto &name : place.entryList(own, QDir::Files)) {
        if (!QDir(folder).remove(name)) {
            return Error{ErrorCode::Io,
                         FolderText::tr("%1 could not be removed; delete the folder before you try "
                                        "again.")
                             .arg(native(place.filePath(name))),
                         {}};
        }
    }
    return {};
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
                .arg(native(folder)),
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
