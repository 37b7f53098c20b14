// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/journal.h"
#include "archive/session.h"
#include "vault/databasecopy.h"

#include <QStringList>

namespace archive {

/// Where a backup has the scans that its rows name.
enum class ScanPlace : quint8 {
    Nowhere, ///< left out: a restored archive lacks them
    Inside, ///< in the file itself
    Beside, ///< in a store in the file's folder that generations share
};

/// What was saved.
struct BackupSummary
{
    QString file;
    qint64 bytes = 0;
    qint64 records = 0; ///< rows of all tables
    qint64 scans = 0; ///< that can be restored with it
    qint64 missingScans = 0; ///< that its rows name and that can't: left out, or never had
    JournalHead head; ///< of the journal in the backup
};

/// Copies of the whole archive in one file each: a zip of sealed databases, key slots and a signed description (docs/backups.md). A copy is
/// called a backup only after it was opened again, every page and index checked, the journal's chain verified, the rows counted and every scan
/// that they name found with its hash.
class Backups
{
public:
    explicit Backups(Store &store);

    /// A new file, complete unless `scans` says Nowhere; InvalidInput when it exists, DiskFull before the first page when there is no room, Cancelled by `progress`. Nothing is left
    /// behind after an error. Needs a session that manages the archive.
    [[nodiscard]] Result<BackupSummary> toFile(const Session &session,
                                               const QString &file,
                                               const CopyProgress &progress = {},
                                               ScanPlace scans = ScanPlace::Inside);

    /// The next generation in the archive's own folder `backups`, named with UTC time and journal size, whose scans stand once for all of them
    /// in a sealed store beside it; then generations beyond the number and the age of resources/policy/backups.csv are removed, never the one
    /// just made, and scans that none names any more. Sweeps the archive's own scans first.
    [[nodiscard]] Result<BackupSummary> keepGeneration(const Session &session,
                                                       const CopyProgress &progress = {});
    /// Full paths, newest first.
    [[nodiscard]] QStringList generations() const;
    /// When the newest generation was made; invalid without one.
    [[nodiscard]] QDateTime newestAt() const;

private:
    Store &m_store;
};

} // namespace archive
