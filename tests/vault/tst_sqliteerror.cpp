// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/sqliteerror.h"

#include <QRegularExpression>
#include <QTest>

using namespace archive;

class tst_SqliteError : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void codesAreMapped_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<ErrorCode>("expected");
        QTest::newRow("FULL") << SQLITE_FULL << ErrorCode::DiskFull;
        QTest::newRow("BUSY") << SQLITE_BUSY << ErrorCode::Busy;
        QTest::newRow("BUSY_SNAPSHOT") << SQLITE_BUSY_SNAPSHOT << ErrorCode::Busy;
        QTest::newRow("LOCKED") << SQLITE_LOCKED << ErrorCode::Busy;
        QTest::newRow("CORRUPT") << SQLITE_CORRUPT << ErrorCode::Damaged;
        QTest::newRow("CORRUPT_INDEX") << SQLITE_CORRUPT_INDEX << ErrorCode::Damaged;
        QTest::newRow("NOTADB") << SQLITE_NOTADB << ErrorCode::Damaged;
        QTest::newRow("IOERR_DATA") << SQLITE_IOERR_DATA << ErrorCode::Damaged;
        QTest::newRow("IOERR_WRITE") << SQLITE_IOERR_WRITE << ErrorCode::Io;
        QTest::newRow("IOERR") << SQLITE_IOERR << ErrorCode::Io;
        QTest::newRow("CANTOPEN") << SQLITE_CANTOPEN << ErrorCode::Io;
        QTest::newRow("READONLY") << SQLITE_READONLY_DIRECTORY << ErrorCode::Io;
        QTest::newRow("CONSTRAINT_UNIQUE") << SQLITE_CONSTRAINT_UNIQUE << ErrorCode::InvalidInput;
        QTest::newRow("TOOBIG") << SQLITE_TOOBIG << ErrorCode::InvalidInput;
        QTest::newRow("INTERRUPT") << SQLITE_INTERRUPT << ErrorCode::Cancelled;
        QTest::newRow("MISUSE") << SQLITE_MISUSE << ErrorCode::Internal;
        QTest::newRow("ERROR") << SQLITE_ERROR << ErrorCode::Internal;
    }
    void codesAreMapped()
    {
        QFETCH(int, code);
        QFETCH(ErrorCode, expected);
        const auto error = sqliteError(nullptr, code, QStringLiteral("here"));
        QCOMPARE(error.code, expected);
        QVERIFY(!error.message.isEmpty());
        QVERIFY(error.context.startsWith(QStringLiteral("here: ")));
        QVERIFY(error.context.contains(QString::number(code)));
    }

    void theDatabasesOwnWordsAreInTheContext()
    {
        sqlite3 *database = nullptr;
        QCOMPARE(sqlite3_open(":memory:", &database), SQLITE_OK);
        const int code = sqlite3_exec(database, "SELECT * FROM nowhere", nullptr, nullptr, nullptr);
        const auto error = sqliteError(database, code, QStringLiteral("query"));
        QVERIFY(error.context.contains(QStringLiteral("nowhere")));
        QCOMPARE(sqlite3_close(database), SQLITE_OK);
    }
};

QTEST_GUILESS_MAIN(tst_SqliteError)
#include "tst_sqliteerror.moc"
