// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/commits.h"
#include "vault/crashdisk.h"

#include <QRegularExpression>
#include <QTest>

using namespace archive;
using namespace archive::test;

namespace {

QString databaseName()
{
    return QStringLiteral("/archive.db");
}

} // namespace

/// Power cuts below the VFS. ARCHIVE_CAMPAIGN=long runs more of them (tests/README.md).
class tst_SealedCrash : public QObject
{
    Q_OBJECT

private:
    CrashDisk m_disk{"crash-disk"};
    std::unique_ptr<SealedVfs> m_vfs;
    int m_acknowledged = 0;

    [[nodiscard]] static int rounds(int shortForm, int longForm)
    {
        return qEnvironmentVariable("ARCHIVE_CAMPAIGN") == QLatin1String("long") ? longForm
                                                                                 : shortForm;
    }

    /// Works until the power fails or `commits` are done; counts what was acknowledged.
    void work(SealedDb::Log log, int commits, int bytes)
    {
        m_acknowledged = -1;
        SealedDb db(databaseName(), log, sampleCodec(), *m_vfs);
        static_cast<void>(db.exec("PRAGMA wal_autocheckpoint=12; PRAGMA cache_size=8"));
        Commits commit(db);
        if (db.modeCode != SQLITE_OK || commit.create() != SQLITE_OK)
            return;
        m_acknowledged = 0;
        for (int n = 1; n <= commits && commit.commit(n, bytes) == SQLITE_OK; ++n)
            m_acknowledged = n;
    }

    /// Empty when everything acknowledged is there and nothing half.
    [[nodiscard]] QByteArray judge(SealedDb::Log log)
    {
        SealedDb db(databaseName(), log, sampleCodec(), *m_vfs);
        if (m_acknowledged < 0) // the table itself was not acknowledged
            return {};
        const auto last = Commits(db).last();
        bool isNumber = false;
        const int found = last.toInt(&isNumber);
        if (isNumber && (found == m_acknowledged || found == m_acknowledged + 1))
            return {};
        const auto fault = takeSealedFault(db.handle());
        return "acknowledged " + QByteArray::number(m_acknowledged) + ", found " + last + " (fault "
            + QByteArray::number(int(fault.kind)) + " at " + QByteArray::number(fault.place) + ')';
    }

    [[nodiscard]] QByteArray
    cutAt(int operation, SealedDb::Log log, int commits, CrashDisk::Loss loss, quint32 seed)
    {
        m_disk.format();
        m_disk.failAt(operation);
        work(log, commits, 700);
        if (!m_disk.hasFailed())
            return {};
        m_disk.restart(loss, seed);
        const auto wrong = judge(log);
        return wrong.isEmpty() ? wrong
                               : "power cut at " + QByteArray::number(operation) + ", seed "
                + QByteArray::number(seed) + ": " + wrong;
    }

private slots:
    void initTestCase()
    {
        m_vfs =
            std::make_unique<SealedVfs>("sealed-over-crash", m_disk.vfs(), [](const auto &path) {
                return CodecRegistry::instance().find(path);
            });
    }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyPowerCutOfASmallWorkload_data()
    {
        QTest::addColumn<SealedDb::Log>("log");
        QTest::addColumn<CrashDisk::Loss>("loss");
        QTest::addColumn<int>("seeds");
        const std::pair<const char *, SealedDb::Log> logs[]{{"log", SealedDb::Log::WriteAhead},
                                                            {"journal", SealedDb::Log::Rollback}};
        for (const auto &[name, log] : logs) {
            QTest::addRow("%s, nothing lost", name) << log << CrashDisk::Loss::Nothing << 1;
            QTest::addRow("%s, all unsynced lost", name) << log << CrashDisk::Loss::Everything << 1;
            QTest::addRow("%s, reordered and torn", name)
                << log << CrashDisk::Loss::AnySectors << rounds(3, 100);
            QTest::addRow("%s, garbled", name) << log << CrashDisk::Loss::Garbled << rounds(3, 100);
        }
    }
    void everyPowerCutOfASmallWorkload()
    {
        QFETCH(SealedDb::Log, log);
        QFETCH(CrashDisk::Loss, loss);
        QFETCH(int, seeds);
        constexpr int commits = 6;
        m_disk.format();
        m_disk.failAt(0);
        work(log, commits, 700);
        const int operations = m_disk.operations();
        QCOMPARE(m_acknowledged, commits);
        QVERIFY(operations > 50);
        QVERIFY(m_disk.syncs().size() > commits);
        for (int operation = 1; operation <= operations; ++operation) {
            for (int seed = 1; seed <= seeds; ++seed) {
                const auto wrong = cutAt(operation, log, commits, loss, quint32(seed));
                QVERIFY2(wrong.isEmpty(), wrong.constData());
            }
        }
    }

    void randomPowerCutsOfALargeWorkload_data()
    {
        QTest::addColumn<SealedDb::Log>("log");
        QTest::newRow("log") << SealedDb::Log::WriteAhead;
        QTest::newRow("journal") << SealedDb::Log::Rollback;
    }
    void randomPowerCutsOfALargeWorkload()
    {
        QFETCH(SealedDb::Log, log);
        constexpr int commits = 60;
        m_disk.format();
        work(log, commits, 700);
        const int operations = m_disk.operations();
        std::mt19937 random(7);
        for (int round = 0; round < rounds(60, 4000); ++round) {
            const int operation = 1 + int(random() % quint32(operations));
            const auto wrong =
                cutAt(operation, log, commits, CrashDisk::Loss::Garbled, quint32(random()));
            QVERIFY2(wrong.isEmpty(), wrong.constData());
        }
    }

    void aSecondPowerCutDuringRecoveryLosesNothing()
    {
        constexpr int commits = 6;
        std::mt19937 random(11);
        for (int round = 0; round < rounds(60, 3000); ++round) {
            m_disk.format();
            m_disk.failAt(40 + int(random() % 60));
            work(SealedDb::Log::WriteAhead, commits, 700);
            m_disk.restart(CrashDisk::Loss::Garbled, quint32(random()));
            m_disk.failAt(1 + int(random() % 6));
            {
                SealedDb db(databaseName(), SealedDb::Log::WriteAhead, sampleCodec(), *m_vfs);
                static_cast<void>(db.exec("PRAGMA wal_checkpoint(TRUNCATE)"));
            }
            m_disk.restart(CrashDisk::Loss::Garbled, quint32(random()));
            const auto wrong = judge(SealedDb::Log::WriteAhead);
            QVERIFY2(wrong.isEmpty(), wrong.constData());
        }
    }

    void aFullDiskAndABrokenOneAreToldApart()
    {
        m_disk.format();
        m_disk.failAt(30);
        SealedDb db(databaseName(), SealedDb::Log::WriteAhead, sampleCodec(), *m_vfs);
        Commits commit(db);
        int code = commit.create();
        for (int n = 1; n < 50 && code == SQLITE_OK; ++n)
            code = commit.commit(n);
        QCOMPARE(code & 0xFF, SQLITE_IOERR);
        QVERIFY(code != SQLITE_IOERR_DATA);
        QCOMPARE(int(takeSealedFault(db.handle()).kind), int(SealedFault::Kind::None));
    }
};

QTEST_GUILESS_MAIN(tst_SealedCrash)
#include "tst_sealedcrash.moc"
