// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/backupmanifest.h"
#include "base/disk.h"

#include <QMap>
#include <QString>

namespace archive {

/// Size and SHA-256 of a file, read piece by piece.
[[nodiscard]] Result<BackupManifest::Part> measureFile(Disk &disk, const QString &path);

/// Packs files, by their names in the zip, into a new zip without compression (sealed pages do not shrink) and reads every entry
/// back: done is said only if each has the bytes that were measured before. The zip must not exist.
[[nodiscard]] Result<void> packFiles(const QString &zip,
                                     const QMap<QString, QString> &paths,
                                     const QMap<QString, BackupManifest::Part> &expected);

/// The bytes of one entry, at most `limit`; NotAnArchive when the file is no zip or has no such entry.
[[nodiscard]] Result<QByteArray> readEntry(const QString &zip, const QString &name, qint64 limit);

struct ZipEntry
{
    QString zip;
    QString name;
};

/// Writes one entry to a file, synced; Damaged unless it has the bytes that the manifest says.
[[nodiscard]] Result<void> unpackEntry(Disk &disk,
                                       const ZipEntry &entry,
                                       const QString &path,
                                       const BackupManifest::Part &expected);

} // namespace archive
