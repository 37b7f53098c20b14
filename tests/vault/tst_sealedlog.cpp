// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/commits.h"
#include "vault/logframes.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace archive;
using namespace archive::test;

namespace {

constexpr int commits = 12;

qint64 frameStart(qint64 frame)
{
    return LogFrames::offsetOf(frame);
}

} // namespace

/// What a write-ahead log can look like when the power comes back, and what may never be taken for that.
class tst_SealedLog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QByteArray m_database;
    QByteArray m_log;
    QList<qint64> m_ends; ///< frames in the log after each commit

    [[nodiscard]] QString path(const char *name) const
    {
        return m_dir->filePath(QLatin1String(name));
    }

    /// A database whose log holds the table and twelve commits, as a power cut leaves it.
    void makeLog()
    {
        SealedDb db(path("a.db"));
        QCOMPARE(db.exec("PRAGMA wal_autocheckpoint=0"), SQLITE_OK);
        Commits work(db);
        QCOMPARE(work.create(), SQLITE_OK);
        m_ends.clear();
        for (int n = 1; n <= commits; ++n) {
            QCOMPARE(work.commit(n), SQLITE_OK);
            m_ends.append((QFile(path("a.db-wal")).size() - logHeaderSize) / frameSize);
        }
        m_database = fileBytes(path("a.db"));
        m_log = fileBytes(path("a.db-wal"));
    }
    void put(const QByteArray &database, const QByteArray &log) const
    {
        QFile::remove(path("c.db-shm"));
        QVERIFY(putBytes(path("c.db"), database));
        QVERIFY(putBytes(path("c.db-wal"), log));
    }
    /// The last commit that is found with this log, or the error and the fault.
    [[nodiscard]] QByteArray found(const QByteArray &log) const
    {
        put(m_database, log);
        SealedDb db(path("c.db"));
        const auto last = Commits(db).last();
        const auto fault = takeSealedFault(db.handle());
        return fault.kind == SealedFault::Kind::None ? last
                                                     : "fault "
                + QByteArray::number(int(fault.kind)) + " at " + QByteArray::number(fault.place);
    }
    [[nodiscard]] static QByteArray faultOf(SealedFault::Kind kind, qint64 place)
    {
        return "fault " + QByteArray::number(int(kind)) + " at " + QByteArray::number(place);
    }

private slots:
    void initTestCase()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        makeLog();
    }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    /// Without shared memory that it may write, a reader keeps an index of its own and looks for what was appended before each read.
    void aReaderThatMayNotWriteSeesWhatIsAppended()
    {
        const auto known = m_ends.at(4);
        put(m_database, m_log.left(frameStart(known)));
        QVERIFY(putBytes(path("c.db-shm"), QByteArray()));
        const auto name = SealedVfs::shared().fullPath(path("c.db")).value();
        const auto codec = CodecRegistry::instance().share(name, sampleCodec());
        sqlite3 *handle = nullptr;
        QCOMPARE(sqlite3_open_v2(("file:" + name + "?vfs=sealed&readonly_shm=1").constData(),
                                 &handle,
                                 SQLITE_OPEN_READWRITE | SQLITE_OPEN_URI,
                                 nullptr),
                 SQLITE_OK);
        const auto last = [handle] {
            sqlite3_stmt *statement = nullptr;
            sqlite3_prepare_v2(handle, "SELECT n FROM counter", -1, &statement, nullptr);
            const int n =
                sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int(statement, 0) : -1;
            sqlite3_finalize(statement);
            return n;
        };
        QCOMPARE(last(), 5);
        QFile log(path("c.db-wal"));
        QVERIFY(log.open(QIODevice::ReadWrite));
        QCOMPARE(log.write(m_log), m_log.size());
        log.close();
        QCOMPARE(last(), commits);
        QCOMPARE(sqlite3_close(handle), SQLITE_OK);
    }

    void everyCommitIsBackAfterAPowerCut() { QCOMPARE(found(m_log), QByteArray::number(commits)); }

    void aLogCutAnywhereLosesOnlyWhatIsCut()
    {
        for (qint64 size = frameStart(m_ends.at(9)); size <= m_log.size(); size += 331) {
            const auto frames = (size - logHeaderSize) / frameSize;
            const auto whole =
                std::upper_bound(m_ends.cbegin(), m_ends.cend(), frames) - m_ends.cbegin();
            QCOMPARE(found(m_log.left(size)), QByteArray::number(whole));
        }
    }

    void aTornLastTransactionIsLeftOut_data()
    {
        QTest::addColumn<int>("back");
        QTest::newRow("its last frame") << 1;
        QTest::newRow("its frame before the last") << 2;
        QTest::newRow("its first frame") << 0;
    }
    void aTornLastTransactionIsLeftOut()
    {
        QFETCH(int, back);
        const auto first = m_ends.at(commits - 2);
        const auto frame = back == 0 ? first : m_ends.last() - back;
        for (int sector = 0; sector < frameSize; sector += journalSector) {
            auto log = m_log;
            const auto count = std::min(journalSector, frameSize - sector);
            log.replace(frameStart(frame) + sector, count, QByteArray(count, 'Z'));
            QCOMPARE(found(log), QByteArray::number(commits - 1));
        }
    }

    void damageBeforeTheLastTransactionIsRefused()
    {
        for (qint64 frame = 0; frame < m_ends.at(commits - 2); ++frame) {
            for (const int at : {0, 5, 9, 17, frameHeaderSize + 100, frameSize - 1}) {
                auto log = m_log;
                const auto place = frameStart(frame) + at;
                log[place] = char(log.at(place) ^ 0x10);
                QCOMPARE(found(log), faultOf(SealedFault::Kind::Log, frame + 1));
            }
        }
    }

    void everySixtyFourthByteIsReportedOrCostsTheLastTransactionAlone()
    {
        const auto log = m_log.left(frameStart(m_ends.at(4)));
        const auto lastStart = frameStart(m_ends.at(3));
        for (qint64 at = 0; at < log.size(); at += 64) {
            auto damaged = log;
            damaged[at] = char(log.at(at) ^ 0x40);
            const auto last = found(damaged);
            QVERIFY2(at < lastStart ? last.startsWith("fault") : last == "4",
                     (QByteArray::number(at) + ": " + last).constData());
        }
    }

    void framesMayNotChangePlaces()
    {
        auto log = m_log;
        log.replace(frameStart(2), frameSize, m_log.mid(frameStart(5), frameSize));
        QCOMPARE(found(log), faultOf(SealedFault::Kind::Log, 3));
    }

    void aDamagedHeaderIsRefusedWhileCommitsWaitBehindIt()
    {
        for (int at = 0; at < logHeaderSize; ++at) {
            auto log = m_log;
            log[at] = char(log.at(at) ^ 1);
            QVERIFY2(found(log).startsWith("fault"), qPrintable(QString::number(at)));
        }
    }

    /// Its sum is right, but the frames are of another generation, and SQLite would leave all of them out without a word.
    void anOlderHeaderIsRefusedWhileCommitsWaitBehindIt()
    {
        QByteArray older;
        SealedDb db(path("h.db"));
        QCOMPARE(db.exec("PRAGMA wal_autocheckpoint=0"), SQLITE_OK);
        Commits work(db);
        QCOMPARE(work.create(), SQLITE_OK);
        older = fileBytes(path("h.db-wal")).left(logHeaderSize);
        QCOMPARE(db.exec("PRAGMA wal_checkpoint(TRUNCATE)"), SQLITE_OK);
        QCOMPARE(work.commit(1), SQLITE_OK);
        QCOMPARE(work.commit(2), SQLITE_OK);
        auto log = fileBytes(path("h.db-wal"));
        QVERIFY(log.left(logHeaderSize) != older);
        log.replace(0, logHeaderSize, older);
        put(fileBytes(path("h.db")), log);
        SealedDb mixed(path("c.db"));
        QVERIFY(Commits(mixed).last().startsWith("error"));
        QCOMPARE(int(takeSealedFault(mixed.handle()).kind), int(SealedFault::Kind::Log));
    }

    /// A log begins anew over its own old frames once they are in the database; the power may fail when only some of the new ones arrived.
    void aLogThatBeganAnewIsNoLoss()
    {
        SealedDb db(path("r.db"));
        QCOMPARE(db.exec("PRAGMA wal_autocheckpoint=0"), SQLITE_OK);
        Commits work(db);
        QCOMPARE(work.create(), SQLITE_OK);
        for (int n = 1; n <= 6; ++n)
            QCOMPARE(work.commit(n), SQLITE_OK);
        const auto old = fileBytes(path("r.db-wal"));
        QCOMPARE(db.exec("PRAGMA wal_checkpoint(RESTART)"), SQLITE_OK);
        const auto database = fileBytes(path("r.db"));
        QCOMPARE(work.commit(7), SQLITE_OK);
        const auto anew = fileBytes(path("r.db-wal"));
        QCOMPARE(anew.size(), old.size());
        const auto fresh = [&](qint64 frame) {
            return anew.mid(frameStart(frame), frameSize) != old.mid(frameStart(frame), frameSize);
        };
        QVERIFY(fresh(0));
        qint64 frames = 0;
        while (fresh(frames))
            ++frames;
        QVERIFY(frames > 3);
        std::mt19937 random(5);
        for (int round = 0; round < 40; ++round) { // each new frame arrived, or not, or as noise
            auto log = anew;
            bool whole = true;
            for (qint64 frame = 0; frame < frames; ++frame) {
                const auto fate = round == 0 ? 0U : random() % 3;
                whole = whole && fate == 2;
                if (fate < 2) {
                    log.replace(
                        frameStart(frame), frameSize, old.mid(frameStart(frame), frameSize));
                }
                if (fate == 1)
                    log.replace(frameStart(frame) + 512, 512, QByteArray(512, 'Z'));
            }
            put(database, log);
            SealedDb copy(path("c.db"));
            QCOMPARE(Commits(copy).last(), QByteArray(whole ? "7" : "6"));
        }
    }

    void aDamagedHeaderIsNoLossAfterACheckpoint()
    {
        put(m_database, m_log);
        {
            SealedDb db(path("c.db"));
            QCOMPARE(db.exec("PRAGMA wal_checkpoint(FULL)"), SQLITE_OK);
            m_dir->setAutoRemove(true);
            QVERIFY(copyAsAfterPowerCut(path("c.db"), path("d.db")));
        }
        auto log = fileBytes(path("d.db-wal"));
        QVERIFY(log.size() > frameSize);
        log[3] = char(log.at(3) ^ 1);
        QVERIFY(putBytes(path("d.db-wal"), log));
        SealedDb db(path("d.db"));
        QCOMPARE(Commits(db).last(), QByteArray::number(commits));
    }

    void anotherArchivesLogIsRefused()
    {
        QByteArray foreign;
        {
            SealedDb other(
                path("x.db"), SealedDb::Log::WriteAhead, sampleCodec(PageCipher::Aes256Gcm, 'x'));
            QCOMPARE(Commits(other).create(), SQLITE_OK);
            foreign = fileBytes(path("x.db-wal"));
        }
        QVERIFY(foreign.size() > frameSize);
        QCOMPARE(found(foreign), faultOf(SealedFault::Kind::ForeignLog, 1));
    }

    void anOlderCopyOfTheDatabaseDoesNotTakeALaterLog()
    {
        SealedDb db(path("o.db"));
        Commits work(db);
        QCOMPARE(work.create(), SQLITE_OK);
        QCOMPARE(db.exec("PRAGMA wal_checkpoint(TRUNCATE)"), SQLITE_OK);
        const auto older = fileBytes(path("o.db"));
        for (int n = 1; n <= 30; ++n)
            QCOMPARE(work.commit(n), SQLITE_OK);
        QCOMPARE(db.exec("PRAGMA wal_checkpoint(TRUNCATE)"), SQLITE_OK);
        QCOMPARE(work.commit(31), SQLITE_OK);
        put(older, fileBytes(path("o.db-wal")));
        SealedDb mixed(path("c.db"));
        QVERIFY(Commits(mixed).last().startsWith("error"));
        QCOMPARE(int(takeSealedFault(mixed.handle()).kind), int(SealedFault::Kind::ForeignLog));
    }

    void aCrashInTheMiddleOfACheckpointIsNoForeignLog()
    {
        put(m_database, m_log);
        {
            SealedDb db(path("c.db"));
            QCOMPARE(db.exec("PRAGMA wal_checkpoint(PASSIVE)"), SQLITE_OK);
            QVERIFY(copyAsAfterPowerCut(path("c.db"), path("d.db")));
        }
        // Page 1 as the checkpoint wrote it, every other page as it was before.
        auto half = fileBytes(path("d.db"));
        half.replace(pageSize, m_database.size() - pageSize, m_database.mid(pageSize));
        QVERIFY(putBytes(path("d.db"), half));
        {
            SealedDb db(path("d.db"));
            QCOMPARE(Commits(db).last(), QByteArray::number(commits));
        }
        // Page 1 torn.
        half.replace(512, 512, QByteArray(512, 'Z'));
        put(half, m_log);
        SealedDb torn(path("c.db"));
        QCOMPARE(Commits(torn).last(), QByteArray::number(commits));
    }

    void aTransactionBiggerThanTheCacheIsRecovered()
    {
        SealedDb db(path("big.db"));
        QCOMPARE(db.exec("PRAGMA cache_size=5; PRAGMA wal_autocheckpoint=0"), SQLITE_OK);
        Commits work(db);
        QCOMPARE(work.create(), SQLITE_OK);
        QCOMPARE(db.exec("BEGIN"), SQLITE_OK);
        for (int round = 0; round < 3; ++round) { // pages are spilled and changed again
            QCOMPARE(
                db.exec("WITH RECURSIVE s(i) AS (VALUES(1) UNION ALL SELECT i+1 FROM s WHERE i<40) "
                        "INSERT OR REPLACE INTO house SELECT 1, i%4, hex(randomblob(2000)) FROM s"),
                SQLITE_OK);
            QCOMPARE(db.exec("SAVEPOINT s; UPDATE house SET text=text||'b'; ROLLBACK TO s; UPDATE "
                             "house SET text=text||'c'"),
                     SQLITE_OK);
        }
        QCOMPARE(db.exec("UPDATE counter SET n=1; COMMIT"), SQLITE_OK);
        QCOMPARE(work.commit(2), SQLITE_OK);
        QVERIFY(copyAsAfterPowerCut(path("big.db"), path("d.db")));
        SealedDb copy(path("d.db"));
        QCOMPARE(Commits(copy).last(), QByteArray("2"));
    }

    void twoWritersInTurnKeepTheLogWhole()
    {
        SealedDb one(path("t.db"));
        SealedDb two(path("t.db"));
        QCOMPARE(one.exec("PRAGMA wal_autocheckpoint=0"), SQLITE_OK);
        QCOMPARE(two.exec("PRAGMA wal_autocheckpoint=0"), SQLITE_OK);
        Commits first(one);
        Commits second(two);
        QCOMPARE(first.create(), SQLITE_OK);
        for (int n = 1; n <= 20; ++n) {
            // A write that is taken back, so that the other writes where this one did.
            QCOMPARE(one.exec("PRAGMA cache_size=1; BEGIN; UPDATE counter SET n=99; ROLLBACK"),
                     SQLITE_OK);
            QCOMPARE((n % 3 == 0 ? first : second).commit(n), SQLITE_OK);
        }
        QVERIFY(copyAsAfterPowerCut(path("t.db"), path("d.db")));
        {
            SealedDb copy(path("d.db"));
            QCOMPARE(Commits(copy).last(), QByteArray("20"));
        }
        QVERIFY(copyAsAfterPowerCut(path("t.db"), path("d.db")));
        auto log = fileBytes(path("d.db-wal"));
        log[frameStart(4) + 1000] = char(log.at(frameStart(4) + 1000) ^ 1);
        QVERIFY(putBytes(path("d.db-wal"), log));
        SealedDb damaged(path("d.db"));
        QVERIFY(Commits(damaged).last().startsWith("error"));
    }
};

QTEST_GUILESS_MAIN(tst_SealedLog)
#include "tst_sealedlog.moc"
