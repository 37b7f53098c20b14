// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/pagegeometry.h"
#include "vault/sealeddb.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <thread>

using namespace archive;
using namespace archive::test;

namespace {

constexpr auto fill = "WITH RECURSIVE s(i) AS (VALUES(1) UNION ALL SELECT i+1 FROM s WHERE i<%1) "
                      "INSERT INTO t SELECT i, '沙县农户'||i, randomblob(300) FROM s";

QByteArray rows(int count)
{
    return QString::fromUtf8(fill).arg(count).toUtf8();
}

} // namespace

/// The rules of storage.md "The encrypting VFS" that show in one file; the log and the journal have tests of their own.
class tst_SealedVfs : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    [[nodiscard]] QString path(const char *name = "a.db") const
    {
        return m_dir->filePath(QString::fromUtf8(name));
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_dir = std::make_unique<QTemporaryDir>();
    }

    void nothingIsReadableOnTheDisk_data()
    {
        QTest::addColumn<SealedDb::Log>("log");
        QTest::newRow("log") << SealedDb::Log::WriteAhead;
        QTest::newRow("rollback journal") << SealedDb::Log::Rollback;
    }
    void nothingIsReadableOnTheDisk()
    {
        QFETCH(SealedDb::Log, log);
        SealedDb db(path(), log);
        QCOMPARE(db.exec("CREATE TABLE t(a INTEGER PRIMARY KEY, b, c)"), SQLITE_OK);
        QCOMPARE(db.exec(rows(500)), SQLITE_OK);
        QCOMPARE(db.exec("PRAGMA cache_size=5; BEGIN; UPDATE t SET b=b||'改'"), SQLITE_OK);
        const QDir dir(m_dir->path());
        const auto names = dir.entryList(QDir::Files);
        QCOMPARE(names.size(), log == SealedDb::Log::WriteAhead ? 3 : 2);
        for (const auto &name : names) {
            const auto bytes = fileBytes(dir.filePath(name));
            QVERIFY2(!bytes.contains("沙县农户") && !bytes.contains("CREATE TABLE")
                         && !bytes.contains("SQLite format"),
                     qPrintable(name));
        }
        QCOMPARE(db.exec("ROLLBACK"), SQLITE_OK);
        QCOMPARE(db.text("PRAGMA integrity_check"), QByteArray("ok"));
    }

    void thePlaceOfEachPageIsFixed()
    {
        SealedDb db(path());
        QCOMPARE(db.exec("CREATE TABLE t(a)"), SQLITE_OK);
        QCOMPARE(
            db.exec("PRAGMA page_size=8192; PRAGMA mmap_size=1000000; PRAGMA auto_vacuum=FULL; "
                    "PRAGMA journal_mode=OFF; PRAGMA journal_mode=MEMORY; VACUUM"),
            SQLITE_OK);
        QCOMPARE(db.text("PRAGMA page_size"), QByteArray("4096"));
        QCOMPARE(db.text("PRAGMA journal_mode"), QByteArray("wal"));
        QCOMPARE(db.text("PRAGMA auto_vacuum"), QByteArray("0"));
        QCOMPARE(db.text("PRAGMA mmap_size"), QByteArray("0"));
        sqlite3_int64 map = 1 << 20;
        QCOMPARE(sqlite3_file_control(db.handle(), "main", SQLITE_FCNTL_MMAP_SIZE, &map),
                 SQLITE_OK);
        QCOMPARE(map, 0);
    }

    void aNewDatabaseHasTheReserveWhetherAskedForOrNot_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::newRow("not asked") << QByteArray();
        QTest::newRow("other pages") << QByteArray("PRAGMA page_size=1024");
        QTest::newRow("auto vacuum") << QByteArray("PRAGMA auto_vacuum=FULL");
        QTest::newRow("rebuilt") << QByteArray("CREATE TABLE s(a); PRAGMA page_size=512; VACUUM");
    }
    void aNewDatabaseHasTheReserveWhetherAskedForOrNot()
    {
        QFETCH(QByteArray, before);
        const auto &vfs = SealedVfs::shared();
        const auto name = vfs.fullPath(path()).value();
        const auto codec = CodecRegistry::instance().share(name, sampleCodec());
        sqlite3 *handle = nullptr;
        QCOMPARE(sqlite3_open_v2(name.constData(),
                                 &handle,
                                 SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                                 vfs.name().constData()),
                 SQLITE_OK);
        const auto full =
            before + "; CREATE TABLE t(a); INSERT INTO t VALUES('" + QByteArray(4060, 'x') + "')";
        QCOMPARE(sqlite3_exec(handle, full.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
        QCOMPARE(sqlite3_close(handle), SQLITE_OK);
        QVERIFY(!fileBytes(path()).contains("xxxx"));
        SealedDb again(path());
        QCOMPARE(again.text("PRAGMA page_size"), QByteArray("4096"));
        QCOMPARE(again.text("PRAGMA integrity_check"), QByteArray("ok"));
        QCOMPARE(again.text("SELECT length(a) FROM t"), QByteArray("4060"));
    }

    void filesThatWouldBeInTheClearAreRefused_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("temporary database") << SQLITE_OPEN_TEMP_DB;
        QTest::newRow("transient database") << SQLITE_OPEN_TRANSIENT_DB;
        QTest::newRow("temporary journal") << SQLITE_OPEN_TEMP_JOURNAL;
        QTest::newRow("sub-journal") << SQLITE_OPEN_SUBJOURNAL;
        QTest::newRow("super-journal") << SQLITE_OPEN_SUPER_JOURNAL;
    }
    void filesThatWouldBeInTheClearAreRefused()
    {
        QFETCH(int, kind);
        auto *vfs = SealedVfs::shared().vfs();
        QByteArray memory(vfs->szOsFile, '\0');
        auto *file = reinterpret_cast<sqlite3_file *>(memory.data());
        int flags = 0;
        const int wanted = kind | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
        QCOMPARE(vfs->xOpen(vfs, nullptr, file, wanted, &flags), SQLITE_CANTOPEN);
        const auto name = path("temporary").toUtf8() + '\0';
        QCOMPARE(vfs->xOpen(vfs, name.constData(), file, wanted, &flags), SQLITE_CANTOPEN);
        QVERIFY(!QFile::exists(path("temporary")));
    }

    void aNamelessDatabaseIsRefused()
    {
        sqlite3 *handle = nullptr;
        QCOMPARE(sqlite3_open_v2("",
                                 &handle,
                                 SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                                 SealedVfs::shared().name().constData()),
                 SQLITE_OK); // SQLite opens it at the first write
        const auto big = QByteArray("PRAGMA temp_store=FILE; PRAGMA cache_size=5; CREATE TABLE "
                                    "t(a); INSERT INTO t VALUES(zeroblob(1000000))");
        QVERIFY(sqlite3_exec(handle, big.constData(), nullptr, nullptr, nullptr) != SQLITE_OK);
        sqlite3_close(handle);
    }

    /// SQLite calls what a VFS has for this without asking whether there is anything.
    void extensionsAreRefused()
    {
        SealedDb db(path());
        QCOMPARE(sqlite3_db_config(db.handle(), SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 1, nullptr),
                 SQLITE_OK);
        char *reason = nullptr;
        QCOMPARE(sqlite3_load_extension(db.handle(), "extension", nullptr, &reason), SQLITE_ERROR);
        QCOMPARE(QByteArray(reason), QByteArray("the sealed VFS loads no extensions"));
        sqlite3_free(reason);
    }

    void bigWorkStaysOutOfTemporaryFiles()
    {
        SealedDb db(path());
        QCOMPARE(db.exec("PRAGMA cache_size=20; CREATE TABLE t(a INTEGER PRIMARY KEY, b, c)"),
                 SQLITE_OK);
        QCOMPARE(db.exec(rows(3000)), SQLITE_OK);
        QCOMPARE(db.exec("CREATE INDEX i ON t(c, b); SELECT count(*) FROM (SELECT DISTINCT c FROM "
                         "t ORDER BY b DESC); BEGIN; SAVEPOINT s; UPDATE t SET c=randomblob(900); "
                         "ROLLBACK TO s; COMMIT; VACUUM"),
                 SQLITE_OK);
        QCOMPARE(db.text("PRAGMA integrity_check"), QByteArray("ok"));
    }

    void withoutAKeyNothingOpens()
    {
        sqlite3 *handle = nullptr;
        QVERIFY(sqlite3_open_v2(path("none.db").toUtf8().constData(),
                                &handle,
                                SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                                SealedVfs::shared().name().constData())
                == SQLITE_CANTOPEN);
        sqlite3_close(handle);
        QVERIFY(!QFile::exists(path("none.db")));
    }

    void anotherKeyOpensNothing()
    {
        {
            SealedDb db(path());
            QCOMPARE(db.exec("CREATE TABLE t(a)"), SQLITE_OK);
        }
        SealedDb other(path(), SealedDb::Log::WriteAhead, sampleCodec(PageCipher::Aes256Gcm, 'x'));
        QCOMPARE(other.text("SELECT * FROM t"), "error " + QByteArray::number(SQLITE_IOERR_DATA));
        QCOMPARE(int(takeSealedFault(other.handle()).kind), int(SealedFault::Kind::ForeignPage));
    }

    void aDamagedPageIsNamedAndAnErrorIsNotKept()
    {
        {
            SealedDb db(path());
            QCOMPARE(db.exec("CREATE TABLE t(a INTEGER PRIMARY KEY, b, c)"), SQLITE_OK);
            QCOMPARE(db.exec(rows(100)), SQLITE_OK);
        }
        const auto whole = fileBytes(path());
        auto damaged = whole;
        damaged[3 * pageSize + 100] = char(damaged.at(3 * pageSize + 100) ^ 1);
        QVERIFY(putBytes(path(), damaged));
        SealedDb db(path());
        const auto error = "error " + QByteArray::number(SQLITE_IOERR_DATA);
        QCOMPARE(db.text("SELECT sum(length(c)) FROM t"), error);
        const auto fault = takeSealedFault(db.handle());
        QCOMPARE(int(fault.kind), int(SealedFault::Kind::Page));
        QCOMPARE(fault.place, 4);
        QVERIFY(putBytes(path(), whole));
        QCOMPARE(db.text("SELECT sum(length(c)) FROM t"), QByteArray("30000"));
    }

    void pagesMayNotChangePlaces()
    {
        {
            SealedDb db(path());
            QCOMPARE(db.exec("CREATE TABLE t(a INTEGER PRIMARY KEY, b, c)"), SQLITE_OK);
            QCOMPARE(db.exec(rows(100)), SQLITE_OK);
        }
        auto bytes = fileBytes(path());
        constexpr qsizetype thirdAt = qsizetype{2} * pageSize;
        constexpr qsizetype fifthAt = qsizetype{4} * pageSize;
        const auto third = bytes.mid(thirdAt, pageSize);
        bytes.replace(thirdAt, pageSize, bytes.mid(fifthAt, pageSize));
        bytes.replace(fifthAt, pageSize, third);
        QVERIFY(putBytes(path(), bytes));
        SealedDb db(path());
        QVERIFY(db.text("SELECT sum(length(c)) FROM t").startsWith("error"));
    }

    void anEndCutWithinAPageIsDamage()
    {
        {
            SealedDb db(path());
            QCOMPARE(db.exec("CREATE TABLE t(a INTEGER PRIMARY KEY, b, c)"), SQLITE_OK);
            QCOMPARE(db.exec(rows(100)), SQLITE_OK);
        }
        const auto bytes = fileBytes(path());
        QVERIFY(putBytes(path(), bytes.left(bytes.size() - 100)));
        SealedDb db(path());
        QVERIFY(db.text("SELECT sum(length(c)) FROM t").startsWith("error"));
    }

    void qtAndTheCInterfaceShareOneCodec()
    {
#ifdef Q_OS_WIN // which knows no name with a question mark
        const auto name = path("农户 %20 #1 档案.db");
#else
        const auto name = path("农户 %20 #1 档案?.db");
#endif
        SealedDb db(name);
        QCOMPARE(db.exec("CREATE TABLE t(a)"), SQLITE_OK);
        {
            auto qt =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("sealed"));
            qt.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI"));
            const auto rooted = name.startsWith(u'/') ? name : u'/' + name;
            qt.setDatabaseName(QStringLiteral("file:%1?vfs=sealed")
                                   .arg(QString::fromUtf8(QUrl::toPercentEncoding(rooted, "/:"))));
            QVERIFY2(qt.open(), qPrintable(qt.lastError().text()));
            QSqlQuery query(qt);
            QVERIFY(query.exec(QStringLiteral("INSERT INTO t VALUES('从Qt')")));
            qt.close();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("sealed"));
        QCOMPARE(db.text("SELECT a FROM t"), QByteArray("从Qt"));
        QVERIFY(db.codec().writes() > 2);
    }

    void readersOnOtherThreadsSeeWholeTransactions()
    {
        SealedDb db(path());
        QCOMPARE(db.exec("CREATE TABLE t(a INTEGER PRIMARY KEY, b, c)"), SQLITE_OK);
        std::atomic<bool> stop = false;
        std::atomic<int> torn = 0;
        std::atomic<int> looks = 0;
        std::vector<std::thread> readers;
        readers.reserve(3);
        for (int i = 0; i < 3; ++i) {
            readers.emplace_back([&] {
                SealedDb reader(path());
                sqlite3_busy_timeout(reader.handle(), 5000);
                while (!stop) {
                    torn += reader.text("SELECT count(*)%100 FROM t") == "0" ? 0 : 1;
                    ++looks;
                }
            });
        }
        sqlite3_busy_timeout(db.handle(), 5000);
        for (int i = 0; i < 40; ++i) {
            QCOMPARE(db.exec("BEGIN IMMEDIATE"), SQLITE_OK);
            for (int row = 0; row < 100; ++row)
                QCOMPARE(db.exec("INSERT INTO t(b, c) VALUES('一户', randomblob(200))"), SQLITE_OK);
            QCOMPARE(db.exec("COMMIT"), SQLITE_OK);
        }
        while (looks < 6)
            std::this_thread::yield();
        stop = true;
        for (auto &reader : readers)
            reader.join();
        QCOMPARE(torn.load(), 0);
        QCOMPARE(db.text("SELECT count(*) FROM t"), QByteArray("4000"));
    }

    void aGapBehindTheEndIsFilledWithSealedPages()
    {
        SealedDb db(path());
        QCOMPARE(db.exec("CREATE TABLE t(a INTEGER PRIMARY KEY, b, c)"), SQLITE_OK);
        QCOMPARE(db.exec(rows(200)), SQLITE_OK);
        QCOMPARE(db.exec("PRAGMA wal_checkpoint(TRUNCATE)"), SQLITE_OK);
        const auto bytes = fileBytes(path());
        QCOMPARE(bytes.size() % pageSize, 0);
        for (qsizetype at = 0; at < bytes.size(); at += pageSize)
            QVERIFY(bytes.mid(at, pageSize) != QByteArray(pageSize, '\0'));
    }

    void copiesByTheBackupInterfaceAreSealedToo()
    {
        SealedDb db(path());
        QCOMPARE(db.exec("CREATE TABLE t(a INTEGER PRIMARY KEY, b, c)"), SQLITE_OK);
        QCOMPARE(db.exec(rows(400)), SQLITE_OK);
        SealedDb copy(path("copy.db"), SealedDb::Log::Rollback, sampleCodec());
        auto *backup = sqlite3_backup_init(copy.handle(), "main", db.handle(), "main");
        QVERIFY(backup != nullptr);
        QCOMPARE(sqlite3_backup_step(backup, -1), SQLITE_DONE);
        QCOMPARE(sqlite3_backup_finish(backup), SQLITE_OK);
        QCOMPARE(copy.text("SELECT count(*) FROM t"), QByteArray("400"));
        QCOMPARE(copy.text("PRAGMA integrity_check"), QByteArray("ok"));
        QVERIFY(!fileBytes(path("copy.db")).contains("沙县"));
    }
};

QTEST_GUILESS_MAIN(tst_SealedVfs)
#include "tst_sealedvfs.moc"
