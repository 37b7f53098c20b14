// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archivecopy.h"

#include "archive/opening.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace archive {
namespace {

struct CopyText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Archive)
};

/// What an archive is read from; the log and the overlay need not be there.
QStringList copiedFilesOf(const QString &folder)
{
    QStringList present;
    for (const auto &name : {QStringLiteral("archive.db"),
                             QStringLiteral("archive.db-wal"),
                             QStringLiteral("archive.db-journal"),
                             QStringLiteral("files.db"),
                             QStringLiteral("files.db-wal"),
                             QStringLiteral("files.db-journal"),
                             QStringLiteral("keys.json"),
                             QStringLiteral("keys-2.json"),
                             QStringLiteral("county.json")}) {
        if (QFileInfo::exists(QDir(folder).filePath(name)))
            present.append(name);
    }
    return present;
}

/// Sizes and times: they differ when somebody wrote.
QString stateOf(const QString &folder)
{
    QStringList state;
    for (const auto &name : copiedFilesOf(folder)) {
        const QFileInfo info(QDir(folder).filePath(name));
        state.append(QStringLiteral("%1 %2 %3")
                         .arg(name,
                              QString::number(info.size()),
                              QString::number(info.lastModified().toMSecsSinceEpoch())));
    }
    return state.join(u'\n');
}

Result<void> copyFile(Disk &disk, const QString &from, const QString &to)
{
    ARCHIVE_TRY(file, disk.create(to));
    ARCHIVE_CHECK(
        disk.readBlocks(from, [&file](const QByteArray &block) { return file->write(block); }));
    return file->close();
}

} // namespace

Result<void> copyArchive(const QString &folder, const QString &copy, Disk &disk)
{
    constexpr qint64 margin = qint64{16} * 1024 * 1024;
    const auto files = copiedFilesOf(folder);
    qint64 bytes = margin;
    for (const auto &name : files)
        bytes += QFileInfo(QDir(folder).filePath(name)).size();
    ARCHIVE_TRY(free, disk.freeBytes(copy));
    if (free < bytes) {
        return Error{ErrorCode::DiskFull,
                     CopyText::tr("There is not enough free space in %1 for a copy of the archive; "
                                  "free some and try again.")
                         .arg(QDir::toNativeSeparators(copy)),
                     {}};
    }
    const auto before = stateOf(folder);
    for (const auto &name : files)
        ARCHIVE_CHECK(copyFile(disk, QDir(folder).filePath(name), QDir(copy).filePath(name)));
    if (stateOf(folder) == before)
        return {};
    return Error{ErrorCode::Busy,
                 CopyText::tr("The archive was changed by somebody else while it was read; try "
                              "again when nobody works in it."),
                 folder};
}

Result<OpenedCopy> openCopy(const QString &copy, KeyRing ring, const Environment &environment)
{
    auto keys = std::make_shared<KeyRing>(std::move(ring));
    ARCHIVE_TRY(opened, openDatabase(copy, *keys, environment));
    ARCHIVE_TRY(context, loadContext(copy, environment));
    context->info = opened.meta.info;
    context->keys = keys;
    User user;
    user.name = keys->user();
    Store store(context, std::move(opened.connection), user);
    ARCHIVE_TRY(admitted, admittedUser(store));
    qint64 size = 0;
    {
        ARCHIVE_TRY(journal, store.statement(QStringLiteral("absorb/journalsize")));
        ARCHIVE_TRY(found, journal.step());
        size = found ? journal.integer(0) : 0;
    }
    ARCHIVE_CHECK(bringUpToDate(store, opened.meta));
    return OpenedCopy{Store(context, std::move(store.connection()), admitted), size};
}

} // namespace archive
