// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/csvtable.h"
#include "support/verify.h"

#include <QRegularExpression>

using namespace archive;

class tst_CsvTable : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void readsRows_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArrayList>("cells");
        QTest::newRow("header only") << QByteArray("a,b\n") << QByteArrayList();
        QTest::newRow("rows") << QByteArray("a,b\n1,2\n3,4\n")
                              << QByteArrayList({"1", "2", "3", "4"});
        QTest::newRow("no line end behind") << QByteArray("a,b\n1,2") << QByteArrayList({"1", "2"});
        QTest::newRow("Windows line ends")
            << QByteArray("a,b\r\n1,2\r\n") << QByteArrayList({"1", "2"});
        QTest::newRow("empty cells") << QByteArray("a,b\n,\n") << QByteArrayList({"", ""});
        QTest::newRow("Chinese") << QByteArray("a,b\n沙县,区\n") << QByteArrayList({"沙县", "区"});
    }
    void readsRows()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArrayList, cells);
        const CsvTable table{QStringLiteral("t.csv"), bytes};
        const auto rows = table.rows("a,b");
        QVERIFY_RESULT(rows);
        QByteArrayList read;
        for (const auto &row : rows.value()) {
            for (const auto cell : row)
                read += cell.toByteArray();
        }
        QCOMPARE(read, cells);
    }

    void refusesOtherForms_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("line");
        QTest::newRow("empty file") << QByteArray() << QStringLiteral("1");
        QTest::newRow("another header") << QByteArray("a,c\n1,2\n") << QStringLiteral("1");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                       "a,b\n")
                                         << QStringLiteral("1");
        QTest::newRow("a cell too few") << QByteArray("a,b\n1,2\n3\n") << QStringLiteral("3");
        QTest::newRow("a cell too many") << QByteArray("a,b\n1,2,3\n") << QStringLiteral("2");
        QTest::newRow("empty line within") << QByteArray("a,b\n\n1,2\n") << QStringLiteral("2");
    }
    void refusesOtherForms()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, line);
        const auto rows = CsvTable{QStringLiteral("t.csv"), bytes}.rows("a,b");
        QVERIFY_ERROR(rows, ErrorCode::Damaged);
        QVERIFY2(rows.error().message.contains(QStringLiteral("line ") + line),
                 qPrintable(rows.error().message));
        QCOMPARE(rows.error().context, QStringLiteral("t.csv"));
    }

    void readsResourcesOfTheProgram()
    {
        const auto table = CsvTable::resource(QStringLiteral(":/divisions/villages-sha-facts.csv"));
        QVERIFY_RESULT(table);
        QCOMPARE(
            table->rows("township,village,households,people,farmland_mu,forest_mu,note")->size(),
            size_t(27));
        QVERIFY_ERROR(CsvTable::resource(QStringLiteral(":/divisions/none.csv")),
                      ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(tst_CsvTable)
#include "tst_csvtable.moc"
