// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/backupzip.h"

#include "base/disk.h"
#include "vault/hash.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <functional>
#include <memory>
#include <zip.h>

namespace archive {
namespace {

constexpr qint64 blockSize = qint64{256} * 1024;

struct ZipText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Backups)
};

struct Discard
{
    void operator()(zip_t *zip) const { zip_discard(zip); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};
using Zip = std::unique_ptr<zip_t, Discard>;
using Entry = std::unique_ptr<zip_file_t, Discard>;

Error writeError(const QString &path, const QString &reason)
{
    return Error{ErrorCode::Io,
                 ZipText::tr("The backup %1 could not be written; free some space, check the disk "
                             "and try again.")
                     .arg(QDir::toNativeSeparators(path)),
                 reason};
}

Error damaged(const QString &zip, const QString &name)
{
    return Error{ErrorCode::Damaged,
                 ZipText::tr("The backup %1 is damaged (%2); take another one.")
                     .arg(QDir::toNativeSeparators(zip), name),
                 {}};
}

Result<Zip> openZip(const QString &path)
{
    int code = 0;
    Zip zip(zip_open(path.toUtf8().constData(), ZIP_RDONLY | ZIP_CHECKCONS, &code));
    if (zip != nullptr)
        return zip;
    return Error{QFileInfo::exists(path) ? ErrorCode::NotAnArchive : ErrorCode::NotFound,
                 ZipText::tr("%1 is no backup of a credit archive; choose another file.")
                     .arg(QDir::toNativeSeparators(path)),
                 QString::number(code)};
}

/// Gives an entry's bytes, block by block.
Result<void> readBlocks(const QString &path, const QString &name, const TakeBlock &take)
{
    ARCHIVE_TRY(zip, openZip(path));
    const Entry entry(zip_fopen(zip.get(), name.toUtf8().constData(), 0));
    if (entry == nullptr)
        return damaged(path, name);
    QByteArray block(blockSize, Qt::Uninitialized);
    while (true) {
        const auto count = zip_fread(entry.get(), block.data(), blockSize);
        if (count < 0)
            return damaged(path, name);
        if (count == 0)
            return {};
        ARCHIVE_CHECK(take(block.left(count)));
    }
}

Result<BackupManifest::Part> measureEntry(const QString &path, const QString &name)
{
    BackupManifest::Part part;
    Sha256 hash;
    ARCHIVE_CHECK(readBlocks(path, name, [&](const QByteArray &block) -> Result<void> {
        part.bytes += block.size();
        hash.add(block);
        return {};
    }));
    part.sha256 = hash.result();
    return part;
}

Result<void> addFile(zip_t *zip, const QString &name, const QString &path)
{
    auto *source = zip_source_file(zip, path.toUtf8().constData(), 0, -1);
    if (source == nullptr)
        return writeError(path, QString::fromUtf8(zip_strerror(zip)));
    const auto index = zip_file_add(zip, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return writeError(path, QString::fromUtf8(zip_strerror(zip)));
    }
    if (zip_set_file_compression(zip, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0) != 0)
        return writeError(path, QString::fromUtf8(zip_strerror(zip)));
    return {};
}

Result<void> writeZip(const QString &path, const QMap<QString, QString> &paths)
{
    int code = 0;
    Zip zip(zip_open(path.toUtf8().constData(), ZIP_CREATE | ZIP_EXCL, &code));
    if (zip == nullptr)
        return writeError(path, QString::number(code));
    for (auto file = paths.cbegin(); file != paths.cend(); ++file)
        ARCHIVE_CHECK(addFile(zip.get(), file.key(), file.value()));
    if (zip_close(zip.get()) != 0)
        return writeError(path, QString::fromUtf8(zip_strerror(zip.get())));
    static_cast<void>(zip.release());
    return {};
}

} // namespace

Result<BackupManifest::Part> measureFile(Disk &disk, const QString &path)
{
    BackupManifest::Part part;
    Sha256 hash;
    ARCHIVE_CHECK(disk.readBlocks(path, [&](const QByteArray &block) -> Result<void> {
        part.bytes += block.size();
        hash.add(block);
        return {};
    }));
    part.sha256 = hash.result();
    return part;
}

Result<void> packFiles(const QString &zip,
                       const QMap<QString, QString> &paths,
                       const QMap<QString, BackupManifest::Part> &expected)
{
    ARCHIVE_CHECK(writeZip(zip, paths));
    for (auto part = expected.cbegin(); part != expected.cend(); ++part) {
        ARCHIVE_TRY(written, measureEntry(zip, part.key()));
        if (!(written == part.value()))
            return damaged(zip, part.key());
    }
    return {};
}

Result<QByteArray> readEntry(const QString &zip, const QString &name, qint64 limit)
{
    QByteArray bytes;
    ARCHIVE_CHECK(readBlocks(zip, name, [&](const QByteArray &block) -> Result<void> {
        bytes.append(block);
        return bytes.size() <= limit ? Result<void>() : Result<void>(damaged(zip, name));
    }));
    return bytes;
}

Result<void> unpackEntry(Disk &disk,
                         const ZipEntry &entry,
                         const QString &path,
                         const BackupManifest::Part &expected)
{
    ARCHIVE_TRY(file, disk.create(path));
    ARCHIVE_CHECK(readBlocks(
        entry.zip, entry.name, [&](const QByteArray &block) { return file->write(block); }));
    ARCHIVE_CHECK(file->sync());
    ARCHIVE_CHECK(file->close());
    ARCHIVE_TRY(written, measureFile(disk, path));
    return written == expected ? Result<void>() : damaged(entry.zip, entry.name);
}

} // namespace archive
