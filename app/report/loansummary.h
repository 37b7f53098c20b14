// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/householddata.h"

#include <QStringList>

namespace archive {

/// The figures over all unsettled loans of a report.
struct LoanSummary
{
    int unsettled = 0;
    int settled = 0;
    Money amount;
    Money balance;
    int overdueLoans = 0;
    Money overdue;
    qint64 longestOverdueDays = 0;
    PartialDate asOf; ///< of all of them; null when they differ or none is known
};

/// InvalidInput when a sum leaves the range of Money.
[[nodiscard]] Result<LoanSummary> summarise(const std::vector<LoanData> &loans);

/// The 24 months up to the latest repayment status of any unsettled loan.
struct RepaymentCalendar
{
    struct Row
    {
        QString contractNumber;
        QStringList marks; ///< 24; empty where the loan's strip has none
    };
    QDate firstMonth; ///< its first day; invalid when no loan has a strip
    std::vector<Row> rows;
};

inline constexpr int calendarMonths = 24;

[[nodiscard]] RepaymentCalendar repaymentCalendar(const std::vector<LoanData> &loans);

} // namespace archive
