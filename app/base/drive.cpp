// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/drive.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <string>
#else
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/sysmacros.h>
#endif

namespace archive {
namespace {

struct NetworkFileSystem
{
    const char *name; ///< as /proc/self/mountinfo says it
    quint32 magic; ///< of statfs(2), 0 where it is FUSE's or has none of its own
};

// Names and numbers: statfs(2), linux/magic.h, and each file system's own sources.
constexpr std::array networkFileSystems{
    NetworkFileSystem{"9p", 0x01021997},     NetworkFileSystem{"afs", 0x5346414F},
    NetworkFileSystem{"acfs", 0x61636673},   NetworkFileSystem{"beegfs", 0x19830326},
    NetworkFileSystem{"ceph", 0x00C36400},   NetworkFileSystem{"cifs", 0xFF534D42},
    NetworkFileSystem{"coda", 0x73757245},   NetworkFileSystem{"davfs", 0},
    NetworkFileSystem{"fuse.ceph-fuse", 0},  NetworkFileSystem{"fuse.cloudfuse", 0},
    NetworkFileSystem{"fuse.curlftpfs", 0},  NetworkFileSystem{"fuse.davfs", 0},
    NetworkFileSystem{"fuse.davfs2", 0},     NetworkFileSystem{"fuse.gcsfuse", 0},
    NetworkFileSystem{"fuse.glusterfs", 0},  NetworkFileSystem{"fuse.goofys", 0},
    NetworkFileSystem{"fuse.gvfsd-fuse", 0}, NetworkFileSystem{"fuse.juicefs", 0},
    NetworkFileSystem{"fuse.kio-fuse", 0},   NetworkFileSystem{"fuse.moosefs", 0},
    NetworkFileSystem{"fuse.rclone", 0},     NetworkFileSystem{"fuse.s3fs", 0},
    NetworkFileSystem{"fuse.seaweedfs", 0},  NetworkFileSystem{"fuse.smbnetfs", 0},
    NetworkFileSystem{"fuse.sshfs", 0},      NetworkFileSystem{"fuse.vmhgfs-fuse", 0},
    NetworkFileSystem{"gfs2", 0x01161970},   NetworkFileSystem{"glusterfs", 0},
    NetworkFileSystem{"gpfs", 0x47504653},   NetworkFileSystem{"lustre", 0x0BD00BD0},
    NetworkFileSystem{"ncp", 0x0000564C},    NetworkFileSystem{"ncpfs", 0x0000564C},
    NetworkFileSystem{"nfs", 0x00006969},    NetworkFileSystem{"nfs4", 0x00006969},
    NetworkFileSystem{"ocfs2", 0x7461636F},  NetworkFileSystem{"orangefs", 0x20030528},
    NetworkFileSystem{"panfs", 0xAAD7AAEA},  NetworkFileSystem{"prl_fs", 0x7C7C6673},
    NetworkFileSystem{"pvfs2", 0x20030528},  NetworkFileSystem{"smb2", 0xFE534D42},
    NetworkFileSystem{"smb3", 0xFE534D42},   NetworkFileSystem{"smbfs", 0x0000517B},
    NetworkFileSystem{"snfs", 0xBEEFDEAD},   NetworkFileSystem{"vboxsf", 0x786F4256},
    NetworkFileSystem{"virtiofs", 0},        NetworkFileSystem{"vmhgfs", 0xBACBACBC},
};

QString nearestExisting(const QString &path)
{
    QFileInfo info(QFileInfo(path).absoluteFilePath());
    while (!info.exists() && !info.isRoot())
        info.setFile(info.path());
    return info.absoluteFilePath();
}

#ifndef Q_OS_WIN
bool saysRemovable(const QString &device)
{
    QFile file(device + QStringLiteral("/removable"));
    return file.open(QIODevice::ReadOnly) && file.readAll().trimmed() == "1";
}

/// `device` is a folder of sysfs; an encrypted or joined volume names what it stands on in its folder "slaves".
bool isOrStandsOnRemovable(const QString &device)
{
    const bool partition = QFileInfo::exists(device + QStringLiteral("/partition"));
    if (saysRemovable(partition ? QFileInfo(device).path() : device))
        return true;
    const QDir below(device + QStringLiteral("/slaves"));
    const auto names = below.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    return std::any_of(names.begin(), names.end(), [&below](const QString &name) {
        return isOrStandsOnRemovable(QFileInfo(below.filePath(name)).canonicalFilePath());
    });
}

bool isOnRemovable(const QString &path, const QStorageInfo &storage)
{
    // Where a volume is spread over several disks the folder's own number is none of a block device's.
    struct stat file = {};
    const auto device = storage.device();
    const bool named =
        device.startsWith('/') && ::stat(device.constData(), &file) == 0 && S_ISBLK(file.st_mode);
    if (!named && ::stat(QFile::encodeName(path).constData(), &file) != 0)
        return false;
    const auto number = named ? file.st_rdev : file.st_dev;
    return isRemovableDevice(QStringLiteral("/sys"), major(number), minor(number));
}
#endif

} // namespace

bool isNetworkFileSystem(const QString &name)
{
    return std::any_of(
        networkFileSystems.begin(), networkFileSystems.end(), [&name](const auto &known) {
            return name.compare(QLatin1String(known.name), Qt::CaseInsensitive) == 0;
        });
}

bool isNetworkFileSystem(quint32 magic)
{
    return magic != 0
        && std::any_of(networkFileSystems.begin(),
                       networkFileSystems.end(),
                       [magic](const auto &known) { return known.magic == magic; });
}

#ifdef Q_OS_WIN

bool isRemovableDevice(const QString & /*sysfs*/, quint32 /*major*/, quint32 /*minor*/)
{
    return false;
}

Drive systemDriveOf(const QString &path)
{
    const auto existing = QDir::toNativeSeparators(nearestExisting(path));
    if (existing.startsWith(QLatin1String("\\\\")))
        return {DriveKind::Network, {}};
    // A volume may be mounted in a folder of another.
    std::wstring root(MAX_PATH + 1, L'\0');
    if (GetVolumePathNameW(
            existing.toStdWString().c_str(), root.data(), static_cast<DWORD>(root.size()))
        == 0)
        root = existing.left(3).toStdWString();
    const auto name = QString::fromUtf8(QStorageInfo(existing).fileSystemType());
    switch (GetDriveTypeW(root.c_str())) {
    case DRIVE_REMOTE:
        return {DriveKind::Network, name};
    case DRIVE_REMOVABLE:
    case DRIVE_CDROM:
        return {DriveKind::Removable, name};
    default:
        return {DriveKind::Fixed, name};
    }
}

#else

bool isRemovableDevice(const QString &sysfs, quint32 major, quint32 minor)
{
    const auto link = QStringLiteral("%1/dev/block/%2:%3").arg(sysfs).arg(major).arg(minor);
    const auto device = QFileInfo(link).canonicalFilePath();
    return !device.isEmpty() && isOrStandsOnRemovable(device);
}

Drive systemDriveOf(const QString &path)
{
    const auto existing = nearestExisting(path);
    const QStorageInfo storage(existing);
    const auto name = QString::fromUtf8(storage.fileSystemType());
    struct statfs system = {};
    const bool asked = ::statfs(QFile::encodeName(existing).constData(), &system) == 0;
    if (isNetworkFileSystem(name)
        || (asked && isNetworkFileSystem(static_cast<quint32>(system.f_type))))
        return {DriveKind::Network, name};
    return {isOnRemovable(existing, storage) ? DriveKind::Removable : DriveKind::Fixed, name};
}

#endif

} // namespace archive
