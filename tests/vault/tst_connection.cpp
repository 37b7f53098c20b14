// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/verify.h"
#include "vault/connection.h"
#include "vault/samplecodec.h"
#include "vault/statement.h"
#include "vault/transaction.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <thread>

using namespace archive;

namespace {

bool putFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

qint64 pragma(Connection &connection, const QString &name)
{
    auto statement = Statement::prepare(connection, QStringLiteral("PRAGMA ") + name).value();
    return statement.step().value() ? statement.integer(0) : -1;
}

qint64 countOf(Connection &connection)
{
    auto statement = connection.prepared(QStringLiteral("SELECT count(*) FROM t")).value();
    return statement.step().value() ? statement.integer(0) : -1;
}

} // namespace

class tst_Connection : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString path(const QString &name = QStringLiteral("archive.db")) const
    {
        return m_folder->filePath(name);
    }
    [[nodiscard]] Result<Connection> open(OpenMode mode) const
    {
        OpenOptions options;
        options.codec = test::sampleCodec();
        options.mode = mode;
        return Connection::open(path(), options);
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void createdFilesAreOpenedAgain()
    {
        auto created = open(OpenMode::Create);
        QVERIFY_RESULT(created);
        QVERIFY_RESULT(
            created->exec(QStringLiteral("CREATE TABLE t(a); INSERT INTO t VALUES(1),(2)")));
        QCOMPARE(created->changes(), 2);
        QCOMPARE(created->lastInsertRowId(), 2);
        QVERIFY_RESULT(created->close());
        auto again = open(OpenMode::ReadWrite);
        QVERIFY_RESULT(again);
        QCOMPARE(countOf(*again), 2);
    }

    void pathsMayHaveAnyCharacters()
    {
        const auto folder = path(QStringLiteral("农户 档案 %20 #1 ü"));
        QVERIFY(QDir().mkpath(folder));
        OpenOptions options;
        options.codec = test::sampleCodec();
        options.mode = OpenMode::Create;
        QVERIFY_RESULT(Connection::open(folder + QStringLiteral("/a;b.db"), options));
        QVERIFY(QFile::exists(folder + QStringLiteral("/a;b.db")));
    }

    void settingsAreMade_data()
    {
        QTest::addColumn<OpenMode>("mode");
        QTest::newRow("create") << OpenMode::Create;
        QTest::newRow("read and write") << OpenMode::ReadWrite;
        QTest::newRow("read") << OpenMode::ReadOnly;
    }
    void settingsAreMade()
    {
        QFETCH(OpenMode, mode);
        if (mode != OpenMode::Create)
            QVERIFY_RESULT(open(OpenMode::Create));
        OpenOptions options;
        options.codec = test::sampleCodec();
        options.mode = mode;
        options.cacheKiB = 4096;
        auto connection = Connection::open(path(), options);
        QVERIFY_RESULT(connection);
        QCOMPARE(pragma(*connection, QStringLiteral("synchronous")), 2);
        QCOMPARE(pragma(*connection, QStringLiteral("foreign_keys")), 1);
        QCOMPARE(pragma(*connection, QStringLiteral("temp_store")), 2);
        QCOMPARE(pragma(*connection, QStringLiteral("secure_delete")), 1);
        QCOMPARE(pragma(*connection, QStringLiteral("trusted_schema")), 0);
        QCOMPARE(pragma(*connection, QStringLiteral("cache_size")), -4096);
        QCOMPARE(pragma(*connection, QStringLiteral("page_size")), 4096);
        QCOMPARE(pragma(*connection, QStringLiteral("auto_vacuum")), 0);
        QCOMPARE(pragma(*connection, QStringLiteral("application_id")), 0x4E485844);
        QCOMPARE(sqlite3_limit(connection->handle(), SQLITE_LIMIT_ATTACHED, -1), 0);
        auto journal =
            Statement::prepare(*connection, QStringLiteral("PRAGMA journal_mode")).value();
        QVERIFY(journal.step().value());
        QCOMPARE(journal.text(0), QStringLiteral("wal"));
    }

    void whatIsForbiddenFails_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("attach") << QStringLiteral("ATTACH ':memory:' AS other");
        QTest::newRow("double-quoted text") << QStringLiteral("SELECT \"no such column\"");
        QTest::newRow("load an extension") << QStringLiteral("SELECT load_extension('x')");
        QTest::newRow("schema written by hand")
            << QStringLiteral("PRAGMA writable_schema=ON; DELETE FROM sqlite_master");
        QTest::newRow("no SQL") << QStringLiteral("hello");
        QTest::newRow("foreign key to nothing")
            << QStringLiteral("CREATE TABLE p(a PRIMARY KEY); CREATE TABLE c(a REFERENCES p); "
                              "INSERT INTO c VALUES(1)");
    }
    void whatIsForbiddenFails()
    {
        QFETCH(QString, sql);
        auto connection = open(OpenMode::Create).value();
        QVERIFY_RESULT(connection.exec(QStringLiteral("CREATE TABLE t(a)")));
        QVERIFY(!connection.exec(sql).ok());
    }

    void createRefusesWhateverIsThere()
    {
        QVERIFY(putFile(path(), {}));
        QVERIFY_ERROR(open(OpenMode::Create), ErrorCode::InvalidInput);
        QVERIFY(putFile(path(), "letter"));
        QVERIFY_ERROR(open(OpenMode::Create), ErrorCode::InvalidInput);
        QCOMPARE(QFile(path()).size(), 6);
        QVERIFY(QFile::remove(path()));
        QVERIFY_RESULT(open(OpenMode::Create));
        QVERIFY_ERROR(open(OpenMode::Create), ErrorCode::InvalidInput);
        QVERIFY_RESULT(open(OpenMode::ReadWrite));
    }

    void openRefusesForeignFilesAndLeavesThemAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("one byte") << QByteArray("x");
        QTest::newRow("text") << QByteArray("a letter to the bank\n").repeated(100);
        QTest::newRow("zeros") << QByteArray(8192, '\0');
        QTest::newRow("the beginning of a header") << QByteArray("SQLite format 3");
        QTest::newRow("a header and nothing else")
            << QByteArray("SQLite format 3\0", 16) + QByteArray(84, '\0');
    }
    void openRefusesForeignFilesAndLeavesThemAlone()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(putFile(path(), bytes));
        QVERIFY_ERROR(open(OpenMode::ReadWrite), ErrorCode::NotAnArchive);
        QVERIFY_ERROR(open(OpenMode::ReadOnly), ErrorCode::NotAnArchive);
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
    }

    void openRefusesAnotherProgramsDatabase()
    {
        sqlite3 *foreign = nullptr;
        QCOMPARE(sqlite3_open(path().toUtf8().constData(), &foreign), SQLITE_OK);
        QCOMPARE(sqlite3_exec(foreign, "CREATE TABLE t(a)", nullptr, nullptr, nullptr), SQLITE_OK);
        QCOMPARE(sqlite3_close(foreign), SQLITE_OK);
        QVERIFY_ERROR(open(OpenMode::ReadWrite), ErrorCode::NotAnArchive);
        QVERIFY(!QFile::exists(path() + QStringLiteral("-wal")));
    }

    void missingFilesAndFoldersAreNotMade()
    {
        QVERIFY_ERROR(open(OpenMode::ReadWrite), ErrorCode::NotFound);
        QVERIFY_ERROR(open(OpenMode::ReadOnly), ErrorCode::NotFound);
        QVERIFY(!QFile::exists(path()));
        QVERIFY(QDir().mkdir(path()));
        QVERIFY_ERROR(open(OpenMode::ReadWrite), ErrorCode::NotAnArchive);
        OpenOptions options;
        options.codec = test::sampleCodec();
        options.mode = OpenMode::Create;
        QVERIFY_ERROR(Connection::open(path(QStringLiteral("no/where.db")), options),
                      ErrorCode::Io);
    }

    void readersSeeWhatIsCommittedAndWriteNothing()
    {
        auto writer = open(OpenMode::Create).value();
        QVERIFY_RESULT(writer.exec(QStringLiteral("CREATE TABLE t(a); INSERT INTO t VALUES(1)")));
        auto reader = open(OpenMode::ReadOnly);
        QVERIFY_RESULT(reader);
        auto transaction = Transaction::begin(writer).value();
        QVERIFY_RESULT(writer.exec(QStringLiteral("INSERT INTO t VALUES(2)")));
        QCOMPARE(countOf(*reader), 1);
        QVERIFY_RESULT(transaction.commit());
        QCOMPARE(countOf(*reader), 2);
        QVERIFY_ERROR(reader->exec(QStringLiteral("INSERT INTO t VALUES(3)")), ErrorCode::Io);
    }

    void eachThreadHasItsOwn()
    {
        auto writer = open(OpenMode::Create).value();
        QVERIFY_RESULT(writer.exec(QStringLiteral("CREATE TABLE t(a); INSERT INTO t VALUES(1)")));
        qint64 seen = 0;
        std::thread reader([this, &seen] {
            auto connection = open(OpenMode::ReadOnly);
            seen = connection ? countOf(*connection) : -2;
        });
        reader.join();
        QCOMPARE(seen, 1);
    }

    void closeNamesAnUnfinishedStatement()
    {
        auto connection = open(OpenMode::Create).value();
        QVERIFY_RESULT(
            connection.exec(QStringLiteral("CREATE TABLE t(a); INSERT INTO t VALUES(1)")));
        {
            auto open = Statement::prepare(connection, QStringLiteral("SELECT a FROM t")).value();
            QVERIFY(open.step().value());
            const auto closed = connection.close();
            QVERIFY_ERROR(closed, ErrorCode::Busy);
            QVERIFY(closed.error().context.contains(QStringLiteral("SELECT a FROM t")));
            QCOMPARE(open.integer(0), 1);
        }
        QVERIFY_RESULT(connection.close());
        QVERIFY_RESULT(connection.close());
        QVERIFY(!QFile::exists(path() + QStringLiteral("-wal")));
    }

    void waitingStatementsDoNotKeepItOpen()
    {
        auto connection = open(OpenMode::Create).value();
        QVERIFY_RESULT(connection.exec(QStringLiteral("CREATE TABLE t(a)")));
        QCOMPARE(countOf(connection), 0);
        QVERIFY_RESULT(connection.close());
    }

    void aStatementMayOutliveItsConnection()
    {
        auto statement = [this] {
            auto connection = open(OpenMode::Create).value();
            return connection.prepared(QStringLiteral("SELECT 7")).value();
        }();
        QVERIFY(statement.step().value());
        QCOMPARE(statement.integer(0), 7);
    }

    void preparedStatementsAreUsedAgain()
    {
        auto connection = open(OpenMode::Create).value();
        const auto handles = [&connection] {
            int count = 0;
            for (auto *next = sqlite3_next_stmt(connection.handle(), nullptr); next != nullptr;
                 next = sqlite3_next_stmt(connection.handle(), next))
                ++count;
            return count;
        };
        const auto sql = QStringLiteral("SELECT ?1 ;\n");
        for (int i = 0; i < 5; ++i) {
            auto statement = connection.prepared(sql).value();
            QVERIFY(statement.step().value());
            QVERIFY(statement.isNull(0));
            statement.reset();
            statement.bind(1, i);
            QVERIFY(statement.step().value());
            QCOMPARE(statement.integer(0), i);
        }
        QCOMPARE(handles(), 1);
        {
            const auto one = connection.prepared(sql).value();
            const auto two = connection.prepared(sql).value();
            QCOMPARE(handles(), 2);
        }
        QCOMPARE(handles(), 1);
        for (int i = 0; i < 3000; ++i)
            QVERIFY_RESULT(connection.prepared(QStringLiteral("SELECT %1").arg(i)));
        QVERIFY(handles() <= 1024);
    }

    void checkpointEmptiesTheLog()
    {
        auto connection = open(OpenMode::Create).value();
        QVERIFY_RESULT(
            connection.exec(QStringLiteral("CREATE TABLE t(a); INSERT INTO t VALUES(1)")));
        QVERIFY(QFile(path() + QStringLiteral("-wal")).size() > 0);
        QVERIFY_RESULT(connection.checkpoint());
        QCOMPARE(QFile(path() + QStringLiteral("-wal")).size(), 0);
        auto reader = open(OpenMode::ReadOnly).value();
        auto held = reader.prepared(QStringLiteral("SELECT a FROM t")).value();
        QVERIFY(held.step().value());
        QVERIFY_RESULT(connection.exec(QStringLiteral("INSERT INTO t VALUES(2)")));
        QVERIFY_ERROR(connection.checkpoint(), ErrorCode::Busy);
    }

    void integrityCheckNamesWhatIsWrong()
    {
        auto connection = open(OpenMode::Create).value();
        QVERIFY_RESULT(connection.exec(
            QStringLiteral("CREATE TABLE p(a INTEGER PRIMARY KEY); CREATE TABLE c(p REFERENCES p);"
                           "INSERT INTO p VALUES(1); INSERT INTO c VALUES(1)")));
        QCOMPARE(connection.integrityCheck().value(), QStringList());
        QVERIFY_RESULT(connection.exec(QStringLiteral("PRAGMA foreign_keys=OFF; DELETE FROM p")));
        const auto problems = connection.integrityCheck().value();
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems.first().contains(QStringLiteral("foreign key: c row 1 to p")));
    }

    void damagedPagesAreReported()
    {
        {
            auto connection = open(OpenMode::Create).value();
            QVERIFY_RESULT(connection.exec(QStringLiteral(
                "CREATE TABLE t(a); WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT "
                "i+1 FROM n WHERE i<500) INSERT INTO t SELECT hex(randomblob(200)) FROM n")));
            QVERIFY_RESULT(connection.close());
        }
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 page = 2; page < 10; ++page) {
            QVERIFY(file.seek(page * 4096));
            file.write(QByteArray(100, '\x55'));
        }
        file.close();
        auto connection = open(OpenMode::ReadWrite);
        QVERIFY_RESULT(connection);
        const auto problems = connection->integrityCheck();
        QVERIFY(!problems.ok() || !problems->isEmpty());
        QVERIFY_ERROR(connection->exec(QStringLiteral("SELECT max(length(a)) FROM t")),
                      ErrorCode::Damaged);
    }

    void movingKeepsItOpen()
    {
        auto first = open(OpenMode::Create).value();
        auto *handle = first.handle();
        auto second = std::move(first);
        QCOMPARE(second.handle(), handle);
        QVERIFY_RESULT(second.exec(QStringLiteral("CREATE TABLE t(a)")));
    }
};

QTEST_GUILESS_MAIN(tst_Connection)
#include "tst_connection.moc"
