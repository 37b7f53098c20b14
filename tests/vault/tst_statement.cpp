// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/verify.h"
#include "vault/connection.h"
#include "vault/samplecodec.h"
#include "vault/statement.h"

#include <QRegularExpression>
#include <QTemporaryDir>

#include <limits>

using namespace archive;

class tst_Statement : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_connection;

    [[nodiscard]] Result<Statement> prepare(const char *sql)
    {
        return Statement::prepare(*m_connection, QString::fromUtf8(sql));
    }

private slots:
    void initTestCase()
    {
        OpenOptions options;
        options.codec = test::sampleCodec();
        options.mode = OpenMode::Create;
        auto opened = Connection::open(m_folder.filePath(QStringLiteral("a.db")), options);
        QVERIFY_RESULT(opened);
        m_connection = std::make_unique<Connection>(std::move(opened).value());
        QVERIFY_RESULT(m_connection->exec(QStringLiteral("CREATE TABLE t(a UNIQUE, b)")));
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        QVERIFY_RESULT(m_connection->exec(QStringLiteral("DELETE FROM t")));
    }

    void textComesBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("ASCII") << QStringLiteral("HT12");
        QTest::newRow("Chinese") << QStringLiteral("农户信用档案");
        QTest::newRow("four bytes") << QStringLiteral("𠮷野");
        QTest::newRow("empty, not null") << QStringLiteral("");
        QTest::newRow("a zero within")
            << QString(QStringLiteral("a") + QChar(0) + QStringLiteral("b"));
        QTest::newRow("quotes") << QStringLiteral("'; DROP TABLE t; --");
        QTest::newRow("long") << QString(100'000, QChar(0x519C));
    }
    void textComesBack()
    {
        QFETCH(QString, text);
        auto insert = prepare("INSERT INTO t(a) VALUES(?)").value();
        QVERIFY_RESULT(insert.bind(1, text).run());
        auto select = prepare("SELECT a FROM t").value();
        QVERIFY(select.step().value());
        QVERIFY(!select.isNull(0));
        QVERIFY(!select.text(0).isNull());
        QCOMPARE(select.text(0), text);
        QVERIFY(!select.step().value());
    }

    void blobsComeBack()
    {
        QByteArray all(256, '\0');
        for (int i = 0; i < 256; ++i)
            all[i] = static_cast<char>(i);
        auto select = prepare("SELECT ?, ?, typeof(?2)").value();
        QVERIFY(select.bindAll(all, QByteArray("")).step().value());
        QCOMPARE(select.blob(0), all);
        QVERIFY(!select.blob(1).isNull());
        QVERIFY(select.blob(1).isEmpty());
        QCOMPARE(select.text(2), QStringLiteral("blob"));
        QCOMPARE(select.columnCount(), 3);
    }

    void integersComeBack()
    {
        auto select = prepare("SELECT ?").value();
        for (const qint64 number : {std::numeric_limits<qint64>::min(),
                                    qint64(-1),
                                    qint64(0),
                                    std::numeric_limits<qint64>::max()}) {
            QVERIFY(select.bind(1, number).step().value());
            QCOMPARE(select.integer(0), number);
            select.reset();
        }
    }

    void nullIsNeitherEmptyNorZero()
    {
        auto select = prepare("SELECT ?, ?, ?").value();
        QVERIFY(select.bind(1, QString()).bind(2, QByteArray()).bindNull(3).step().value());
        for (int column = 0; column < 3; ++column) {
            QVERIFY(select.isNull(column));
            QVERIFY(select.text(column).isNull());
            QVERIFY(select.blob(column).isNull());
            QCOMPARE(select.integer(column), 0);
        }
    }

    void resetForgetsBindings()
    {
        auto select = prepare("SELECT ?").value();
        QVERIFY(select.bind(1, 5).step().value());
        select.reset();
        QVERIFY(select.step().value());
        QVERIFY(select.isNull(0));
    }

    void aWrongIndexIsReportedByStep()
    {
        auto insert = prepare("INSERT INTO t(a) VALUES(?)").value();
        QVERIFY_ERROR(insert.bind(1, 1).bind(2, 2).run(), ErrorCode::Internal);
        QVERIFY_ERROR(insert.bind(0, 1).step(), ErrorCode::Internal);
        insert.reset();
        QVERIFY_RESULT(insert.bind(1, 1).run());
        auto count = prepare("SELECT count(*) FROM t").value();
        QVERIFY(count.step().value());
        QCOMPARE(count.integer(0), 1);
    }

    void aBrokenConstraintIsReportedAndTheStatementGoesOn()
    {
        auto insert = prepare("INSERT INTO t(a) VALUES(?)").value();
        QVERIFY_RESULT(insert.bind(1, 1).run());
        const auto again = insert.bind(1, 1).run();
        QVERIFY_ERROR(again, ErrorCode::InvalidInput);
        QVERIFY(again.error().context.contains(QStringLiteral("t.a")));
        QVERIFY_RESULT(insert.bind(1, 2).run());
    }

    void runDropsRowsAndResets()
    {
        auto select = prepare("SELECT 1 UNION SELECT 2").value();
        QVERIFY_RESULT(select.run());
        QVERIFY(select.step().value());
        QCOMPARE(select.integer(0), 1);
    }

    void onlyOneStatementIsPrepared_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("nothing") << QString();
        QTest::newRow("spaces") << QStringLiteral("  \n");
        QTest::newRow("a comment") << QStringLiteral("-- nothing");
        QTest::newRow("two") << QStringLiteral("SELECT 1; SELECT 2");
        QTest::newRow("no SQL") << QStringLiteral("hello");
        QTest::newRow("unknown table") << QStringLiteral("SELECT * FROM nowhere");
    }
    void onlyOneStatementIsPrepared()
    {
        QFETCH(QString, sql);
        QVERIFY_ERROR(Statement::prepare(*m_connection, sql), ErrorCode::Internal);
        QVERIFY_ERROR(m_connection->prepared(sql), ErrorCode::Internal);
    }

    void movingHandsOverTheRow()
    {
        auto first = prepare("SELECT 1 UNION SELECT 2").value();
        QVERIFY(first.step().value());
        auto second = std::move(first);
        QCOMPARE(second.integer(0), 1);
        QVERIFY(second.step().value());
        auto third = prepare("SELECT 9").value();
        third = std::move(second);
        QCOMPARE(third.integer(0), 2);
        QVERIFY(!third.step().value());
    }
};

QTEST_GUILESS_MAIN(tst_Statement)
#include "tst_statement.moc"
