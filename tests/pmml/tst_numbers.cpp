// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pmml/numbers.h"

#include <QRegularExpression>
#include <QTest>

#include <limits>

using namespace archive::pmml;

class tst_Numbers : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void readsNumbersAsPmmlWritesThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("number");
        QTest::newRow("whole") << "42" << 42.0;
        QTest::newRow("decimal") << "79.95" << 79.95;
        QTest::newRow("negative") << "-0.5" << -0.5;
        QTest::newRow("plus") << "+7" << 7.0;
        QTest::newRow("exponent") << "1.5E3" << 1500.0;
        QTest::newRow("small exponent") << "1e-6" << 1e-6;
        QTest::newRow("blanks around") << " 3 " << 3.0;
        QTest::newRow("point first") << ".5" << 0.5;
        QTest::newRow("largest") << "1.7976931348623157e308" << std::numeric_limits<double>::max();
    }
    void readsNumbersAsPmmlWritesThem()
    {
        QFETCH(QString, text);
        QFETCH(double, number);
        const auto read = numberFromText(text);
        QVERIFY(read.has_value());
        QCOMPARE(*read, number);
    }

    void refusesWhatIsNoNumber_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"",
                                 " ",
                                 "abc",
                                 "1,5",
                                 "1,234.50",
                                 "NaN",
                                 "INF",
                                 "-Infinity",
                                 "0x10",
                                 "1e999",
                                 "--1",
                                 "+-1",
                                 "1 2",
                                 "1.2.3",
                                 "12abc",
                                 "-",
                                 "+",
                                 "e5"})
            QTest::newRow(text) << QString::fromLatin1(text);
        QTest::newRow("full width") << QStringLiteral("１２");
        QTest::newRow("five hundred digits") << QString(500, u'1');
    }
    void refusesWhatIsNoNumber()
    {
        QFETCH(QString, text);
        QVERIFY(!numberFromText(text).has_value());
    }

    void printsTheShortestTextThatReadsBack_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << 0.0 << "0";
        QTest::newRow("negative zero") << -0.0 << "0";
        QTest::newRow("whole") << 100.0 << "100";
        QTest::newRow("hundred thousand") << 100000.0 << "100000";
        QTest::newRow("decimal") << 79.95 << "79.95";
        QTest::newRow("binary noise is shown") << 0.1 + 0.2 << "0.30000000000000004";
        QTest::newRow("negative") << -12.5 << "-12.5";
        QTest::newRow("small") << 0.0001 << "0.0001";
        QTest::newRow("very small") << 1e-7 << "1e-07";
        QTest::newRow("very large") << 1e22 << "1e+22";
    }
    void printsTheShortestTextThatReadsBack()
    {
        QFETCH(double, number);
        QFETCH(QString, text);
        QCOMPARE(shortestText(number), text);
        QCOMPARE(*numberFromText(text), number);
    }

    void roundsTotalsHalfUpToTenths_data()
    {
        QTest::addColumn<double>("total");
        QTest::addColumn<QString>("text");
        // In binary 79.95 is 79.9500000000000028…, 89.95 is 89.9500000000000028…, 1.15 is 1.149999999999999911….
        QTest::newRow("79.95") << 79.95 << "80.0";
        QTest::newRow("89.95") << 89.95 << "90.0";
        QTest::newRow("1.15") << 1.15 << "1.2";
        QTest::newRow("a sum below its half by noise") << 79.0 + 0.1 + 0.2 + 0.65 << "80.0";
        QTest::newRow("just below a half") << 79.9499 << "79.9";
        QTest::newRow("a millionth below a half") << 79.949999 << "79.9";
        QTest::newRow("above a half") << 59.951 << "60.0";
        QTest::newRow("whole") << 60.0 << "60.0";
        QTest::newRow("zero") << 0.0 << "0.0";
        QTest::newRow("a negative half goes up") << -0.25 << "-0.2";
        QTest::newRow("negative") << -0.27 << "-0.3";
        QTest::newRow("negative above minus one") << -0.04 << "0.0";
    }
    void roundsTotalsHalfUpToTenths()
    {
        QFETCH(double, total);
        QFETCH(QString, text);
        QCOMPARE(tenthsText(roundedTenths(total)), text);
    }
};

QTEST_GUILESS_MAIN(tst_Numbers)
#include "tst_numbers.moc"
