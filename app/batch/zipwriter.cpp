// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/packagezip.h"
#include "batch/ziphandle.h"

#include <QCoreApplication>

namespace archive {

namespace {

constexpr zip_uint32_t regularFileMode = 0100644U << 16U;
constexpr zip_uint16_t firstDosDate = 0x21; // 1 January 1980: a DOS date has no time zone
constexpr zip_uint32_t deflateLevel = 3;

Error cannotWriteZip(const QString &context)
{
    return {ErrorCode::Internal,
            QCoreApplication::translate("archive::PackageZip", "The package could not be packed."),
            context};
}

bool addZipEntry(zip_t *zip, const QByteArray &path, const QByteArray &content)
{
    ZipSourceHandle source(
        zip_source_buffer(zip, content.constData(), static_cast<zip_uint64_t>(content.size()), 0));
    if (!source)
        return false;
    const zip_int64_t added = zip_file_add(zip, path.constData(), source.get(), ZIP_FL_ENC_UTF_8);
    if (added < 0)
        return false;
    static_cast<void>(source.release()); // the zip owns it now
    const auto index = static_cast<zip_uint64_t>(added);
    return zip_set_file_compression(zip, index, ZIP_CM_DEFLATE, deflateLevel) == 0
        && zip_file_set_dostime(zip, index, 0, firstDosDate, 0) == 0
        && zip_file_set_external_attributes(zip, index, 0, ZIP_OPSYS_UNIX, regularFileMode) == 0;
}

Result<QByteArray> zipContent(zip_source_t *memory)
{
    zip_stat_t stat = {};
    if (zip_source_stat(memory, &stat) != 0 || (stat.valid & ZIP_STAT_SIZE) == 0
        || zip_source_open(memory) != 0)
        return cannotWriteZip(QStringLiteral("zip_source_stat"));
    QByteArray bytes(static_cast<qsizetype>(stat.size), '\0');
    const zip_int64_t count = zip_source_read(memory, bytes.data(), stat.size);
    zip_source_close(memory);
    if (count != bytes.size())
        return cannotWriteZip(QStringLiteral("zip_source_read"));
    return bytes;
}

} // namespace

Result<QByteArray> writeZip(const PackageFiles &files)
{
    ZipError error;
    const ZipSourceHandle memory(zip_source_buffer_create(nullptr, 0, 0, error.get()));
    if (!memory)
        return cannotWriteZip(error.text());
    // The zip lets go of its source when it closes, and the bytes are read from it afterwards.
    zip_source_keep(memory.get());
    ZipHandle zip(zip_open_from_source(memory.get(), ZIP_TRUNCATE, error.get()));
    if (!zip) {
        zip_source_free(memory.get());
        return cannotWriteZip(error.text());
    }
    for (const auto &[path, content] : files) {
        if (!addZipEntry(zip.get(), path, content))
            return cannotWriteZip(QString::fromUtf8(zip_strerror(zip.get())));
    }
    if (zip_close(zip.get()) != 0)
        return cannotWriteZip(QString::fromUtf8(zip_strerror(zip.get())));
    static_cast<void>(zip.release());
    return zipContent(memory.get());
}

} // namespace archive
