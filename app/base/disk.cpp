// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/disk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QThread>

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <io.h>
#else
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace archive {
namespace {

/// The context of this file's sentences.
struct DiskText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Disk)
};

Error fileError(const QFile &file, const QString &message)
{
    const bool full = file.error() == QFileDevice::ResourceError;
    return Error{full ? ErrorCode::DiskFull : ErrorCode::Io,
                 message.arg(QDir::toNativeSeparators(file.fileName())),
                 file.errorString()};
}

class SystemFile final : public DiskFile
{
public:
    explicit SystemFile(const QString &path)
        : m_file(path)
    { }

    bool open() { return m_file.open(QIODevice::WriteOnly | QIODevice::Truncate); }
    [[nodiscard]] const QFile &file() const { return m_file; }

    Result<void> write(const QByteArray &bytes) override
    {
        if (m_file.write(bytes) != bytes.size() || !m_file.flush()) {
            return fileError(
                m_file, DiskText::tr("%1 could not be written; free some space and try again."));
        }
        return {};
    }

    Result<void> sync() override
    {
#ifdef Q_OS_WIN
        const bool synced = _commit(m_file.handle()) == 0;
#else
        const bool synced = ::fsync(m_file.handle()) == 0;
#endif
        if (!synced) {
            return fileError(
                m_file, DiskText::tr("%1 could not be put safely on the disk; check the disk."));
        }
        return {};
    }

    Result<void> close() override
    {
        m_file.close();
        if (m_file.error() != QFileDevice::NoError)
            return fileError(m_file, DiskText::tr("%1 could not be closed; check the disk."));
        return {};
    }

private:
    QFile m_file;
};

bool replaceOnce(const QString &from, const QString &to)
{
#ifdef Q_OS_WIN
    const auto source = QDir::toNativeSeparators(from).toStdWString();
    const auto target = QDir::toNativeSeparators(to).toStdWString();
    return MoveFileExW(
               source.c_str(), target.c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH)
        != 0;
#else
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
#endif
}

Result<void> syncFolderOf(const QString &path)
{
#ifndef Q_OS_WIN
    const QString folder = QFileInfo(path).absolutePath();
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    const bool synced = handle >= 0 && ::fsync(handle) == 0;
    if (handle >= 0)
        ::close(handle);
    if (!synced) {
        return Error{
            ErrorCode::Io,
            DiskText::tr("The folder %1 could not be put safely on the disk; check the disk.")
                .arg(folder),
            qt_error_string(errno)};
    }
#else
    Q_UNUSED(path)
#endif
    return {};
}

} // namespace

Result<std::unique_ptr<DiskFile>> SystemDisk::create(const QString &path)
{
    auto file = std::make_unique<SystemFile>(path);
    if (!file->open()) {
        return fileError(file->file(),
                         DiskText::tr("%1 could not be created; check the folder's rights."));
    }
    return std::unique_ptr<DiskFile>(std::move(file));
}

Result<void> SystemDisk::replace(const QString &from, const QString &to)
{
    // Virus scanners and indexers hold fresh files open for moments: storage.md, "Files".
    constexpr int attempts = 20;
    for (int attempt = 1; attempt <= attempts; ++attempt) {
        if (replaceOnce(from, to))
            return syncFolderOf(to);
#ifndef Q_OS_WIN
        if (errno != EBUSY && errno != EINTR)
            break;
#endif
        QThread::msleep(5UL * static_cast<unsigned long>(attempt));
    }
    return Error{ErrorCode::Io,
                 DiskText::tr("%1 could not be put in place; what was written is kept in %2.")
                     .arg(QDir::toNativeSeparators(to), QDir::toNativeSeparators(from)),
                 {}};
}

Result<qint64> SystemDisk::freeBytes(const QString &path)
{
    const QFileInfo info(path);
    const QStorageInfo storage(info.isDir() ? info.absoluteFilePath() : info.absolutePath());
    if (!storage.isValid()) {
        return Error{ErrorCode::Io,
                     DiskText::tr("The folder of %1 does not exist; choose another.")
                         .arg(QDir::toNativeSeparators(path)),
                     {}};
    }
    return storage.bytesAvailable();
}

Result<void> writeAtomically(Disk &disk, const QString &path, const QByteArray &bytes)
{
    constexpr qint64 margin = qint64{1024} * 1024;
    ARCHIVE_TRY(available, disk.freeBytes(path));
    if (available < 2 * bytes.size() + margin) {
        return Error{ErrorCode::DiskFull,
                     DiskText::tr("There is not enough free space for %1; free some and try again.")
                         .arg(QDir::toNativeSeparators(path)),
                     {}};
    }
    const QString part = path + QStringLiteral(".part");
    ARCHIVE_TRY(file, disk.create(part));
    ARCHIVE_CHECK(file->write(bytes));
    ARCHIVE_CHECK(file->sync());
    ARCHIVE_CHECK(file->close());
    ARCHIVE_TRY(written, disk.read(part));
    if (written != bytes) {
        return Error{
            ErrorCode::Io,
            DiskText::tr("%1 was not written as it should be; check the disk and try again.")
                .arg(QDir::toNativeSeparators(part)),
            {}};
    }
    return disk.replace(part, path);
}

} // namespace archive
