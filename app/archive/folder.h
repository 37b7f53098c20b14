// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/disk.h"

#include <QString>

#include <memory>

class QLockFile;

namespace archive {

/// The files of an archive's folder (design.md §6).
namespace archivefolder {

[[nodiscard]] QString databasePath(const QString &folder);
/// The scans.
[[nodiscard]] QString filesPath(const QString &folder);
/// Where a database in the clear stands while a sealed copy takes its place; it does not exist otherwise.
[[nodiscard]] QString plainDatabasePath(const QString &folder);
/// The generations of backups that the archive keeps by itself.
[[nodiscard]] QString backupsPath(const QString &folder);
/// Where the files of a change of keys stand until they are put in place; it does not exist otherwise.
[[nodiscard]] QString rekeyPath(const QString &folder);
/// Where a copy of another archive stands while it is taken in; it does not exist otherwise.
[[nodiscard]] QString absorbPath(const QString &folder);
/// The county's overlay of the catalogue; it need not exist.
[[nodiscard]] QString overlayPath(const QString &folder);
[[nodiscard]] QString lockPath(const QString &folder);

/// The same as prepareNew(), but makes nothing.
[[nodiscard]] Result<void> checkNew(const QString &folder, Disk &disk);
/// Makes the folder if it is missing. Refused when it is not empty or a file, Io when it can't be made or written,
/// Refused on a network drive or a removable one.
[[nodiscard]] Result<void> prepareNew(const QString &folder, Disk &disk);
/// NotAnArchive for a folder without keys and database, NotFound when only the database is missing, Damaged when it is empty; Refused on a network
/// drive or a removable one.
[[nodiscard]] Result<void> checkThere(const QString &folder, Disk &disk);
/// The same for a folder that is only read, on any drive; Refused while its files are being replaced.
[[nodiscard]] Result<void> checkWhole(const QString &folder);
/// The same as checkThere(), and Io for a folder that can't be written.
[[nodiscard]] Result<void> checkPresent(const QString &folder, Disk &disk);
/// Whether this user may write in the folder; on Windows rights are not asked, only the medium.
[[nodiscard]] bool isWritable(const QString &folder);
/// Takes away the copy of another archive that a kill left; its erased must not live on there.
[[nodiscard]] Result<void> removeAbsorbCopy(const QString &folder);
/// Takes away the database and the keys of a creation that failed, so that it can be tried again.
[[nodiscard]] Result<void> removeRemains(const QString &folder);

} // namespace archivefolder

/// The folder held for one process as long as the object lives; a dead process's lock is taken over.
class FolderLock
{
public:
    /// Busy, naming who holds it; Io when the lock can't be written.
    [[nodiscard]] static Result<std::shared_ptr<FolderLock>> take(const QString &folder);
    ~FolderLock();
    Q_DISABLE_COPY_MOVE(FolderLock)

private:
    explicit FolderLock(const QString &path);
    std::unique_ptr<QLockFile> m_file;
};

} // namespace archive
