// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/archivestory.h"
#include "vault/keyring.h"
#include "vault/logframes.h"
#include "vault/pagesealer.h"

#include <QDir>
#include <QFile>

namespace archive::test {

/// Every page of one of an archive's databases and of its log as the holder of the keys reads them; a page that can't be opened throws.
inline QByteArray decryptedPages(const QString &folder, DatabaseRole role = DatabaseRole::Records)
{
    const auto ring = must(KeyRing::unlock(
        folder, QStringLiteral("officer"), ArchiveStory::password(), Environment::system()));
    const auto codec = PageCodec::create(ring, role);
    const auto database =
        role == DatabaseRole::Records ? QStringLiteral("archive.db") : QStringLiteral("files.db");
    const auto bytesOf = [&](const char *suffix) {
        QFile file(QDir(folder).filePath(database + QLatin1String(suffix)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QByteArray plain;
    const auto openInto = [&](PageSealer &sealer, QByteArray page, const PagePlace &place) {
        if (!sealer.open(reinterpret_cast<uchar *>(page.data()), place))
            throw std::runtime_error("a page can't be opened");
        plain += page;
    };
    PageSealer sealed(codec, PageKind::Database);
    const auto pages = bytesOf("");
    for (qsizetype at = 0; at < pages.size(); at += pageSize) {
        PagePlace place;
        place.place = at / pageSize + 1;
        openInto(sealed, pages.mid(at, pageSize), place);
    }
    PageSealer frames(codec, PageKind::Log);
    const auto log = bytesOf("-wal");
    for (qsizetype at = logHeaderSize; at + frameSize <= log.size(); at += frameSize) {
        openInto(frames,
                 log.mid(at + frameHeaderSize, pageSize),
                 LogFrames::placeOf(reinterpret_cast<const uchar *>(log.constData() + at), at));
    }
    return plain;
}

} // namespace archive::test
