// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/disk.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace archive;

namespace {

/// A /sys of one's own, as Linux lays it out: devices, and links to them by number.
class Sysfs
{
public:
    [[nodiscard]] QString path() const { return m_dir.path(); }

    /// A disk, or a partition of one ("sda/sda1"), reached by its number.
    void add(const QString &device, const QString &number, const QByteArray &removable = {}) const
    {
        const auto folder = place(device);
        QVERIFY(QDir().mkpath(folder)
                && QDir().mkpath(m_dir.filePath(QStringLiteral("dev/block"))));
        if (!removable.isEmpty())
            write(folder + QStringLiteral("/removable"), removable);
        if (device.contains(u'/'))
            write(folder + QStringLiteral("/partition"), "1\n");
        QVERIFY(QFile::link(folder, m_dir.filePath(QStringLiteral("dev/block/") + number)));
    }
    /// `device` is an encrypted or joined volume upon `below`.
    void stack(const QString &device, const QString &below) const
    {
        const auto slaves = place(device) + QStringLiteral("/slaves");
        QVERIFY(QDir().mkpath(slaves));
        QVERIFY(QFile::link(place(below), slaves + u'/' + below.section(u'/', -1)));
    }

private:
    [[nodiscard]] QString place(const QString &device) const
    {
        return m_dir.filePath(QStringLiteral("devices/") + device);
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    QTemporaryDir m_dir;
};

} // namespace

class tst_Drive : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aNetworkIsKnownByItsName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("network");
        for (const auto *name : {"nfs",
                                 "nfs4",
                                 "cifs",
                                 "smb3",
                                 "9p",
                                 "fuse.sshfs",
                                 "fuse.rclone",
                                 "fuse.davfs2",
                                 "virtiofs",
                                 "vboxsf",
                                 "ceph",
                                 "fuse.glusterfs",
                                 "afs",
                                 "lustre",
                                 "CIFS"})
            QTest::newRow(name) << QString::fromLatin1(name) << true;
        for (const auto *name : {"ext4",
                                 "xfs",
                                 "btrfs",
                                 "zfs",
                                 "tmpfs",
                                 "overlay",
                                 "NTFS",
                                 "FAT32",
                                 "fuseblk",
                                 "apfs",
                                 "fuse.ntfs",
                                 "fuse"})
            QTest::newRow(name) << QString::fromLatin1(name) << false;
        QTest::newRow("no name") << QString() << false;
    }
    void aNetworkIsKnownByItsName()
    {
        QFETCH(QString, name);
        QFETCH(bool, network);
        QCOMPARE(isNetworkFileSystem(name), network);
    }

    void aNetworkIsKnownByItsNumber_data()
    {
        QTest::addColumn<quint32>("magic");
        QTest::addColumn<bool>("network");
        QTest::newRow("NFS") << quint32(0x6969) << true;
        QTest::newRow("SMB") << quint32(0x517B) << true;
        QTest::newRow("CIFS") << quint32(0xFF534D42) << true;
        QTest::newRow("SMB2") << quint32(0xFE534D42) << true;
        QTest::newRow("9P") << quint32(0x01021997) << true;
        QTest::newRow("AFS") << quint32(0x5346414F) << true;
        QTest::newRow("ext4") << quint32(0xEF53) << false;
        QTest::newRow("tmpfs") << quint32(0x01021994) << false;
        QTest::newRow("XFS") << quint32(0x58465342) << false;
        QTest::newRow("overlay") << quint32(0x794C7630) << false;
        QTest::newRow("FUSE, which tells nothing") << quint32(0x65735546) << false;
        QTest::newRow("nothing") << quint32(0) << false;
    }
    void aNetworkIsKnownByItsNumber()
    {
        QFETCH(quint32, magic);
        QFETCH(bool, network);
        QCOMPARE(isNetworkFileSystem(magic), network);
    }

#ifndef Q_OS_WIN
    void aRemovableMediumIsKnownByItsDevice()
    {
        const Sysfs sysfs;
        sysfs.add(QStringLiteral("sda"), QStringLiteral("8:0"), "0\n");
        sysfs.add(QStringLiteral("sda/sda1"), QStringLiteral("8:1"));
        sysfs.add(QStringLiteral("sdb"), QStringLiteral("8:16"), "1\n");
        sysfs.add(QStringLiteral("sdb/sdb1"), QStringLiteral("8:17"));
        QVERIFY(!isRemovableDevice(sysfs.path(), 8, 0));
        QVERIFY(!isRemovableDevice(sysfs.path(), 8, 1));
        QVERIFY(isRemovableDevice(sysfs.path(), 8, 16));
        QVERIFY(isRemovableDevice(sysfs.path(), 8, 17));
        QVERIFY(!isRemovableDevice(sysfs.path(), 8, 99));
        QVERIFY(!isRemovableDevice(QStringLiteral("/nonexistent"), 8, 16));
    }

    void anEncryptedVolumeIsAsRemovableAsWhatItStandsOn()
    {
        const Sysfs sysfs;
        sysfs.add(QStringLiteral("sda"), QStringLiteral("8:0"), "0\n");
        sysfs.add(QStringLiteral("sda/sda2"), QStringLiteral("8:2"));
        sysfs.add(QStringLiteral("sdb"), QStringLiteral("8:16"), "1\n");
        sysfs.add(QStringLiteral("sdb/sdb1"), QStringLiteral("8:17"));
        for (const auto *volume : {"dm-0", "dm-1", "dm-2"}) {
            const auto name = QString::fromLatin1(volume);
            sysfs.add(name, QStringLiteral("253:") + name.last(1), "0\n");
        }
        sysfs.stack(QStringLiteral("dm-0"), QStringLiteral("sda/sda2"));
        sysfs.stack(QStringLiteral("dm-1"), QStringLiteral("sdb/sdb1"));
        sysfs.stack(QStringLiteral("dm-2"), QStringLiteral("dm-1"));
        QVERIFY(!isRemovableDevice(sysfs.path(), 253, 0));
        QVERIFY(isRemovableDevice(sysfs.path(), 253, 1));
        QVERIFY(isRemovableDevice(sysfs.path(), 253, 2));
    }
#endif

    void aFolderThatIsYetToBeMadeStandsOnTheSameDrive()
    {
        const QTemporaryDir dir;
        SystemDisk disk;
        const auto here = disk.driveOf(dir.path());
        const auto later = disk.driveOf(dir.filePath(QStringLiteral("a/b/c")));
        QVERIFY(here.kind == DriveKind::Fixed);
        QVERIFY(later.kind == here.kind);
        QCOMPARE(later.fileSystem, here.fileSystem);
    }
};

QTEST_GUILESS_MAIN(tst_Drive)
#include "tst_drive.moc"
