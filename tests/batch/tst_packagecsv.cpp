// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/packagecsv.h"
#include "support/verify.h"

#include <QRegularExpression>

using namespace archive;

class tst_PackageCsv : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void quotesOnlyWhatNeedsIt_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("plain") << QStringList{QStringLiteral("a"), QStringLiteral("b")}
                               << QByteArray("a,b\r\n");
        QTest::newRow("empty cells")
            << QStringList{QString(), QString(), QString()} << QByteArray(",,\r\n");
        QTest::newRow("comma") << QStringList{QStringLiteral("甲, 乙")}
                               << QByteArray("\"甲, 乙\"\r\n");
        QTest::newRow("quote") << QStringList{QStringLiteral("俗称\"老张\"")}
                               << QByteArray("\"俗称\"\"老张\"\"\"\r\n");
        QTest::newRow("line feed")
            << QStringList{QStringLiteral("一\n二")} << QByteArray("\"一\n二\"\r\n");
        QTest::newRow("carriage return")
            << QStringList{QStringLiteral("一\r")} << QByteArray("\"一\r\"\r\n");
        QTest::newRow("leading space")
            << QStringList{QStringLiteral(" a")} << QByteArray("\" a\"\r\n");
        QTest::newRow("trailing tab")
            << QStringList{QStringLiteral("a\t")} << QByteArray("\"a\t\"\r\n");
        QTest::newRow("four-byte character")
            << QStringList{QStringLiteral("𠮷")} << QByteArray("\xF0\xA0\xAE\xB7\r\n");
        // Exchange files are for programs, which must get back what was kept.
        QTest::newRow("formula stays")
            << QStringList{QStringLiteral("=1+1")} << QByteArray("=1+1\r\n");
    }
    void quotesOnlyWhatNeedsIt()
    {
        QFETCH(QStringList, cells);
        QFETCH(QByteArray, row);
        QByteArray out;
        appendCsvRow(out, cells);
        QCOMPARE(out, row);

        PackageCsvReader reader(out, QStringLiteral("t.csv"));
        QStringList read;
        const auto more = reader.next(read);
        QVERIFY_RESULT(more);
        QVERIFY(*more);
        QCOMPARE(read, cells);
        QCOMPARE(reader.next(read).value(), false);
        QCOMPARE(reader.rows(), 1);
    }

    void readsRowAfterRow()
    {
        PackageCsvReader reader("a,b\r\n\"1\r\n2\",3\r\n\"\",x\r\n", QStringLiteral("t.csv"));
        QStringList row;
        QVERIFY(reader.next(row).value());
        QVERIFY(reader.next(row).value());
        QCOMPARE(row, (QStringList{QStringLiteral("1\r\n2"), QStringLiteral("3")}));
        QVERIFY(reader.next(row).value());
        QCOMPARE(row, (QStringList{QString(), QStringLiteral("x")}));
        QVERIFY(!reader.next(row).value());
        QVERIFY(!reader.next(row).value());
        QCOMPARE(reader.rows(), 3);
    }

    void anEmptyFileHasNoRows()
    {
        PackageCsvReader reader(QByteArray(), QStringLiteral("t.csv"));
        QStringList row;
        QCOMPARE(reader.next(row).value(), false);
    }

    void refusesWhatIsNotStrict_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                       "a,b\r\n");
        QTest::newRow("line feed alone") << QByteArray("a,b\n");
        QTest::newRow("carriage return alone") << QByteArray("a,b\rc,d\r\n");
        QTest::newRow("no end of the last row") << QByteArray("a,b");
        QTest::newRow("quote inside") << QByteArray("a\"b\r\n");
        QTest::newRow("text after a quote") << QByteArray("\"a\"b\r\n");
        QTest::newRow("quote without end") << QByteArray("\"a,b\r\n");
        QTest::newRow("quote without end at the end") << QByteArray("\"");
        QTest::newRow("doubled quote at the end") << QByteArray("\"\"\"");
        QTest::newRow("not UTF-8") << QByteArray("\xD5\xC5,b\r\n");
        QTest::newRow("overlong UTF-8") << QByteArray("\xC0\xAF\r\n");
        QTest::newRow("half a character") << QByteArray("\xE5\xBC\r\n");
        QTest::newRow("surrogate in UTF-8") << QByteArray("\xED\xA0\x80\r\n");
        QTest::newRow("null character") << QByteArray("a\0b\r\n", 5);
    }
    void refusesWhatIsNotStrict()
    {
        QFETCH(QByteArray, bytes);
        PackageCsvReader reader(bytes, QStringLiteral("data/t.csv"));
        QStringList row;
        const auto more = reader.next(row);
        QVERIFY_ERROR(more, ErrorCode::Damaged);
        QVERIFY(more.error().message.contains(QStringLiteral("data/t.csv, row 1")));
    }

    void refusesRowsOfAnotherWidth_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("fewer") << QByteArray("a,b\r\nc\r\n");
        QTest::newRow("more") << QByteArray("a,b\r\nc,d,e\r\n");
        QTest::newRow("blank line") << QByteArray("a,b\r\n\r\n");
    }
    void refusesRowsOfAnotherWidth()
    {
        QFETCH(QByteArray, bytes);
        PackageCsvReader reader(bytes, QStringLiteral("t.csv"));
        QStringList row;
        QVERIFY_RESULT(reader.next(row));
        QVERIFY_ERROR(reader.next(row), ErrorCode::Damaged);
    }
};

QTEST_GUILESS_MAIN(tst_PackageCsv)
#include "tst_packagecsv.moc"
