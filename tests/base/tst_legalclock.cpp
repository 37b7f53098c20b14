// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/legalclock.h"

#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

using namespace archive;

class tst_LegalClock : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void countsYears_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<int>("years");
        QTest::addColumn<QDate>("lastDay");
        QTest::newRow("征信业管理条例 art. 16: bad facts, five years from their end")
            << QDate(2021, 3, 15) << 5 << QDate(2026, 3, 15);
        QTest::newRow(
            "征信业管理条例 art. 16 with Civil Code art. 202: from a leap day to a common year")
            << QDate(2020, 2, 29) << 5 << QDate(2025, 2, 28);
        QTest::newRow("Civil Code art. 202: from a leap day to a leap day")
            << QDate(2020, 2, 29) << 4 << QDate(2024, 2, 29);
        QTest::newRow("Civil Code art. 202: from 28 February to a leap year")
            << QDate(2019, 2, 28) << 5 << QDate(2024, 2, 28);
        QTest::newRow("Civil Code art. 202: over the turn of the year")
            << QDate(2019, 12, 31) << 5 << QDate(2024, 12, 31);
        QTest::newRow("PIPL art. 56: impact assessment, three years")
            << QDate(2023, 6, 30) << 3 << QDate(2026, 6, 30);
    }
    void countsYears()
    {
        QFETCH(QDate, from);
        QFETCH(int, years);
        QFETCH(QDate, lastDay);
        QCOMPARE(legalclock::lastDayOfYears(from, years), lastDay);
    }

    void countsPlainDays_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<int>("days");
        QTest::addColumn<QDate>("lastDay");
        QTest::newRow("征信业管理条例 art. 25: objection, twenty days after the receipt")
            << QDate(2026, 4, 1) << 20 << QDate(2026, 4, 21);
        QTest::newRow("征信业管理条例 art. 25: weekends and holidays count")
            << QDate(2026, 9, 25) << 20 << QDate(2026, 10, 15);
        QTest::newRow("征信业管理条例 art. 25: over a leap day")
            << QDate(2024, 2, 15) << 20 << QDate(2024, 3, 6);
        QTest::newRow("征信业管理条例 art. 25: over the end of a common February")
            << QDate(2025, 2, 15) << 20 << QDate(2025, 3, 7);
        QTest::newRow("公示: seven days after the posting")
            << QDate(2026, 4, 28) << 7 << QDate(2026, 5, 5);
        QTest::newRow("公示: over the turn of the year")
            << QDate(2025, 12, 28) << 7 << QDate(2026, 1, 4);
        QTest::newRow("公示: into a leap day") << QDate(2024, 2, 22) << 7 << QDate(2024, 2, 29);
        QTest::newRow("征信业管理条例 art. 26: complaint, thirty days")
            << QDate(2026, 1, 31) << 30 << QDate(2026, 3, 2);
    }
    void countsPlainDays()
    {
        QFETCH(QDate, from);
        QFETCH(int, days);
        QFETCH(QDate, lastDay);
        QCOMPARE(legalclock::lastDayOfDays(from, days), lastDay);
    }

    void includesTheLastDay_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<bool>("over");
        QTest::newRow("the day before") << QDate(2026, 4, 20) << false;
        QTest::newRow("Civil Code art. 203: the last day itself") << QDate(2026, 4, 21) << false;
        QTest::newRow("the day after") << QDate(2026, 4, 22) << true;
    }
    void includesTheLastDay()
    {
        QFETCH(QDate, today);
        QFETCH(bool, over);
        QCOMPARE(legalclock::isOver(QDate(2026, 4, 21), today), over);
    }

    void takesTheDayThatItIsInChina_data()
    {
        QTest::addColumn<QDateTime>("moment");
        QTest::addColumn<QDate>("day");
        const auto utc = [](int day, int hour, int minute, int second) {
            return QDateTime(QDate(2026, 4, day), QTime(hour, minute, second), Qt::UTC);
        };
        QTest::newRow("a second before midnight in China")
            << utc(28, 15, 59, 59) << QDate(2026, 4, 28);
        QTest::newRow("midnight in China") << utc(28, 16, 0, 0) << QDate(2026, 4, 29);
        QTest::newRow("midnight in Greenwich") << utc(29, 0, 0, 0) << QDate(2026, 4, 29);
        QTest::newRow("written in another offset")
            << QDateTime(QDate(2026, 4, 28), QTime(12, 0), Qt::OffsetFromUTC, -5 * 3600)
            << QDate(2026, 4, 29);
        QTest::newRow("no daylight saving in summer")
            << QDateTime(QDate(2026, 7, 1), QTime(15, 59, 59), Qt::UTC) << QDate(2026, 7, 1);
    }
    void takesTheDayThatItIsInChina()
    {
        QFETCH(QDateTime, moment);
        QFETCH(QDate, day);
        QCOMPARE(legalclock::civilDate(moment), day);
    }

    void completesYearsOfAge_data()
    {
        QTest::addColumn<QDate>("birth");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<int>("age");
        QTest::newRow("PIPL art. 31: the day before fourteen")
            << QDate(2012, 5, 1) << QDate(2026, 4, 30) << 13;
        QTest::newRow("PIPL art. 31: fourteen") << QDate(2012, 5, 1) << QDate(2026, 5, 1) << 14;
        QTest::newRow("born on a leap day, 28 February of a common year")
            << QDate(2012, 2, 29) << QDate(2026, 2, 28) << 13;
        QTest::newRow("born on a leap day, 1 March of a common year")
            << QDate(2012, 2, 29) << QDate(2026, 3, 1) << 14;
        QTest::newRow("born on a leap day, on a leap day")
            << QDate(2012, 2, 29) << QDate(2024, 2, 29) << 12;
        QTest::newRow("born today") << QDate(2026, 4, 29) << QDate(2026, 4, 29) << 0;
        QTest::newRow("born on the last day of a year")
            << QDate(1980, 12, 31) << QDate(2026, 1, 1) << 45;
        QTest::newRow("same month, earlier day") << QDate(1980, 4, 30) << QDate(2026, 4, 29) << 45;
    }
    void completesYearsOfAge()
    {
        QFETCH(QDate, birth);
        QFETCH(QDate, today);
        QFETCH(int, age);
        QCOMPARE(legalclock::ageOn(birth, today), age);
    }
};

QTEST_GUILESS_MAIN(tst_LegalClock)
#include "tst_legalclock.moc"
