// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/backups.h"
#include "base/uid.h"
#include "vault/signing.h"

#include <QDateTime>
#include <QMap>
#include <QString>

namespace archive {

/// What a backup says about itself: `backup.json`, which the station signs (docs/backups.md).
struct BackupManifest
{
    /// 3 since backups have all that a county put into the folder, 2 since they have scans; both and 1 are read.
    static constexpr int version = 3;

    struct Part
    {
        qint64 bytes = 0;
        QByteArray sha256; ///< raw

        friend bool operator==(const Part &, const Part &) = default;
    };

    /// The scans that the rows name.
    struct Scans
    {
        ScanPlace place = ScanPlace::Nowhere;
        QString store; ///< name of the file beside, for ScanPlace::Beside
        qint64 count = 0; ///< that can be restored
        qint64 bytes = 0; ///< of these
        qint64 missing = 0; ///< that can't
    };

    Uid archive;
    QString station;
    QString epoch;
    QDateTime createdAt; ///< UTC
    int schema = 0;
    JournalHead head;
    QMap<QString, qint64> rows; ///< of each table
    Scans scans;
    QMap<QString, Part> parts; ///< by file name

    [[nodiscard]] qint64 records() const;
    [[nodiscard]] QByteArray toJson() const;
    /// NotAnArchive for another format, NewerVersion for a later version of it, Damaged for a missing member or a wrong type.
    [[nodiscard]] static Result<BackupManifest> fromJson(const QByteArray &json);
};

/// The names inside a backup.
namespace backupname {
inline constexpr QLatin1String manifest("backup.json");
inline constexpr QLatin1String signature("backup.json.sig");
inline constexpr QLatin1String database("archive.db");
inline constexpr QLatin1String files("files.db");
inline constexpr QLatin1String keys("keys.json");
} // namespace backupname

} // namespace archive
