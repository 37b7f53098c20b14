// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/loantext.h"

#include "report/loansummary.h"
#include "views/codes.h"

#include <QSet>

namespace archive {

namespace {

TemplateData loanRow(const LoanData &loan)
{
    TemplateData row;
    put(&row, "contract", orDash(loan.contractNumber));
    put(&row, "lender", loan.institution);
    put(&row, "business", loan.kind);
    put(&row, "hasBorrower", !loan.borrower.isEmpty());
    put(&row, "borrowerName", loan.borrower);
    put(&row, "amountText", amountText(loan.amount));
    put(&row, "balanceText", amountText(loan.settled ? std::optional(Money()) : loan.balance));
    put(&row, "rateText", loan.rate ? loan.rate->toAnnualPercent() : orDash({}));
    put(&row, "from", dateText(loan.start));
    put(&row, "until", dateText(loan.end));
    put(&row, "guaranteeText", orDash(loan.guarantee));
    put(&row, "classText", orDash(loan.fiveClass));
    put(&row, "ownStatement", loan.ownStatement);
    put(&row, "settled", loan.settled);
    put(&row, "settledText", loan.settledOn.isNull() ? QString() : loan.settledOn.toWire());
    put(&row, "overdue", !loan.settled && loan.overdueDays > 0);
    put(&row, "overdueDaysText", QString::number(loan.overdueDays));
    put(&row, "asOfText", dateText(loan.asOf));
    return row;
}

void putSummary(TemplateData *data, const LoanSummary &summary)
{
    put(data, "hasLoans", summary.unsettled + summary.settled > 0);
    put(data, "unsettledCount", QString::number(summary.unsettled));
    put(data, "hasSettled", summary.settled > 0);
    put(data, "settledCount", QString::number(summary.settled));
    put(data, "amountSum", amountText(summary.amount));
    put(data, "balanceSum", amountText(summary.balance));
    put(data, "overdueCount", QString::number(summary.overdueLoans));
    put(data, "overdueSum", amountText(summary.overdue));
    put(data, "longestOverdue", QString::number(summary.longestOverdueDays));
    put(data, "hasAsOf", !summary.asOf.isNull());
    put(data, "asOfAll", dateText(summary.asOf));
}

void putMonths(TemplateData *data, const RepaymentCalendar &calendar)
{
    TemplateData years(TemplateData::type::list);
    TemplateData months(TemplateData::type::list);
    int span = 0;
    for (int i = 0; i < calendarMonths && calendar.firstMonth.isValid(); ++i) {
        const QDate month = calendar.firstMonth.addMonths(i);
        TemplateData cell;
        put(&cell, "month", QString::number(month.month()));
        months.push_back(cell);
        ++span;
        if (month.month() != 12 && i + 1 < calendarMonths)
            continue;
        TemplateData year;
        put(&year, "year", QString::number(month.year()));
        put(&year, "span", QString::number(span));
        years.push_back(year);
        span = 0;
    }
    data->set("years", years);
    data->set("months", months);
}

void putCalendar(TemplateData *data, const HouseholdData &household)
{
    const RepaymentCalendar calendar = repaymentCalendar(household.loans);
    put(data, "hasCalendar", !calendar.rows.empty());
    putMonths(data, calendar);
    QSet<QString> used;
    TemplateData rows(TemplateData::type::list);
    for (const RepaymentCalendar::Row &loan : calendar.rows) {
        TemplateData marks(TemplateData::type::list);
        for (const QString &mark : loan.marks) {
            TemplateData cell;
            // Qt gives a table whose last cell is empty another margin.
            put(&cell, "mark", mark.isEmpty() ? QString(QChar::Nbsp) : mark);
            put(&cell, "late", isLateMonth(mark));
            marks.push_back(cell);
            used.insert(mark);
        }
        TemplateData row;
        put(&row, "contract", loan.contractNumber);
        row.set("marks", marks);
        rows.push_back(row);
    }
    data->set("calendarRows", rows);
    TemplateData legend(TemplateData::type::list);
    for (const auto &[mark, meaning] : household.stripCodes) {
        if (!used.contains(mark))
            continue;
        TemplateData entry;
        put(&entry, "mark", mark);
        put(&entry, "meaning", meaning);
        legend.push_back(entry);
    }
    data->set("legend", legend);
}

} // namespace

bool isLateMonth(const QString &mark)
{
    namespace status = codes::repaymentStatus;
    static const QStringList calm{QString(),
                                  status::paidAsAgreed,
                                  status::nothingDueThisMonthAndNothingOwedBefore,
                                  status::settledOrClosedNormally,
                                  status::paidAfterTheDueDayWithinTheMonth,
                                  status::noStatementBecauseTheStatementDayWasMoved,
                                  status::unknown,
                                  status::notYetOpenOrSkipped};
    return !calm.contains(mark);
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("—") : text;
}

QString amountText(const std::optional<Money> &amount)
{
    return amount ? amount->toDisplay() : orDash({});
}

QString dateText(const PartialDate &date)
{
    if (date.isLongTerm())
        return QStringLiteral("长期");
    return orDash(date.toWire());
}

Result<void> putLoans(TemplateData *data, const HouseholdData &household)
{
    ARCHIVE_TRY(summary, summarise(household.loans));
    putSummary(data, summary);
    putCalendar(data, household);
    TemplateData rows(TemplateData::type::list);
    for (const LoanData &loan : household.loans)
        rows.push_back(loanRow(loan));
    data->set("loans", rows);
    return {};
}

} // namespace archive
