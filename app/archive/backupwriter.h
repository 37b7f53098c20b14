// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/backupmanifest.h"
#include "archive/backups.h"
#include "archive/filestore.h"
#include "archive/store.h"

namespace archive {

/// Makes one backup file, beside which it works in a folder of its own, `<file>.parts`.
class BackupWriter
{
public:
    BackupWriter(Store &store, QString file, ScanPlace scans);
    ~BackupWriter();
    Q_DISABLE_COPY_MOVE(BackupWriter)

    [[nodiscard]] Result<BackupSummary> write(const CopyProgress &progress);

private:
    [[nodiscard]] Result<void> checkTarget() const;
    [[nodiscard]] Result<void> copyParts(const CopyProgress &progress);
    [[nodiscard]] Result<void> makeFolderFor(const QString &path) const;
    [[nodiscard]] Result<void> copyCountyFiles();
    [[nodiscard]] Result<void> proveDatabase();
    [[nodiscard]] Result<qint64> bytesNeeded() const;
    [[nodiscard]] Result<void> keepScans(const CopyProgress &progress);
    [[nodiscard]] Result<void> shareScans();
    [[nodiscard]] Result<void> proveScans(FileStore &files);
    [[nodiscard]] Result<void> countLeftOut();
    [[nodiscard]] Result<void> describe();
    [[nodiscard]] Result<void> pack();
    [[nodiscard]] QString part(const QString &name) const;

    Store &m_store;
    QString m_file;
    BackupManifest m_manifest;
    std::optional<Store> m_copy; ///< what was copied of the records, opened again
    QMap<QString, QString> m_paths;
};

/// The rows of every table, virtual tables and SQLite's own left out.
[[nodiscard]] Result<QMap<QString, qint64>> countRows(Connection &connection);

} // namespace archive
