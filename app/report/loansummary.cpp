// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/loansummary.h"

#include <algorithm>

namespace archive {

namespace {

bool hasStrip(const LoanData &loan)
{
    return !loan.settled && !loan.strip.isEmpty() && !loan.stripUntil.isNull();
}

QDate monthOf(const PartialDate &date)
{
    const QDate first = date.earliest();
    return {first.year(), first.month(), 1};
}

int monthsBetween(QDate from, QDate to)
{
    return (to.year() - from.year()) * 12 + to.month() - from.month();
}

} // namespace

Result<LoanSummary> summarise(const std::vector<LoanData> &loans)
{
    LoanSummary summary;
    QList<Money> amounts;
    QList<Money> balances;
    QList<Money> overdues;
    bool oneDate = true;
    for (const LoanData &loan : loans) {
        if (loan.settled) {
            ++summary.settled;
            continue;
        }
        if (summary.unsettled++ == 0)
            summary.asOf = loan.asOf;
        oneDate = oneDate && loan.asOf == summary.asOf;
        amounts.append(loan.amount);
        balances.append(loan.balance.value_or(Money()));
        if (loan.overdueDays > 0 || loan.overdue.value_or(Money()) > Money()) {
            ++summary.overdueLoans;
            overdues.append(loan.overdue.value_or(Money()));
            summary.longestOverdueDays = std::max(summary.longestOverdueDays, loan.overdueDays);
        }
    }
    if (!oneDate)
        summary.asOf = {};
    ARCHIVE_TRY(amount, Money::sum(amounts));
    ARCHIVE_TRY(balance, Money::sum(balances));
    ARCHIVE_TRY(overdue, Money::sum(overdues));
    summary.amount = amount;
    summary.balance = balance;
    summary.overdue = overdue;
    return summary;
}

RepaymentCalendar repaymentCalendar(const std::vector<LoanData> &loans)
{
    QDate last;
    for (const LoanData &loan : loans) {
        if (hasStrip(loan) && (!last.isValid() || monthOf(loan.stripUntil) > last))
            last = monthOf(loan.stripUntil);
    }
    RepaymentCalendar calendar;
    if (!last.isValid())
        return calendar;
    calendar.firstMonth = last.addMonths(1 - calendarMonths);
    for (const LoanData &loan : loans) {
        if (!hasStrip(loan))
            continue;
        RepaymentCalendar::Row row{loan.contractNumber, {}};
        // The strip's last character stands under its own month, which may be earlier than the calendar's last.
        const qsizetype end = calendarMonths - monthsBetween(monthOf(loan.stripUntil), last);
        for (int month = 0; month < calendarMonths; ++month) {
            const qsizetype at = loan.strip.size() - (end - month);
            const bool known = month < end && at >= 0;
            row.marks.append(known ? QString(loan.strip.at(at)) : QString());
        }
        calendar.rows.push_back(row);
    }
    return calendar;
}

} // namespace archive
