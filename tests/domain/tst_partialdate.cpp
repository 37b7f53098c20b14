// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/partialdate.h"
#include "support/verify.h"

#include <QRegularExpression>

#include <algorithm>

using namespace archive;

using Precision = PartialDate::Precision;

class tst_PartialDate : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void readsAndWritesTheWireForm_data()
    {
        QTest::addColumn<QString>("wire");
        QTest::addColumn<Precision>("precision");
        QTest::addColumn<QDate>("earliest");
        QTest::addColumn<QDate>("latest");
        QTest::newRow("day") << QStringLiteral("2023-07-01") << Precision::Day << QDate(2023, 7, 1)
                             << QDate(2023, 7, 1);
        QTest::newRow("leap day") << QStringLiteral("2024-02-29") << Precision::Day
                                  << QDate(2024, 2, 29) << QDate(2024, 2, 29);
        QTest::newRow("month of a leap year") << QStringLiteral("2024-02") << Precision::Month
                                              << QDate(2024, 2, 1) << QDate(2024, 2, 29);
        QTest::newRow("month of a common year") << QStringLiteral("2023-02") << Precision::Month
                                                << QDate(2023, 2, 1) << QDate(2023, 2, 28);
        QTest::newRow("year") << QStringLiteral("2024") << Precision::Year << QDate(2024, 1, 1)
                              << QDate(2024, 12, 31);
        QTest::newRow("long term") << QStringLiteral("9999-12-31") << Precision::LongTerm
                                   << QDate(9999, 12, 31) << QDate(9999, 12, 31);
        QTest::newRow("first year") << QStringLiteral("1800-01-01") << Precision::Day
                                    << QDate(1800, 1, 1) << QDate(1800, 1, 1);
        QTest::newRow("last day") << QStringLiteral("2200-12-31") << Precision::Day
                                  << QDate(2200, 12, 31) << QDate(2200, 12, 31);
    }
    void readsAndWritesTheWireForm()
    {
        QFETCH(QString, wire);
        QFETCH(Precision, precision);
        QFETCH(QDate, earliest);
        QFETCH(QDate, latest);
        const auto date = PartialDate::parse(wire);
        QVERIFY_RESULT(date);
        QCOMPARE(date->precision(), precision);
        QCOMPARE(date->earliest(), earliest);
        QCOMPARE(date->latest(), latest);
        QCOMPARE(date->toWire(), wire);
        QCOMPARE(date->isLongTerm(), precision == Precision::LongTerm);
        QVERIFY(!date->isNull());
    }

    void refusesAnyOtherWireForm_data()
    {
        QTest::addColumn<QString>("wire");
        QTest::newRow("empty") << QString();
        QTest::newRow("leap day of a common year") << QStringLiteral("2023-02-29");
        QTest::newRow("leap day of 1900") << QStringLiteral("1900-02-29");
        QTest::newRow("month 13") << QStringLiteral("2024-13");
        QTest::newRow("month 0") << QStringLiteral("2024-00");
        QTest::newRow("day 0") << QStringLiteral("2024-01-00");
        QTest::newRow("day 31 of April") << QStringLiteral("2024-04-31");
        QTest::newRow("one digit") << QStringLiteral("2024-2");
        QTest::newRow("eight digits") << QStringLiteral("20240229");
        QTest::newRow("before the first year") << QStringLiteral("1799-12-31");
        QTest::newRow("after the last year") << QStringLiteral("2201-01-01");
        QTest::newRow("another day of 9999") << QStringLiteral("9999-12-30");
        QTest::newRow("year 9999") << QStringLiteral("9999");
        QTest::newRow("time behind") << QStringLiteral("2024-02-29 00:00:00");
        QTest::newRow("words") << QStringLiteral("长期");
        QTest::newRow("line feed behind") << QStringLiteral("2024-02-29\n");
        QTest::newRow("full width") << QStringLiteral("２０２４");
    }
    void refusesAnyOtherWireForm()
    {
        QFETCH(QString, wire);
        QVERIFY_ERROR(PartialDate::parse(wire), ErrorCode::InvalidInput);
    }

    void readsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("wire");
        QTest::newRow("eight digits") << QStringLiteral("20240229") << QStringLiteral("2024-02-29");
        QTest::newRow("six digits") << QStringLiteral("202402") << QStringLiteral("2024-02");
        QTest::newRow("year") << QStringLiteral("2024") << QStringLiteral("2024");
        QTest::newRow("points") << QStringLiteral("2024.2.29") << QStringLiteral("2024-02-29");
        QTest::newRow("point") << QStringLiteral("2024.2") << QStringLiteral("2024-02");
        QTest::newRow("slashes") << QStringLiteral("2024/2/29") << QStringLiteral("2024-02-29");
        QTest::newRow("hyphens without zeros")
            << QStringLiteral("2024-2-9") << QStringLiteral("2024-02-09");
        QTest::newRow("Chinese day")
            << QStringLiteral("2024年2月29日") << QStringLiteral("2024-02-29");
        QTest::newRow("Chinese month") << QStringLiteral("2024年2月") << QStringLiteral("2024-02");
        QTest::newRow("Chinese year") << QStringLiteral("2024年") << QStringLiteral("2024");
        QTest::newRow("Chinese with zeros and spaces")
            << QStringLiteral("2024 年 02 月 09 日") << QStringLiteral("2024-02-09");
        QTest::newRow("full width")
            << QStringLiteral("２０２４．２．２９") << QStringLiteral("2024-02-29");
        QTest::newRow("midnight of a spreadsheet")
            << QStringLiteral("2024-02-29 00:00:00") << QStringLiteral("2024-02-29");
        QTest::newRow("short midnight")
            << QStringLiteral("2024/2/29 0:00") << QStringLiteral("2024-02-29");
        QTest::newRow("ISO midnight")
            << QStringLiteral("2024-02-29T00:00:00.000") << QStringLiteral("2024-02-29");
        QTest::newRow("long term") << QStringLiteral("长期") << QStringLiteral("9999-12-31");
        QTest::newRow("long term as on the card")
            << QStringLiteral(" 长期有效") << QStringLiteral("9999-12-31");
        QTest::newRow("long term of bank systems")
            << QStringLiteral("99991231") << QStringLiteral("9999-12-31");
    }
    void readsWhatPeopleType()
    {
        QFETCH(QString, typed);
        QFETCH(QString, wire);
        const auto date = PartialDate::fromTyped(typed);
        QVERIFY_RESULT(date);
        QCOMPARE(date->toWire(), wire);
    }

    void refusesTypedTextThatIsNoDate_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("empty") << QString();
        QTest::newRow("leap day of a common year") << QStringLiteral("2023.2.29");
        QTest::newRow("two digits of a year") << QStringLiteral("24.2.29");
        QTest::newRow("month 13") << QStringLiteral("202413");
        QTest::newRow("month 0") << QStringLiteral("2024.0.5");
        QTest::newRow("day 0") << QStringLiteral("20240200");
        QTest::newRow("serial number of a spreadsheet") << QStringLiteral("45351");
        QTest::newRow("a time of day") << QStringLiteral("2024-02-29 10:30");
        QTest::newRow("words") << QStringLiteral("去年");
        QTest::newRow("day first") << QStringLiteral("29.2.2024");
    }
    void refusesTypedTextThatIsNoDate()
    {
        QFETCH(QString, typed);
        QVERIFY_ERROR(PartialDate::fromTyped(typed), ErrorCode::InvalidInput);
    }

    void contradictsOnlyWhatIsCertain_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<bool>("certain");
        const auto row = [](const char *name, const char *first, const char *second, bool certain) {
            QTest::newRow(name) << QString::fromLatin1(first) << QString::fromLatin1(second)
                                << certain;
        };
        row("day before day", "2024-02-28", "2024-02-29", true);
        row("same day", "2024-02-29", "2024-02-29", false);
        row("month against a day in it", "2024-02", "2024-02-10", false);
        row("month against the next day", "2024-02", "2024-03-01", true);
        row("month against its last day", "2024-02", "2024-02-29", false);
        row("year against a month in it", "2024", "2024-12", false);
        row("year against the next", "2024", "2025", true);
        row("year against the one before", "2024", "2023", false);
        row("any day before long term", "2200-12-31", "9999-12-31", true);
        row("long term against itself", "9999-12-31", "9999-12-31", false);
    }
    void contradictsOnlyWhatIsCertain()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(bool, certain);
        QCOMPARE(PartialDate::parse(first)->certainlyBefore(PartialDate::parse(second).value()),
                 certain);
    }

    void isNullWithoutADate()
    {
        const PartialDate none;
        QVERIFY(none.isNull());
        QVERIFY(!none.earliest().isValid());
        QVERIFY(!none.latest().isValid());
        QCOMPARE(none.toWire(), QString());
        QVERIFY(!none.certainlyBefore(PartialDate::longTerm()));
        QVERIFY(!PartialDate::parse(QStringLiteral("2024"))->certainlyBefore(none));
        QVERIFY(none == PartialDate());
    }

    void sortsAsItsWireForm()
    {
        QStringList wires{QStringLiteral("9999-12-31"),
                          QStringLiteral("2024-01"),
                          QStringLiteral("2024-02-29"),
                          QStringLiteral("2024"),
                          QStringLiteral("2024-01-01"),
                          QStringLiteral("2023-12-31"),
                          QStringLiteral("2024-02")};
        QList<PartialDate> dates{PartialDate()};
        for (const auto &wire : std::as_const(wires))
            dates += PartialDate::parse(wire).value();
        std::sort(dates.begin(), dates.end());
        wires += QString();
        std::sort(wires.begin(), wires.end());
        for (qsizetype i = 0; i < wires.size(); ++i)
            QCOMPARE(dates.at(i).toWire(), wires.at(i));
    }

    void takesWholeDates()
    {
        const auto date = PartialDate::fromDate(QDate(2021, 2, 3));
        QCOMPARE(date.toWire(), QStringLiteral("2021-02-03"));
        QCOMPARE(date.year(), 2021);
        QVERIFY(date == PartialDate::fromTyped(QStringLiteral("20210203")).value());
        QVERIFY(date != PartialDate::parse(QStringLiteral("2021-02")).value());
    }
};

QTEST_GUILESS_MAIN(tst_PartialDate)
#include "tst_partialdate.moc"
