// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/area.h"
#include "support/verify.h"

#include <QRegularExpression>

using namespace archive;

class tst_Area : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void readsAndWritesTheWireForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("hundredths");
        QTest::addColumn<QString>("wire");
        QTest::addColumn<QString>("display");
        QTest::newRow("none") << QStringLiteral("0") << qint64(0) << QStringLiteral("0.00")
                              << QStringLiteral("0.00");
        QTest::newRow("two decimals") << QStringLiteral("12.35") << qint64(1235)
                                      << QStringLiteral("12.35") << QStringLiteral("12.35");
        QTest::newRow("farmland of Jiankeng")
            << QStringLiteral("1002") << qint64(100200) << QStringLiteral("1002.00")
            << QStringLiteral("1,002.00");
        QTest::newRow("land of Chengjianglou")
            << QStringLiteral("8669.55") << qint64(866955) << QStringLiteral("8669.55")
            << QStringLiteral("8,669.55");
        QTest::newRow("largest") << QStringLiteral("9999999999.99") << Area::maximumHundredths
                                 << QStringLiteral("9999999999.99")
                                 << QStringLiteral("9,999,999,999.99");
    }
    void readsAndWritesTheWireForm()
    {
        QFETCH(QString, text);
        QFETCH(qint64, hundredths);
        QFETCH(QString, wire);
        QFETCH(QString, display);
        const auto area = Area::parse(text);
        QVERIFY_RESULT(area);
        QCOMPARE(area->hundredths(), hundredths);
        QCOMPARE(area->toWire(), wire);
        QCOMPARE(area->toDisplay(), display);
        QVERIFY(Area::parse(wire).value() == Area::fromHundredths(hundredths));
    }

    void refusesAnyOtherWireForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("negative") << QStringLiteral("-1");
        QTest::newRow("three decimals") << QStringLiteral("1.234");
        QTest::newRow("separators") << QStringLiteral("1,002");
        QTest::newRow("unit") << QStringLiteral("12亩");
        QTest::newRow("too large") << QStringLiteral("10000000000");
        QTest::newRow("beyond 64 bits") << QStringLiteral("99999999999999999999");
    }
    void refusesAnyOtherWireForm()
    {
        QFETCH(QString, text);
        QVERIFY_ERROR(Area::parse(text), ErrorCode::InvalidInput);
    }

    void readsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<AreaUnit>("unit");
        QTest::addColumn<qint64>("hundredths");
        QTest::newRow("bare number in mu") << QStringLiteral("4.7") << AreaUnit::Mu << qint64(470);
        QTest::newRow("mu goes before the unit")
            << QStringLiteral("4.7亩") << AreaUnit::Hectare << qint64(470);
        QTest::newRow("full width")
            << QStringLiteral("１，００２．５亩") << AreaUnit::Mu << qint64(100250);
        QTest::newRow("a mu in square metres")
            << QStringLiteral("666.67㎡") << AreaUnit::Mu << qint64(100);
        QTest::newRow("square metres in words")
            << QStringLiteral("2000平方米") << AreaUnit::Mu << qint64(300);
        QTest::newRow("short words") << QStringLiteral("2000平米") << AreaUnit::Mu << qint64(300);
        QTest::newRow("superscript") << QStringLiteral("2000m²") << AreaUnit::Mu << qint64(300);
        QTest::newRow("letters") << QStringLiteral("2000 m2") << AreaUnit::Mu << qint64(300);
        QTest::newRow("bare number in square metres")
            << QStringLiteral("1000") << AreaUnit::SquareMetre << qint64(150);
        QTest::newRow("hectare") << QStringLiteral("1公顷") << AreaUnit::Mu << qint64(1500);
        QTest::newRow("ha") << QStringLiteral("0.0667ha") << AreaUnit::Mu << qint64(100);
        QTest::newRow("bare number in hectares")
            << QStringLiteral("2.5") << AreaUnit::Hectare << qint64(3750);
    }
    void readsWhatPeopleType()
    {
        QFETCH(QString, typed);
        QFETCH(AreaUnit, unit);
        QFETCH(qint64, hundredths);
        const auto area = Area::fromTyped(typed, unit);
        QVERIFY_RESULT(area);
        QCOMPARE(area->hundredths(), hundredths);
    }

    void refusesTypedTextThatIsNoArea_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("empty") << QString();
        QTest::newRow("unit alone") << QStringLiteral("亩");
        QTest::newRow("negative") << QStringLiteral("-3亩");
        QTest::newRow("negative square metres") << QStringLiteral("-3㎡");
        QTest::newRow("another unit") << QStringLiteral("3分");
        QTest::newRow("finer than it is kept") << QStringLiteral("1.234亩");
        QTest::newRow("too many hectares") << QStringLiteral("9999999999公顷");
    }
    void refusesTypedTextThatIsNoArea()
    {
        QFETCH(QString, typed);
        QVERIFY_ERROR(Area::fromTyped(typed, AreaUnit::Mu), ErrorCode::InvalidInput);
    }

    void roundsOtherUnitsHalfUp_data()
    {
        QTest::addColumn<qint64>("squareMetreHundredths");
        QTest::addColumn<qint64>("muHundredths");
        QTest::newRow("nothing") << qint64(0) << qint64(0);
        QTest::newRow("just under half of 0.01 mu") << qint64(333) << qint64(0);
        QTest::newRow("just over half of 0.01 mu") << qint64(334) << qint64(1);
        QTest::newRow("10 square metres are 0.015 mu") << qint64(1000) << qint64(2);
        QTest::newRow("666.67 square metres") << qint64(66667) << qint64(100);
        QTest::newRow("2000 square metres are 3 mu") << qint64(200000) << qint64(300);
    }
    void roundsOtherUnitsHalfUp()
    {
        QFETCH(qint64, squareMetreHundredths);
        QFETCH(qint64, muHundredths);
        const auto area = Area::fromSquareMetreHundredths(squareMetreHundredths);
        QVERIFY_RESULT(area);
        QCOMPARE(area->hundredths(), muHundredths);
    }

    void givesSquareMetresBack()
    {
        QCOMPARE(Area::fromHundredths(100).squareMetreHundredths(), 66667);
        QCOMPARE(Area::fromHundredths(300).squareMetreHundredths(), 200000);
        QCOMPARE(Area::fromHectareTenThousandths(10000)->hundredths(), 1500);
        QCOMPARE(Area::fromHundredths(Area::maximumHundredths).squareMetreHundredths(),
                 666'666'666'666'000);
    }

    void addsWithoutLeavingTheRange()
    {
        const auto largest = Area::fromHundredths(Area::maximumHundredths);
        QCOMPARE(Area::sum({})->hundredths(), 0);
        QCOMPARE(Area::sum({Area::fromHundredths(100200), Area::fromHundredths(870700)})->toWire(),
                 QStringLiteral("9709.00"));
        QVERIFY_ERROR(Area::sum({largest, Area::fromHundredths(1)}), ErrorCode::InvalidInput);
    }

    void compares()
    {
        QVERIFY(Area() == Area::fromHundredths(0));
        QVERIFY(Area::fromHundredths(1) < Area::fromHundredths(2));
    }
};

QTEST_GUILESS_MAIN(tst_Area)
#include "tst_area.moc"
