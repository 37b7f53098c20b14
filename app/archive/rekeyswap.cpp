// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/rekeyswap.h"

#include "archive/folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace archive {
namespace {

Error notRemoved(const QString &folder)
{
    return Error{
        ErrorCode::Io,
        QCoreApplication::translate(
            "archive::Archive", "%1 could not be removed; close what has it open and delete it.")
            .arg(QDir::toNativeSeparators(folder)),
        {}};
}

Result<void> wipeAll(Disk &disk, const QString &folder)
{
    const QDir work(folder);
    for (const auto &name : work.entryList(QDir::Files | QDir::Hidden))
        ARCHIVE_CHECK(disk.wipe(work.filePath(name)));
    return QDir().rmdir(folder) ? Result<void>() : Result<void>(notRemoved(folder));
}

/// One database, where it stands and where it waits.
struct Swap
{
    QString database;
    QString fresh;
    QString old;
};

/// Each step is left out when an earlier attempt came past it.
Result<void> swapIn(Disk &disk, const Swap &swap)
{
    if (!QFileInfo::exists(swap.fresh))
        return {};
    if (!QFileInfo::exists(swap.old))
        ARCHIVE_CHECK(disk.replace(swap.database, swap.old));
    return disk.replace(swap.fresh, swap.database);
}

Result<void> swapAll(Disk &disk, const QDir &work, const QString &folder)
{
    const std::vector<Swap> swaps{{archivefolder::databasePath(folder),
                                   archivefolder::databasePath(work.path()),
                                   work.filePath(QStringLiteral("old.db"))},
                                  {archivefolder::filesPath(folder),
                                   archivefolder::filesPath(work.path()),
                                   work.filePath(QStringLiteral("old-files.db"))}};
    for (const auto &swap : swaps)
        ARCHIVE_CHECK(swapIn(disk, swap));
    for (const auto &name : {QStringLiteral("keys.json"), QStringLiteral("keys-2.json")}) {
        if (QFileInfo::exists(work.filePath(name)))
            ARCHIVE_CHECK(disk.replace(work.filePath(name), QDir(folder).filePath(name)));
    }
    for (const auto &swap : swaps)
        ARCHIVE_CHECK(disk.wipe(swap.old));
    return {};
}

} // namespace

Result<void> finishRekey(const QString &folder, const Environment &environment)
{
    const QDir work(archivefolder::rekeyPath(folder));
    if (!work.exists())
        return {};
    auto &disk = *environment.disk;
    if (QFileInfo::exists(work.filePath(QStringLiteral("ready"))))
        ARCHIVE_CHECK(swapAll(disk, work, folder));
    return wipeAll(disk, work.path());
}

} // namespace archive
