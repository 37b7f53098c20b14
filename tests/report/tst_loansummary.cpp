// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/loansummary.h"
#include "report/samples.h"
#include "support/verify.h"

using namespace archive;
using namespace archive::test;

class tst_LoanSummary : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void isZeroWithoutLoans();
    void sumsUnsettledLoansOnly();
    void countsOverdueLoans();
    void namesOneDateOnlyWhenAllShareIt();
    void refusesSumsOutOfRange();
    void alignsStripsByMonth_data();
    void alignsStripsByMonth();
    void hasNoCalendarWithoutStrips();
};

void tst_LoanSummary::isZeroWithoutLoans()
{
    const auto summary = summarise({});
    QVERIFY_RESULT(summary);
    QCOMPARE(summary->unsettled, 0);
    QCOMPARE(summary->amount, Money());
    QVERIFY(summary->asOf.isNull());
}

void tst_LoanSummary::sumsUnsettledLoansOnly()
{
    const auto summary = summarise(sampleHousehold().loans);
    QVERIFY_RESULT(summary);
    QCOMPARE(summary->unsettled, 3);
    QCOMPARE(summary->settled, 1);
    QCOMPARE(summary->amount.toWire(), QStringLiteral("380000.00"));
    QCOMPARE(summary->balance.toWire(), QStringLiteral("246500.00"));
}

void tst_LoanSummary::countsOverdueLoans()
{
    auto loans = sampleHousehold().loans;
    loans[2].overdue = yuan("0.25");
    const auto summary = summarise(loans);
    QVERIFY_RESULT(summary);
    QCOMPARE(summary->overdueLoans, 2);
    QCOMPARE(summary->overdue.toWire(), QStringLiteral("1351.00"));
    QCOMPARE(summary->longestOverdueDays, 18);
}

void tst_LoanSummary::namesOneDateOnlyWhenAllShareIt()
{
    auto loans = sampleHousehold().loans;
    QCOMPARE(summarise(loans)->asOf.toWire(), QStringLiteral("2026-04-25"));
    loans[3].asOf = day("2024-05-11");
    QCOMPARE(summarise(loans)->asOf.toWire(), QStringLiteral("2026-04-25"));
    loans[1].asOf = day("2026-03");
    QVERIFY(summarise(loans)->asOf.isNull());
}

void tst_LoanSummary::refusesSumsOutOfRange()
{
    std::vector<LoanData> loans(2, sampleLoan(QStringLiteral("A"), "1", "1"));
    loans[0].amount = Money::fromFen(Money::maximumFen);
    QVERIFY_ERROR(summarise(loans), ErrorCode::InvalidInput);
}

void tst_LoanSummary::alignsStripsByMonth_data()
{
    QTest::addColumn<QString>("strip");
    QTest::addColumn<QString>("until");
    QTest::addColumn<QString>("expected");
    const QString blank(QLatin1Char('.'));
    QTest::newRow("full and latest")
        << QStringLiteral("N1NNNNNNNNNNNNNNNNNNNNN2") << QStringLiteral("2026-04")
        << QStringLiteral("N1NNNNNNNNNNNNNNNNNNNNN2");
    QTest::newRow("a loan of three months") << QStringLiteral("NN1") << QStringLiteral("2026-04")
                                            << blank.repeated(21) + QStringLiteral("NN1");
    QTest::newRow("ends a month earlier") << QStringLiteral("NN1") << QStringLiteral("2026-03-31")
                                          << blank.repeated(20) + QStringLiteral("NN1.");
    QTest::newRow("begins before the calendar")
        << QStringLiteral("1N") + QStringLiteral("N").repeated(22) << QStringLiteral("2026-03")
        << QStringLiteral("N").repeated(23) + blank;
    QTest::newRow("older than the calendar")
        << QStringLiteral("NNN") << QStringLiteral("2024-01") << blank.repeated(24);
}

void tst_LoanSummary::alignsStripsByMonth()
{
    QFETCH(QString, strip);
    QFETCH(QString, until);
    QFETCH(QString, expected);
    std::vector<LoanData> loans(2, sampleLoan(QStringLiteral("A"), "1", "1"));
    loans[0].strip = QStringLiteral("N");
    loans[0].stripUntil = day("2026-04");
    loans[1].strip = strip;
    loans[1].stripUntil = PartialDate::parse(until).value();
    const RepaymentCalendar calendar = repaymentCalendar(loans);
    QCOMPARE(calendar.firstMonth, QDate(2024, 5, 1));
    QString marks;
    for (const QString &mark : calendar.rows.at(1).marks)
        marks += mark.isEmpty() ? QStringLiteral(".") : mark;
    QCOMPARE(marks, expected);
}

void tst_LoanSummary::hasNoCalendarWithoutStrips()
{
    std::vector<LoanData> loans(1, sampleLoan(QStringLiteral("A"), "1", "1"));
    QVERIFY(repaymentCalendar(loans).rows.empty());
    loans[0].strip = QStringLiteral("NNN");
    QVERIFY(repaymentCalendar(loans).rows.empty());
    loans[0].stripUntil = day("2026-04");
    loans[0].settled = true;
    QVERIFY(repaymentCalendar(loans).rows.empty());
}

QTEST_GUILESS_MAIN(tst_LoanSummary)
#include "tst_loansummary.moc"
