// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/tablefile.h"
#include "support/verify.h"

#include <QRegularExpression>

using namespace archive;

class tst_TableFile : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void readsRows_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<QStringList>>("rows");
        using Rows = QList<QStringList>;
        const auto one = Rows{{QStringLiteral("1"), QStringLiteral("2")}};
        QTest::newRow("header alone") << QByteArray("a,b\n") << Rows{};
        QTest::newRow("line feeds") << QByteArray("a,b\n1,2\n") << one;
        QTest::newRow("carriage returns too") << QByteArray("a,b\r\n1,2\r\n") << one;
        QTest::newRow("no end of line") << QByteArray("a,b\n1,2") << one;
        QTest::newRow("empty lines") << QByteArray("a,b\n\n1,2\n\n") << one;
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf"
                                                       "a,b\n1,2\n")
                                         << one;
        QTest::newRow("empty cells") << QByteArray("a,b\n,\n") << Rows{{QString(), QString()}};
        QTest::newRow("quotes") << QByteArray("a,b\n\"1,\"\"x\"\"\",\"2\r\n3\"\n")
                                << Rows{{QStringLiteral("1,\"x\""), QStringLiteral("2\r\n3")}};
        QTest::newRow("quoted nothing")
            << QByteArray("a,b\n\"\",\"\"\n") << Rows{{QString(), QString()}};
    }
    void readsRows()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QList<QStringList>, rows);
        const auto read =
            readTable(bytes, QStringLiteral("t.csv"), {QStringLiteral("a"), QStringLiteral("b")});
        QVERIFY_RESULT(read);
        QList<QStringList> cells;
        for (const auto &row : read.value())
            cells.append(row.cells);
        QCOMPARE(cells, rows);
    }

    void countsLines()
    {
        const auto read = readTable("a,b\n\n\"1\n1\",2\n3,4\n",
                                    QStringLiteral("t.csv"),
                                    {QStringLiteral("a"), QStringLiteral("b")});
        QVERIFY_RESULT(read);
        QCOMPARE(read->at(0).line, 3);
        QCOMPARE(read->at(1).line, 5);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("place");
        QTest::newRow("nothing") << QByteArray() << "t.csv, line 1";
        QTest::newRow("another header") << QByteArray("a,c\n") << "t.csv, line 1";
        QTest::newRow("a cell too many") << QByteArray("a,b\n1,2,3\n") << "t.csv, line 2";
        QTest::newRow("a cell too few") << QByteArray("a,b\n1,2\n3\n") << "t.csv, line 3";
        QTest::newRow("an open quote") << QByteArray("a,b\n1,\"2\n") << "t.csv, line 3";
        QTest::newRow("a quote inside") << QByteArray("a,b\n1,2\"2\n") << "t.csv, line 2";
        QTest::newRow("text after a quote") << QByteArray("a,b\n1,\"2\"x\n") << "t.csv, line 2";
        QTest::newRow("no UTF-8") << QByteArray("a,b\n1,\xff\n") << "t.csv";
        QTest::newRow("a NUL") << QByteArray("a,b\n1,2\0\n", 9) << "t.csv";
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, place);
        const auto read =
            readTable(bytes, QStringLiteral("t.csv"), {QStringLiteral("a"), QStringLiteral("b")});
        QVERIFY_ERROR(read, ErrorCode::InvalidInput);
        QCOMPARE(read.error().context, place);
    }
};

QTEST_GUILESS_MAIN(tst_TableFile)
#include "tst_tablefile.moc"
