// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/disk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace archive {
namespace {

constexpr qint64 blockSize = qint64{256} * 1024;

struct DiskFilesText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Disk)
};

Error failed(const QString &sentence, const QFile &file)
{
    return Error{
        ErrorCode::Io, sentence.arg(QDir::toNativeSeparators(file.fileName())), file.errorString()};
}

Result<void> openToRead(QFile &file)
{
    if (!file.exists()) {
        return Error{ErrorCode::NotFound,
                     DiskFilesText::tr("There is no file %1; check the path.")
                         .arg(QDir::toNativeSeparators(file.fileName())),
                     {}};
    }
    if (!file.open(QIODevice::ReadOnly))
        return failed(DiskFilesText::tr("%1 could not be opened; check its rights."), file);
    return {};
}

bool syncFile(const QFile &file)
{
#ifdef Q_OS_WIN
    return _commit(file.handle()) == 0;
#else
    return ::fsync(file.handle()) == 0;
#endif
}

bool overwrite(QFile &file)
{
    const QByteArray zeros(blockSize, '\0');
    for (auto rest = file.size(); rest > 0; rest -= blockSize) {
        const auto count = std::min(rest, blockSize);
        if (file.write(zeros.constData(), count) != count)
            return false;
    }
    return file.flush() && syncFile(file);
}

} // namespace

Result<QByteArray> SystemDisk::read(const QString &path)
{
    QFile file(path);
    ARCHIVE_CHECK(openToRead(file));
    auto bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failed(DiskFilesText::tr("%1 could not be read; check the disk."), file);
    return bytes;
}

Result<void> SystemDisk::readBlocks(const QString &path, const TakeBlock &take)
{
    QFile file(path);
    ARCHIVE_CHECK(openToRead(file));
    while (!file.atEnd()) {
        const auto block = file.read(blockSize);
        if (block.isEmpty())
            return failed(DiskFilesText::tr("%1 could not be read; check the disk."), file);
        ARCHIVE_CHECK(take(block));
    }
    return {};
}

Result<void> SystemDisk::sync(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite) && syncFile(file))
        return {};
    return failed(DiskFilesText::tr("%1 could not be put safely on the disk; check the disk."),
                  file);
}

Result<void> SystemDisk::remove(const QString &path)
{
    QFile file(path);
    if (!file.exists() || file.remove())
        return {};
    return failed(
        DiskFilesText::tr("%1 could not be removed; close what has it open and delete it."), file);
}

Result<void> SystemDisk::wipe(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadWrite) || !overwrite(file)) {
        return failed(
            DiskFilesText::tr("%1 could not be erased; close what has it open and delete it."),
            file);
    }
    file.close();
    return remove(path);
}

} // namespace archive
