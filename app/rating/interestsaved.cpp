// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/interestsaved.h"

#include "views/loan.h"
#include "views/measure.h"

#include <QCoreApplication>

#include <algorithm>

namespace archive {

namespace {

constexpr qint64 daysOfRateYear = 360;
constexpr qint64 hundredthsOfPoints = 1'000'000; ///< in the whole of a principal
constexpr qint64 savedDivisor = daysOfRateYear * hundredthsOfPoints;

bool isOfOthers(const MeasureView &measure, const LoanView &loan)
{
    const bool differs = !measure.measureBy().isEmpty() && !loan.institution().isEmpty()
        && measure.measureBy() != loan.institution();
    return differs || loan.privateLending().value_or(false);
}

bool isOutside(const MeasureView &measure, const PartialDate &start)
{
    const auto from = measure.measureFrom();
    const auto until = measure.measureUntil();
    return !from || start.latest() < from->latest()
        || (until && start.earliest() > until->earliest());
}

std::optional<Money> principalOf(const LoanView &loan)
{
    return loan.balance() && !loan.settledOn() ? loan.balance() : loan.amount();
}

/// The first day that does not count any more.
QDate lastDayOf(const LoanView &loan, QDate today)
{
    auto last = today;
    for (const auto &end : {loan.endDate(), loan.settledOn()}) {
        if (end)
            last = std::min(last, end->earliest());
    }
    return last;
}

/// Fen in whole ones and in parts of the savedDivisor, so that no product leaves 64 bits.
class ExactFen
{
public:
    void add(qint64 principal, qint64 factor)
    {
        m_parts += principal % savedDivisor * factor;
        m_whole += principal / savedDivisor * factor + m_parts / savedDivisor;
        m_parts %= savedDivisor;
    }
    [[nodiscard]] qint64 rounded() const { return m_whole + (m_parts * 2 >= savedDivisor ? 1 : 0); }

private:
    qint64 m_whole = 0;
    qint64 m_parts = 0;
};

} // namespace

Result<InterestSaved>
interestSaved(const Record &measure, qint64 discount, const std::vector<Record> &loans, QDate today)
{
    const MeasureView view(measure);
    InterestSaved result;
    ExactFen sum;
    for (const auto &record : loans) {
        const LoanView loan(record);
        const auto start = loan.startDate();
        if (isOfOthers(view, loan) || (start && isOutside(view, *start)))
            continue;
        const auto principal = principalOf(loan);
        if (!principal || !start || start->precision() != PartialDate::Precision::Day) {
            ++result.unknown;
            continue;
        }
        const auto days = start->earliest().daysTo(lastDayOf(loan, today));
        if (days <= 0 || principal->fen() <= 0)
            continue;
        ++result.loans;
        sum.add(principal->fen(), discount * days);
        if (sum.rounded() > Money::maximumFen) {
            return Error{
                ErrorCode::InvalidInput,
                QCoreApplication::translate(
                    "archive::InterestSaved",
                    "The interest saved is too large to be told; check the loans' amounts."),
                measure.uid.toString()};
        }
    }
    result.saved = Money::fromFen(sum.rounded());
    return result;
}

} // namespace archive
