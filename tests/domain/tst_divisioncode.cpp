// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/divisioncode.h"
#include "support/verify.h"

#include <QRegularExpression>

using namespace archive;

class tst_DivisionCode : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void readsCodesOfEveryLevel_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("text");
        QTest::addColumn<DivisionLevel>("level");
        QTest::addColumn<QString>("prefix");
        const auto row = [](const char *name,
                            const char *given,
                            const char *text,
                            DivisionLevel level,
                            const char *prefix) {
            QTest::newRow(name) << QString::fromLatin1(given) << QString::fromLatin1(text) << level
                                << QString::fromLatin1(prefix);
        };
        row("province", "350000", "350000000000", DivisionLevel::Province, "35");
        row("prefecture", "350400000000", "350400000000", DivisionLevel::Prefecture, "3504");
        row("county in six digits", "350405", "350405000000", DivisionLevel::County, "350405");
        row("county in nine digits", "350405000", "350405000000", DivisionLevel::County, "350405");
        row("township in nine digits",
            "350405101",
            "350405101000",
            DivisionLevel::Township,
            "350405101");
        row("township in twelve digits",
            "350405101000",
            "350405101000",
            DivisionLevel::Township,
            "350405101");
        row("village", "350405101204", "350405101204", DivisionLevel::Village, "350405101204");
        row("township of a city without counties",
            "441900003000",
            "441900003000",
            DivisionLevel::Township,
            "441900003");
    }
    void readsCodesOfEveryLevel()
    {
        QFETCH(QString, given);
        QFETCH(QString, text);
        QFETCH(DivisionLevel, level);
        QFETCH(QString, prefix);
        const auto code = DivisionCode::parse(given);
        QVERIFY_RESULT(code);
        QCOMPARE(code->text(), text);
        QCOMPARE(code->level(), level);
        QCOMPARE(code->prefix(), prefix);
        QCOMPARE(code->county(), text.left(6));
        QCOMPARE(code->township(), text.left(9));
        QVERIFY(DivisionCode::fromNumber(code->number()) == *code);
    }

    void refusesAnythingElse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("two digits") << QStringLiteral("35");
        QTest::newRow("seven digits") << QStringLiteral("3504051");
        QTest::newRow("thirteen digits") << QStringLiteral("3504051012040");
        QTest::newRow("letter") << QStringLiteral("35040510120A");
        QTest::newRow("space") << QStringLiteral("35040510120 ");
        QTest::newRow("zero in front") << QStringLiteral("050405101204");
        QTest::newRow("zeros") << QStringLiteral("000000000000");
        QTest::newRow("village without a township") << QStringLiteral("350405000204");
        QTest::newRow("full width") << QStringLiteral("３５０４０５");
        QTest::newRow("sign") << QStringLiteral("-35040");
    }
    void refusesAnythingElse()
    {
        QFETCH(QString, text);
        QVERIFY_ERROR(DivisionCode::parse(text), ErrorCode::InvalidInput);
    }

    void climbsToTheProvince()
    {
        QStringList path;
        for (auto code = DivisionCode::parse(QStringLiteral("350405101204")).value();
             !code.isNull();
             code = code.parent())
            path += code.prefix();
        QCOMPARE(path,
                 QStringList({QStringLiteral("350405101204"),
                              QStringLiteral("350405101"),
                              QStringLiteral("350405"),
                              QStringLiteral("3504"),
                              QStringLiteral("35")}));
        QVERIFY(DivisionCode().parent().isNull());
    }

    void saysWhatLiesWithin_data()
    {
        QTest::addColumn<QString>("outer");
        QTest::addColumn<bool>("within");
        QTest::newRow("itself") << QStringLiteral("350405101204") << true;
        QTest::newRow("its township") << QStringLiteral("350405101000") << true;
        QTest::newRow("its county") << QStringLiteral("350405000000") << true;
        QTest::newRow("its prefecture") << QStringLiteral("350400000000") << true;
        QTest::newRow("its province") << QStringLiteral("350000000000") << true;
        QTest::newRow("another village") << QStringLiteral("350405101205") << false;
        QTest::newRow("another township") << QStringLiteral("350405102000") << false;
        QTest::newRow("the county before 2021") << QStringLiteral("350427000000") << false;
    }
    void saysWhatLiesWithin()
    {
        QFETCH(QString, outer);
        QFETCH(bool, within);
        const auto village = DivisionCode::parse(QStringLiteral("350405101204")).value();
        QCOMPARE(village.isWithin(DivisionCode::parse(outer).value()), within);
    }

    void countsNothingWithinNothing()
    {
        const auto county = DivisionCode::parse(QStringLiteral("350405")).value();
        QVERIFY(!county.isWithin(u""));
        QVERIFY(!county.isWithin(DivisionCode()));
        QVERIFY(county.isWithin(u"3504"));
        QVERIFY(!county.isWithin(u"350405101"));
        QVERIFY(!DivisionCode().isWithin(u"35"));
    }

    void isNullOutsideTwelveDigits()
    {
        QVERIFY(DivisionCode().isNull());
        QCOMPARE(DivisionCode().text(), QString());
        QVERIFY(DivisionCode::fromNumber(99'999'999'999).isNull());
        QVERIFY(DivisionCode::fromNumber(1'000'000'000'000).isNull());
        QVERIFY(DivisionCode::fromNumber(-350'405'000'000).isNull());
    }

    void comparesByNumber()
    {
        const auto first = DivisionCode::parse(QStringLiteral("350405100")).value();
        const auto second = DivisionCode::parse(QStringLiteral("350405101")).value();
        QVERIFY(first < second);
        QVERIFY(first != second);
        QCOMPARE(qHash(first, 1),
                 qHash(DivisionCode::parse(QStringLiteral("350405100000")).value(), 1));
    }
};

QTEST_GUILESS_MAIN(tst_DivisionCode)
#include "tst_divisioncode.moc"
