// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/disk.h"
#include "support/fakes.h"
#include "support/verify.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace archive;
using test::DiskStep;
using test::FailingDisk;

class tst_Disk : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    SystemDisk m_system;

    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_path = m_folder->filePath(QStringLiteral("档案 keys.json"));
        QVERIFY_RESULT(writeAtomically(m_system, m_path, "old"));
    }

    void writesAndReplaces()
    {
        QCOMPARE(m_system.read(m_path).value(), QByteArray("old"));
        QVERIFY_RESULT(writeAtomically(m_system, m_path, "new and longer"));
        QCOMPARE(m_system.read(m_path).value(), QByteArray("new and longer"));
        QCOMPARE(names(), QStringList{QStringLiteral("档案 keys.json")});
    }

    void writesNothingAndMuch_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("one zero byte") << QByteArray(1, '\0');
        QTest::newRow("line ends stay") << QByteArray("a\r\nb\nc");
        QTest::newRow("more than a buffer") << QByteArray(3'000'001, 'x');
    }
    void writesNothingAndMuch()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY_RESULT(writeAtomically(m_system, m_path, bytes));
        QCOMPARE(m_system.read(m_path).value(), bytes);
    }

    void keepsTheOldFileWhenAStepFails_data()
    {
        QTest::addColumn<DiskStep>("step");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<FailingDisk::Fault>("fault");
        const auto refuse = FailingDisk::Fault::Refuse;
        QTest::newRow("asking for free bytes") << DiskStep::FreeBytes << ErrorCode::Io << refuse;
        QTest::newRow("creating") << DiskStep::Create << ErrorCode::Io << refuse;
        QTest::newRow("writing") << DiskStep::Write << ErrorCode::Io << refuse;
        QTest::newRow("writing on a disk that fills up")
            << DiskStep::Write << ErrorCode::DiskFull << refuse;
        QTest::newRow("writing half")
            << DiskStep::Write << ErrorCode::DiskFull << FailingDisk::Fault::ShortWrite;
        QTest::newRow("writing other bytes")
            << DiskStep::Write << ErrorCode::Io << FailingDisk::Fault::Corrupt;
        QTest::newRow("syncing") << DiskStep::Sync << ErrorCode::Io << refuse;
        QTest::newRow("closing") << DiskStep::Close << ErrorCode::Io << refuse;
        QTest::newRow("reading back") << DiskStep::Read << ErrorCode::Io << refuse;
        QTest::newRow("reading back other bytes")
            << DiskStep::Read << ErrorCode::Io << FailingDisk::Fault::Corrupt;
        QTest::newRow("replacing") << DiskStep::Replace << ErrorCode::Busy << refuse;
    }
    void keepsTheOldFileWhenAStepFails()
    {
        QFETCH(DiskStep, step);
        QFETCH(ErrorCode, code);
        QFETCH(FailingDisk::Fault, fault);
        FailingDisk disk(std::make_shared<SystemDisk>());
        disk.failAt(step, 1, code, fault);
        QVERIFY_ERROR(writeAtomically(disk, m_path, "new bytes"), code);
        QCOMPARE(m_system.read(m_path).value(), QByteArray("old"));
        QVERIFY2(disk.steps().contains(step), "the step that should fail was never reached");
        disk.failNever();
        QVERIFY_RESULT(writeAtomically(disk, m_path, "new bytes"));
        QCOMPARE(m_system.read(m_path).value(), QByteArray("new bytes"));
        QCOMPARE(names().size(), 1);
    }

    void takesItsStepsInTheSafeOrder()
    {
        FailingDisk disk(std::make_shared<SystemDisk>());
        QVERIFY_RESULT(writeAtomically(disk, m_path, "new"));
        const QList<DiskStep> expected{DiskStep::FreeBytes,
                                       DiskStep::Create,
                                       DiskStep::Write,
                                       DiskStep::Sync,
                                       DiskStep::Close,
                                       DiskStep::Read,
                                       DiskStep::Replace};
        QCOMPARE(disk.steps(), expected);
    }

    void failsAtEachOperationByNumber()
    {
        for (int number = 1; number <= 7; ++number) {
            FailingDisk disk(std::make_shared<SystemDisk>());
            disk.failAt(number, ErrorCode::Io);
            QVERIFY_ERROR(writeAtomically(disk, m_path, "new"), ErrorCode::Io);
            QCOMPARE(disk.steps().size(), number);
            QCOMPARE(m_system.read(m_path).value(), QByteArray("old"));
        }
    }

    void isFullBeforeTheFirstByte_data()
    {
        constexpr qint64 margin = 1'048'576;
        QTest::addColumn<qint64>("free");
        QTest::addColumn<bool>("enough");
        QTest::newRow("none") << qint64(0) << false;
        QTest::newRow("just the bytes") << qint64(1000) << false;
        QTest::newRow("a byte short of twice and the margin") << margin + 1999 << false;
        QTest::newRow("twice and the margin") << margin + 2000 << true;
    }
    void isFullBeforeTheFirstByte()
    {
        QFETCH(qint64, free);
        QFETCH(bool, enough);
        FailingDisk disk(std::make_shared<SystemDisk>());
        disk.setFreeBytes(free);
        const auto written = writeAtomically(disk, m_path, QByteArray(1000, 'x'));
        QCOMPARE(written.ok(), enough);
        QCOMPARE(disk.steps().contains(DiskStep::Create), enough);
        if (!enough)
            QCOMPARE(written.error().code, ErrorCode::DiskFull);
    }

    void namesTheWrittenFileWhenItCannotBePutInPlace()
    {
        const QString folder = m_folder->filePath(QStringLiteral("taken"));
        QVERIFY(QDir().mkpath(folder + QStringLiteral("/inside")));
        const auto written = writeAtomically(m_system, folder, "new");
        QVERIFY_ERROR(written, ErrorCode::Io);
        QVERIFY(written.error().message.contains(QStringLiteral("taken.part")));
        QCOMPARE(m_system.read(folder + QStringLiteral(".part")).value(), QByteArray("new"));
    }

    void saysWhatIsMissing()
    {
        QVERIFY_ERROR(m_system.read(m_folder->filePath(QStringLiteral("none"))),
                      ErrorCode::NotFound);
        const auto take = [](const QByteArray &) -> Result<void> {
            return {};
        };
        QVERIFY_ERROR(m_system.readBlocks(m_folder->filePath(QStringLiteral("none")), take),
                      ErrorCode::NotFound);
        QVERIFY_ERROR(m_system.read(m_folder->path()), ErrorCode::Io);
        const QString nowhere = m_folder->filePath(QStringLiteral("no/such/folder/file"));
        QVERIFY_ERROR(m_system.create(nowhere), ErrorCode::Io);
        QVERIFY(!writeAtomically(m_system, nowhere, "new").ok());
        QVERIFY_RESULT(m_system.freeBytes(m_path));
        QVERIFY(m_system.freeBytes(m_path).value() > 0);
    }

    void doesNotWriteOnAFullDevice()
    {
#ifdef Q_OS_LINUX
        auto file = m_system.create(QStringLiteral("/dev/full"));
        QVERIFY_RESULT(file);
        QVERIFY_ERROR((*file)->write("bytes"), ErrorCode::DiskFull);
#endif
    }
};

QTEST_GUILESS_MAIN(tst_Disk)
#include "tst_disk.moc"
