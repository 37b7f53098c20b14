// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace archive {

/// What a file stands on, as far as it matters to a database: SQLite's log needs shared memory, which no network gives, and a medium that
/// can be pulled out is pulled out while something is written.
enum class DriveKind : quint8 { Fixed, Removable, Network };

struct Drive
{
    DriveKind kind = DriveKind::Fixed;
    QString
        fileSystem; ///< the system's word: "ext4", "nfs4", "fuse.sshfs", "NTFS"; for details, may be empty
};

/// The drive of a path, or of the nearest folder above it that exists; Fixed where the system does not say.
[[nodiscard]] Drive systemDriveOf(const QString &path);

/// True for the name of a file system whose files are on another computer, or on the host of a virtual one: "nfs4", "cifs", "fuse.sshfs".
[[nodiscard]] bool isNetworkFileSystem(const QString &name);
/// The same for the number that Linux's statfs(2) gives as f_type. FUSE has one number for all, so its name decides.
[[nodiscard]] bool isNetworkFileSystem(quint32 magic);

/// True when a block device, a partition's whole disk, or one of the disks below an encrypted or joined volume says that its medium can be taken
/// out. `sysfs` is the folder /sys.
[[nodiscard]] bool isRemovableDevice(const QString &sysfs, quint32 major, quint32 minor);

} // namespace archive
