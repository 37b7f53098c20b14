// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/money.h"
#include "support/verify.h"

#include <QRegularExpression>

using namespace archive;

class tst_Money : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void readsAndWritesTheWireForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("fen");
        QTest::addColumn<QString>("wire");
        QTest::addColumn<QString>("display");
        QTest::addColumn<QString>("wan");
        const auto row = [](const char *name,
                            const QString &text,
                            qint64 fen,
                            const QString &wire,
                            const QString &display,
                            const QString &wan) {
            QTest::newRow(name) << text << fen << wire << display << wan;
        };
        row("yuan",
            QStringLiteral("1234"),
            123400,
            QStringLiteral("1234.00"),
            QStringLiteral("1,234.00"),
            QStringLiteral("0.1234"));
        row("jiao",
            QStringLiteral("1234.5"),
            123450,
            QStringLiteral("1234.50"),
            QStringLiteral("1,234.50"),
            QStringLiteral("0.12345"));
        row("fen",
            QStringLiteral("0.01"),
            1,
            QStringLiteral("0.01"),
            QStringLiteral("0.01"),
            QStringLiteral("0.000001"));
        row("loss",
            QStringLiteral("-30000.00"),
            -3000000,
            QStringLiteral("-30000.00"),
            QStringLiteral("-30,000.00"),
            QStringLiteral("-3"));
        row("nothing owed",
            QStringLiteral("0"),
            0,
            QStringLiteral("0.00"),
            QStringLiteral("0.00"),
            QStringLiteral("0"));
        row("balance of Yingshan village",
            QStringLiteral("38977200"),
            3897720000,
            QStringLiteral("38977200.00"),
            QStringLiteral("38,977,200.00"),
            QStringLiteral("3897.72"));
        row("largest",
            QStringLiteral("9999999999999.99"),
            Money::maximumFen,
            QStringLiteral("9999999999999.99"),
            QStringLiteral("9,999,999,999,999.99"),
            QStringLiteral("999999999.999999"));
    }
    void readsAndWritesTheWireForm()
    {
        QFETCH(QString, text);
        QFETCH(qint64, fen);
        QFETCH(QString, wire);
        QFETCH(QString, display);
        QFETCH(QString, wan);
        const auto money = Money::parse(text);
        QVERIFY_RESULT(money);
        QCOMPARE(money->fen(), fen);
        QCOMPARE(money->toWire(), wire);
        QCOMPARE(money->toDisplay(), display);
        QCOMPARE(money->toWan(), wan);
        QVERIFY(Money::parse(wire).value() == Money::fromFen(fen));
    }

    void refusesAnyOtherWireForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("space") << QStringLiteral(" ");
        QTest::newRow("separators") << QStringLiteral("1,000");
        QTest::newRow("exponent") << QStringLiteral("1e3");
        QTest::newRow("three decimals") << QStringLiteral("1.000");
        QTest::newRow("unit") << QStringLiteral("3万");
        QTest::newRow("currency sign") << QStringLiteral("¥3");
        QTest::newRow("one fen too much") << QStringLiteral("10000000000000.00");
        QTest::newRow("one fen too little") << QStringLiteral("-10000000000000.00");
        QTest::newRow("beyond 64 bits") << QStringLiteral("99999999999999999999");
    }
    void refusesAnyOtherWireForm()
    {
        QFETCH(QString, text);
        QVERIFY_ERROR(Money::parse(text), ErrorCode::InvalidInput);
    }

    void readsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<MoneyUnit>("unit");
        QTest::addColumn<qint64>("fen");
        QTest::newRow("bare number in yuan")
            << QStringLiteral("1234.5") << MoneyUnit::Yuan << qint64(123450);
        QTest::newRow("bare number in wan")
            << QStringLiteral("3.5") << MoneyUnit::Wan << qint64(3500000);
        QTest::newRow("wan in the text")
            << QStringLiteral("3万") << MoneyUnit::Yuan << qint64(3000000);
        QTest::newRow("wan yuan") << QStringLiteral("834.02万元") << MoneyUnit::Yuan
                                  << qint64(834020000);
        QTest::newRow("yuan goes before the unit")
            << QStringLiteral("50000元") << MoneyUnit::Wan << qint64(5000000);
        QTest::newRow("yuan exactly")
            << QStringLiteral("50000元整") << MoneyUnit::Wan << qint64(5000000);
        QTest::newRow("separators")
            << QStringLiteral("1,234,567.89") << MoneyUnit::Yuan << qint64(123456789);
        QTest::newRow("full width")
            << QStringLiteral("１２，３４５．６") << MoneyUnit::Yuan << qint64(1234560);
        QTest::newRow("sign of the currency")
            << QStringLiteral("¥ 1,000") << MoneyUnit::Yuan << qint64(100000);
        QTest::newRow("full-width sign")
            << QStringLiteral("￥1000") << MoneyUnit::Yuan << qint64(100000);
        QTest::newRow("name of the currency")
            << QStringLiteral("人民币20万元") << MoneyUnit::Yuan << qint64(20000000);
        QTest::newRow("space before the unit")
            << QStringLiteral("20 万") << MoneyUnit::Yuan << qint64(20000000);
        QTest::newRow("a fen in wan")
            << QStringLiteral("0.000001万") << MoneyUnit::Yuan << qint64(1);
        QTest::newRow("zeros that spreadsheets add")
            << QStringLiteral("1234.5000") << MoneyUnit::Yuan << qint64(123450);
        QTest::newRow("loss") << QStringLiteral("－3,000") << MoneyUnit::Yuan << qint64(-300000);
    }
    void readsWhatPeopleType()
    {
        QFETCH(QString, typed);
        QFETCH(MoneyUnit, unit);
        QFETCH(qint64, fen);
        const auto money = Money::fromTyped(typed, unit);
        QVERIFY_RESULT(money);
        QCOMPARE(money->fen(), fen);
    }

    void refusesTypedTextThatIsNoAmount_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("empty") << QString();
        QTest::newRow("unit alone") << QStringLiteral("万元");
        QTest::newRow("numerals") << QStringLiteral("三万");
        QTest::newRow("finer than a fen") << QStringLiteral("0.005");
        QTest::newRow("finer than a fen in wan") << QStringLiteral("0.0000001万");
        QTest::newRow("separator in a wrong place") << QStringLiteral("12,34");
        QTest::newRow("two units") << QStringLiteral("3万4千");
        QTest::newRow("too large by its unit") << QStringLiteral("9999999999万");
        QTest::newRow("exponent of a spreadsheet") << QStringLiteral("1.2E+05");
    }
    void refusesTypedTextThatIsNoAmount()
    {
        QFETCH(QString, typed);
        QVERIFY_ERROR(Money::fromTyped(typed, MoneyUnit::Yuan), ErrorCode::InvalidInput);
    }

    void addsWithoutLeavingTheRange()
    {
        const auto largest = Money::fromFen(Money::maximumFen);
        const auto fen = Money::fromFen(1);
        QCOMPARE(Money::sum({})->fen(), 0);
        QCOMPARE(Money::sum({Money::fromFen(10), Money::fromFen(-3), fen})->fen(), 8);
        QCOMPARE(Money::sum({largest})->fen(), Money::maximumFen);
        QVERIFY_ERROR(Money::sum({largest, fen}), ErrorCode::InvalidInput);
        QVERIFY_ERROR(Money::sum({Money::fromFen(-Money::maximumFen), Money::fromFen(-1)}),
                      ErrorCode::InvalidInput);
    }

    void compares()
    {
        QVERIFY(Money() == Money::fromFen(0));
        QVERIFY(Money::fromFen(-1) < Money::fromFen(0));
        QVERIFY(Money::fromFen(2) > Money::fromFen(1));
        QVERIFY(Money::fromFen(1) != Money::fromFen(2));
    }
};

QTEST_GUILESS_MAIN(tst_Money)
#include "tst_money.moc"
