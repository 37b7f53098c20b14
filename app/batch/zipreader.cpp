// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/packagepath.h"
#include "batch/packagezip.h"
#include "batch/ziphandle.h"

#include <QCoreApplication>

#include <array>

namespace archive {

namespace {

/// Reads the entries of one zip and counts what they cost.
class ZipReader
{
    Q_DECLARE_TR_FUNCTIONS(archive::PackageZip)

public:
    explicit ZipReader(const PackageLimits &limits)
        : m_limits(limits)
    { }

    Result<PackageFiles> read(const QByteArray &zip);

private:
    [[nodiscard]] Result<void> open(const QByteArray &zip);
    [[nodiscard]] Result<void> readEntry(zip_uint64_t index);
    [[nodiscard]] Result<QByteArray> inflated(zip_uint64_t index, const zip_stat_t &stat);
    [[nodiscard]] static Error refused(const QString &reason, const QByteArray &path = {});

    PackageLimits m_limits;
    ZipHandle m_zip;
    PackageFiles m_files;
    qint64 m_total = 0;
};

Error ZipReader::refused(const QString &reason, const QByteArray &path)
{
    // What a stranger called the file is shown, but nothing in it can act on a terminal.
    const QString shown = QString::fromLatin1(path.left(100).toPercentEncoding("/"));
    const QString where = path.isEmpty() ? tr("The package") : shown;
    return {ErrorCode::Damaged, tr("%1: %2.").arg(where, reason), shown};
}

Result<void> ZipReader::open(const QByteArray &zip)
{
    if (zip.size() > m_limits.zipBytes)
        return refused(tr("it is larger than a package may be"));
    if (!zip.startsWith("PK\x03\x04"))
        return refused(tr("it is not a zip file"));
    ZipError error;
    ZipSourceHandle source(zip_source_buffer_create(
        zip.constData(), static_cast<zip_uint64_t>(zip.size()), 0, error.get()));
    if (!source)
        return refused(error.text());
    m_zip.reset(zip_open_from_source(source.get(), ZIP_RDONLY | ZIP_CHECKCONS, error.get()));
    if (!m_zip)
        return refused(tr("it is not a whole zip file (%1)").arg(error.text()));
    static_cast<void>(source.release());
    int commentSize = 0;
    static_cast<void>(zip_get_archive_comment(m_zip.get(), &commentSize, ZIP_FL_ENC_RAW));
    if (commentSize != 0)
        return refused(tr("it has a comment, which the format does not know"));
    return {};
}

Result<PackageFiles> ZipReader::read(const QByteArray &zip)
{
    ARCHIVE_CHECK(open(zip));
    const zip_int64_t count = zip_get_num_entries(m_zip.get(), 0);
    if (count < 0 || count > m_limits.entries)
        return refused(tr("it has more files than a package may have"));
    for (zip_int64_t i = 0; i < count; ++i)
        ARCHIVE_CHECK(readEntry(static_cast<zip_uint64_t>(i)));
    return std::move(m_files);
}

Result<void> ZipReader::readEntry(zip_uint64_t index)
{
    zip_stat_t stat = {};
    constexpr zip_uint64_t needed = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE
        | ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD;
    if (zip_stat_index(m_zip.get(), index, ZIP_FL_ENC_RAW, &stat) != 0
        || (stat.valid & needed) != needed)
        return refused(tr("an entry cannot be read"));
    const QByteArray path(stat.name);
    if (!packagepath::isValid(path))
        return refused(tr("the format names no such file"), path);
    if (m_files.contains(path))
        return refused(tr("it is in the package twice"), path);
    if (stat.encryption_method != ZIP_EM_NONE
        || (stat.comp_method != ZIP_CM_DEFLATE && stat.comp_method != ZIP_CM_STORE))
        return refused(tr("it is packed in a way that the format does not know"), path);
    ARCHIVE_TRY(content, inflated(index, stat));
    m_files.emplace(path, content);
    return {};
}

Result<QByteArray> ZipReader::inflated(zip_uint64_t index, const zip_stat_t &stat)
{
    const QByteArray path(stat.name);
    const ZipFileHandle file(zip_fopen_index(m_zip.get(), index, 0));
    if (!file)
        return refused(tr("it cannot be unpacked"), path);
    QByteArray content;
    std::array<char, 65536> chunk = {};
    while (true) {
        const zip_int64_t count = zip_fread(file.get(), chunk.data(), chunk.size());
        if (count < 0)
            return refused(tr("its bytes are damaged"), path);
        if (count == 0)
            break;
        m_total += count;
        content.append(chunk.data(), static_cast<qsizetype>(count));
        const bool tooDense = content.size() > m_limits.freeBytes
            && static_cast<quint64>(content.size() / m_limits.ratio) > stat.comp_size;
        if (m_total > m_limits.totalBytes || tooDense)
            return refused(tr("it unpacks to more than a package may hold"), path);
    }
    if (static_cast<quint64>(content.size()) != stat.size)
        return refused(tr("it has not the size that the zip says"), path);
    return content;
}

} // namespace

Result<PackageFiles> readZip(const QByteArray &zip, const PackageLimits &limits)
{
    return ZipReader(limits).read(zip);
}

} // namespace archive
