// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/databasefile.h"

#include "vault/pagesealer.h"
#include "vault/rawfile.h"
#include "vault/sealedvfs.h"

#include <QFileInfo>

namespace archive {
namespace {

Result<RawFile> rawFile(const QString &file)
{
    const auto &vfs = SealedVfs::shared();
    ARCHIVE_TRY(path, vfs.fullPath(QFileInfo(file).absoluteFilePath()));
    return RawFile::open(vfs.lower(), path);
}

} // namespace

Result<bool> isPlainDatabase(const QString &file)
{
    constexpr QByteArrayView mark("SQLite format 3");
    ARCHIVE_TRY(raw, rawFile(file));
    ARCHIVE_TRY(bytes, raw.read(0, static_cast<int>(mark.size())));
    return bytes == mark;
}

Result<bool> looksSealed(const QString &file, const PageCodec &codec)
{
    ARCHIVE_TRY(raw, rawFile(file));
    for (qint64 at = 0;; at += pageSize) {
        ARCHIVE_TRY(page, raw.read(at, pageSize));
        if (page.size() < pageSize)
            return false;
        const auto tail = PageTail::read(reinterpret_cast<const uchar *>(page.constData()));
        const bool sealed = tail.format == PageTail::formatVersion
            && tail.kind == static_cast<quint8>(PageKind::Database);
        if (sealed && (at == 0 || tail.owner == codec.owner()))
            return true;
    }
}

} // namespace archive
