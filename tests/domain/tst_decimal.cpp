// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decimal.h"
#include "domain/typedtext.h"

#include <QRegularExpression>
#include <QTest>

#include <limits>

using namespace archive;

class tst_Decimal : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void readsPlainDecimals_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<qint64>("scaled");
        QTest::newRow("zero") << QStringLiteral("0") << 2 << qint64(0);
        QTest::newRow("whole") << QStringLiteral("1234") << 2 << qint64(123400);
        QTest::newRow("one decimal") << QStringLiteral("1234.5") << 2 << qint64(123450);
        QTest::newRow("all decimals") << QStringLiteral("0.05") << 2 << qint64(5);
        QTest::newRow("negative") << QStringLiteral("-0.05") << 2 << qint64(-5);
        QTest::newRow("negative zero") << QStringLiteral("-0") << 2 << qint64(0);
        QTest::newRow("no decimals wanted") << QStringLiteral("7") << 0 << qint64(7);
        QTest::newRow("largest") << QStringLiteral("9223372036854775807") << 0
                                 << std::numeric_limits<qint64>::max();
    }
    void readsPlainDecimals()
    {
        QFETCH(QString, text);
        QFETCH(int, decimals);
        QFETCH(qint64, scaled);
        const auto parsed = decimal::parse(text, decimals);
        QVERIFY(parsed.has_value());
        QCOMPARE(*parsed, scaled);
    }

    void refusesEverythingElse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("null") << QString();
        QTest::newRow("empty") << QStringLiteral("");
        QTest::newRow("space") << QStringLiteral(" ");
        QTest::newRow("space in front") << QStringLiteral(" 1");
        QTest::newRow("line feed behind") << QStringLiteral("1\n");
        QTest::newRow("separator") << QStringLiteral("1,000");
        QTest::newRow("exponent") << QStringLiteral("1e3");
        QTest::newRow("plus") << QStringLiteral("+1");
        QTest::newRow("two signs") << QStringLiteral("--1");
        QTest::newRow("sign alone") << QStringLiteral("-");
        QTest::newRow("point alone") << QStringLiteral(".");
        QTest::newRow("no whole part") << QStringLiteral(".5");
        QTest::newRow("no decimals after the point") << QStringLiteral("5.");
        QTest::newRow("two points") << QStringLiteral("1.2.3");
        QTest::newRow("three decimals") << QStringLiteral("1.234");
        QTest::newRow("zero in front") << QStringLiteral("007");
        QTest::newRow("full width") << QStringLiteral("１２");
        QTest::newRow("arabic-indic digits") << QStringLiteral("١٢");
        QTest::newRow("hexadecimal") << QStringLiteral("0x10");
        QTest::newRow("not a number") << QStringLiteral("nan");
        QTest::newRow("overflow of the digits") << QStringLiteral("92233720368547758080");
        QTest::newRow("overflow by the scale") << QStringLiteral("92233720368547759");
    }
    void refusesEverythingElse()
    {
        QFETCH(QString, text);
        QVERIFY(!decimal::parse(text, 2).has_value());
    }

    void writesWhatItReads_data()
    {
        QTest::addColumn<qint64>("scaled");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("brief");
        QTest::addColumn<QString>("grouped");
        const auto row = [](const char *name,
                            qint64 scaled,
                            const QString &text,
                            const QString &brief,
                            const QString &grouped) {
            QTest::newRow(name) << scaled << text << brief << grouped;
        };
        row("zero", 0, QStringLiteral("0.00"), QStringLiteral("0"), QStringLiteral("0.00"));
        row("below one", 5, QStringLiteral("0.05"), QStringLiteral("0.05"), QStringLiteral("0.05"));
        row("negative below one",
            -5,
            QStringLiteral("-0.05"),
            QStringLiteral("-0.05"),
            QStringLiteral("-0.05"));
        row("three digits",
            12350,
            QStringLiteral("123.50"),
            QStringLiteral("123.5"),
            QStringLiteral("123.50"));
        row("negative three digits",
            -12300,
            QStringLiteral("-123.00"),
            QStringLiteral("-123"),
            QStringLiteral("-123.00"));
        row("four digits",
            123450,
            QStringLiteral("1234.50"),
            QStringLiteral("1234.5"),
            QStringLiteral("1,234.50"));
        row("seven digits",
            123456789,
            QStringLiteral("1234567.89"),
            QStringLiteral("1234567.89"),
            QStringLiteral("1,234,567.89"));
        row("hundreds keep their zeros",
            10000,
            QStringLiteral("100.00"),
            QStringLiteral("100"),
            QStringLiteral("100.00"));
        row("smallest",
            std::numeric_limits<qint64>::min(),
            QStringLiteral("-92233720368547758.08"),
            QStringLiteral("-92233720368547758.08"),
            QStringLiteral("-92,233,720,368,547,758.08"));
    }
    void writesWhatItReads()
    {
        QFETCH(qint64, scaled);
        QFETCH(QString, text);
        QFETCH(QString, brief);
        QFETCH(QString, grouped);
        QCOMPARE(decimal::format(scaled, 2), text);
        QCOMPARE(decimal::formatShort(scaled, 2, 0), brief);
        QCOMPARE(decimal::grouped(text), grouped);
        if (scaled != std::numeric_limits<qint64>::min())
            QCOMPARE(decimal::parse(text, 2).value_or(-1), scaled);
    }

    void keepsTheLeastDecimals()
    {
        QCOMPARE(decimal::formatShort(50000, 4, 2), QStringLiteral("5.00"));
        QCOMPARE(decimal::formatShort(70825, 4, 2), QStringLiteral("7.0825"));
        QCOMPARE(decimal::formatShort(7, 0, 0), QStringLiteral("7"));
        QCOMPARE(decimal::formatShort(10, 0, 0), QStringLiteral("10"));
    }

    void bringsTypedNumbersToOneForm_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("plain");
        QTest::newRow("full width") << QStringLiteral("１２３４．５") << QStringLiteral("1234.5");
        QTest::newRow("separators")
            << QStringLiteral("1,234,567.80") << QStringLiteral("1234567.8");
        QTest::newRow("full-width separators")
            << QStringLiteral("１，２３４") << QStringLiteral("1234");
        QTest::newRow("negative") << QStringLiteral("-1,234") << QStringLiteral("-1234");
        QTest::newRow("zeros in front") << QStringLiteral("007.5") << QStringLiteral("7.5");
        QTest::newRow("one zero stays") << QStringLiteral("0.5") << QStringLiteral("0.5");
        QTest::newRow("zero") << QStringLiteral("000") << QStringLiteral("0");
        QTest::newRow("no whole part") << QStringLiteral(".50") << QStringLiteral("0.5");
        QTest::newRow("negative without whole part")
            << QStringLiteral("-.5") << QStringLiteral("-0.5");
        QTest::newRow("zeros at the end") << QStringLiteral("12.5000") << QStringLiteral("12.5");
        QTest::newRow("only zeros behind the point")
            << QStringLiteral("120.000") << QStringLiteral("120");
        QTest::newRow("spaces at the ends") << QStringLiteral("\u300012 ") << QStringLiteral("12");
    }
    void bringsTypedNumbersToOneForm()
    {
        QFETCH(QString, typed);
        QFETCH(QString, plain);
        const auto brought = decimal::fromTyped(typed);
        QVERIFY(brought.has_value());
        QCOMPARE(*brought, plain);
        QVERIFY(decimal::parse(*brought, 2).has_value());
    }

    void takesNoSeparatorInAWrongPlace_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("two behind") << QStringLiteral("1,00");
        QTest::newRow("four behind") << QStringLiteral("1,0000");
        QTest::newRow("four before") << QStringLiteral("1234,567");
        QTest::newRow("in front") << QStringLiteral(",123");
        QTest::newRow("at the end") << QStringLiteral("123,");
        QTest::newRow("two together") << QStringLiteral("1,,234");
    }
    void takesNoSeparatorInAWrongPlace()
    {
        QFETCH(QString, typed);
        QVERIFY(!decimal::fromTyped(typed).has_value());
    }

    void leavesUnfinishedNumbersToBeRefused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << QString();
        QTest::newRow("point at the end") << QStringLiteral("12.");
        QTest::newRow("separator among the decimals") << QStringLiteral("1.234,5");
        QTest::newRow("words") << QStringLiteral("三万");
    }
    void leavesUnfinishedNumbersToBeRefused()
    {
        QFETCH(QString, typed);
        const auto brought = decimal::fromTyped(typed);
        QVERIFY(!brought || !decimal::parse(*brought, 2));
    }

    void roundsHalfAwayFromZero_data()
    {
        QTest::addColumn<qint64>("value");
        QTest::addColumn<qint64>("rounded");
        QTest::newRow("below half") << qint64(4) << qint64(0);
        QTest::newRow("half") << qint64(5) << qint64(1);
        QTest::newRow("above half") << qint64(14) << qint64(1);
        QTest::newRow("half above one") << qint64(15) << qint64(2);
        QTest::newRow("negative half") << qint64(-5) << qint64(-1);
        QTest::newRow("negative below half") << qint64(-4) << qint64(0);
    }
    void roundsHalfAwayFromZero()
    {
        QFETCH(qint64, value);
        QFETCH(qint64, rounded);
        QCOMPARE(decimal::scale(value, 1, 10).value(), rounded);
    }

    void scalesOddDenominatorsAndReportsOverflow()
    {
        QCOMPARE(decimal::scale(1, 1, 3).value(), 0);
        QCOMPARE(decimal::scale(2, 1, 3).value(), 1);
        QVERIFY(!decimal::scale(std::numeric_limits<qint64>::max(), 2, 3).has_value());
    }

    void makesTypedTextHalfWidth()
    {
        QCOMPARE(typedtext::halfWidth(u"　ＡＢ　ｃ～！ "), QStringLiteral("AB c~!"));
        QCOMPARE(typedtext::compact(u"35 0427\u00A01980"), QStringLiteral("3504271980"));
        QCOMPARE(typedtext::compact(u"张秀梅"), QStringLiteral("张秀梅"));
        QCOMPARE(typedtext::halfWidth(u"￥"), QStringLiteral("￥"));
    }
};

QTEST_GUILESS_MAIN(tst_Decimal)
#include "tst_decimal.moc"
