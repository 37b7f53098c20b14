// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rate.h"
#include "support/verify.h"

#include <QRegularExpression>

using namespace archive;

class tst_Rate : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void turnsLiIntoTheYear_data()
    {
        QTest::addColumn<QString>("permille");
        QTest::addColumn<qint64>("millionths");
        QTest::addColumn<QString>("percent");
        QTest::newRow("Fulin loan at most")
            << QStringLiteral("5.9") << qint64(70800) << QStringLiteral("7.08");
        QTest::newRow("before the credit township")
            << QStringLiteral("9.3") << qint64(111600) << QStringLiteral("11.16");
        QTest::newRow("in a credit township")
            << QStringLiteral("7.2") << qint64(86400) << QStringLiteral("8.64");
        QTest::newRow("in a credit village")
            << QStringLiteral("6.3") << qint64(75600) << QStringLiteral("7.56");
        QTest::newRow("none") << QStringLiteral("0") << qint64(0) << QStringLiteral("0.00");
        QTest::newRow("a thousandth")
            << QStringLiteral("0.001") << qint64(12) << QStringLiteral("0.0012");
        QTest::newRow("highest") << QStringLiteral("83.333") << qint64(999996)
                                 << QStringLiteral("99.9996");
    }
    void turnsLiIntoTheYear()
    {
        QFETCH(QString, permille);
        QFETCH(qint64, millionths);
        QFETCH(QString, percent);
        const auto rate = Rate::fromMonthlyPermille(permille);
        QVERIFY_RESULT(rate);
        QCOMPARE(rate->millionths(), millionths);
        QCOMPARE(rate->toAnnualPercent(), percent);
        QCOMPARE(rate->toMonthlyPermille().value(), permille);
        QVERIFY(Rate::parse(rate->toWire()).value() == *rate);
    }

    void readsAndWritesTheWireForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("millionths");
        QTest::addColumn<QString>("wire");
        QTest::newRow("two decimals")
            << QStringLiteral("7.08") << qint64(70800) << QStringLiteral("7.08");
        QTest::newRow("whole") << QStringLiteral("5") << qint64(50000) << QStringLiteral("5.00");
        QTest::newRow("four decimals")
            << QStringLiteral("7.0825") << qint64(70825) << QStringLiteral("7.0825");
        QTest::newRow("three decimals")
            << QStringLiteral("7.0820") << qint64(70820) << QStringLiteral("7.082");
        QTest::newRow("highest") << QStringLiteral("100") << qint64(1000000)
                                 << QStringLiteral("100.00");
    }
    void readsAndWritesTheWireForm()
    {
        QFETCH(QString, text);
        QFETCH(qint64, millionths);
        QFETCH(QString, wire);
        const auto rate = Rate::parse(text);
        QVERIFY_RESULT(rate);
        QCOMPARE(rate->millionths(), millionths);
        QCOMPARE(rate->toWire(), wire);
    }

    void refusesAnyOtherForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("sign") << QStringLiteral("7.08%");
        QTest::newRow("negative") << QStringLiteral("-1");
        QTest::newRow("five decimals") << QStringLiteral("7.08255");
        QTest::newRow("708 for 7.08") << QStringLiteral("708");
        QTest::newRow("just above the highest") << QStringLiteral("100.0001");
        QTest::newRow("exponent") << QStringLiteral("7e0");
    }
    void refusesAnyOtherForm()
    {
        QFETCH(QString, text);
        QVERIFY_ERROR(Rate::parse(text), ErrorCode::InvalidInput);
    }

    void refusesLiThatDoNotFit()
    {
        QVERIFY_ERROR(Rate::fromMonthlyPermille(QStringLiteral("5.9123")), ErrorCode::InvalidInput);
        QVERIFY_ERROR(Rate::fromMonthlyPermille(QStringLiteral("83.334")), ErrorCode::InvalidInput);
        QVERIFY_ERROR(Rate::fromMonthlyPermille(QStringLiteral("-0.1")), ErrorCode::InvalidInput);
        QVERIFY_ERROR(Rate::fromMonthlyPermille(QStringLiteral("9223372036854775")),
                      ErrorCode::InvalidInput);
    }

    void givesLiOnlyWhenExact()
    {
        QCOMPARE(Rate::parse(QStringLiteral("7.08"))->toMonthlyPermille().value(),
                 QStringLiteral("5.9"));
        QCOMPARE(Rate::parse(QStringLiteral("12"))->toMonthlyPermille().value(),
                 QStringLiteral("10"));
        QVERIFY(!Rate::parse(QStringLiteral("7.0801"))->toMonthlyPermille().has_value());
    }

    void readsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<RateUnit>("unit");
        QTest::addColumn<QString>("percent");
        QTest::newRow("bare number of the year")
            << QStringLiteral("7.08") << RateUnit::AnnualPercent << QStringLiteral("7.08");
        QTest::newRow("bare number of the month")
            << QStringLiteral("5.9") << RateUnit::MonthlyPermille << QStringLiteral("7.08");
        QTest::newRow("li goes before the unit")
            << QStringLiteral("9.3厘") << RateUnit::AnnualPercent << QStringLiteral("11.16");
        QTest::newRow("per mille sign")
            << QStringLiteral("5.9‰") << RateUnit::AnnualPercent << QStringLiteral("7.08");
        QTest::newRow("per cent sign")
            << QStringLiteral("7.08 %") << RateUnit::MonthlyPermille << QStringLiteral("7.08");
        QTest::newRow("full width")
            << QStringLiteral("７．０８％") << RateUnit::MonthlyPermille << QStringLiteral("7.08");
        QTest::newRow("fen is a per cent a month")
            << QStringLiteral("1分") << RateUnit::AnnualPercent << QStringLiteral("12.00");
        QTest::newRow("one and a half fen")
            << QStringLiteral("1.5分") << RateUnit::AnnualPercent << QStringLiteral("18.00");
    }
    void readsWhatPeopleType()
    {
        QFETCH(QString, typed);
        QFETCH(RateUnit, unit);
        QFETCH(QString, percent);
        const auto rate = Rate::fromTyped(typed, unit);
        QVERIFY_RESULT(rate);
        QCOMPARE(rate->toAnnualPercent(), percent);
    }

    void refusesTypedTextThatIsNoRate_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("empty") << QString();
        QTest::newRow("unit alone") << QStringLiteral("厘");
        QTest::newRow("too high") << QStringLiteral("9分");
        QTest::newRow("two units") << QStringLiteral("1分5厘");
        QTest::newRow("words") << QStringLiteral("月利率5.9‰");
        QTest::newRow("separator in a wrong place") << QStringLiteral("7,08%");
    }
    void refusesTypedTextThatIsNoRate()
    {
        QFETCH(QString, typed);
        QVERIFY_ERROR(Rate::fromTyped(typed, RateUnit::AnnualPercent), ErrorCode::InvalidInput);
    }

    void addsBasisPointsToABaseRate()
    {
        const auto lpr = Rate::parse(QStringLiteral("3.45")).value();
        QCOMPARE(Rate::fromBase(lpr, 250)->toWire(), QStringLiteral("5.95"));
        QCOMPARE(Rate::fromBase(lpr, -45)->toWire(), QStringLiteral("3.00"));
        QCOMPARE(Rate::fromBase(lpr, 0)->toWire(), QStringLiteral("3.45"));
        QVERIFY_ERROR(Rate::fromBase(lpr, -346), ErrorCode::InvalidInput);
        QVERIFY_ERROR(Rate::fromBase(lpr, 9656), ErrorCode::InvalidInput);
    }

    void compares()
    {
        QVERIFY(Rate() == Rate::fromMillionths(0));
        QVERIFY(Rate::fromMillionths(70800) < Rate::fromMillionths(111600));
    }
};

QTEST_GUILESS_MAIN(tst_Rate)
#include "tst_rate.moc"
