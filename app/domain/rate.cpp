// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rate.h"

#include "domain/decimal.h"
#include "domain/invalid.h"
#include "domain/typedtext.h"

namespace archive {
namespace {

constexpr int annualDecimals = 4;
constexpr int permilleDecimals = 3;
constexpr int monthsOfYear = 12;

enum class RateSign { AnnualPercent, MonthlyPermille, MonthlyPercent };

/// Takes the unit off the end of the text and says which it was.
RateSign takeRateUnit(QString &text, RateUnit unit)
{
    const struct
    {
        QChar sign;
        RateSign unit = RateSign::AnnualPercent;
    } endings[] = {{u'%', RateSign::AnnualPercent},
                   {u'‰', RateSign::MonthlyPermille},
                   {u'厘', RateSign::MonthlyPermille},
                   {u'分', RateSign::MonthlyPercent}};
    for (const auto &ending : endings) {
        if (text.endsWith(ending.sign)) {
            text.chop(1);
            return ending.unit;
        }
    }
    return unit == RateUnit::AnnualPercent ? RateSign::AnnualPercent : RateSign::MonthlyPermille;
}

} // namespace

Rate Rate::fromMillionths(qint64 millionths)
{
    Q_ASSERT(millionths >= 0 && millionths <= maximumMillionths);
    Rate rate;
    rate.m_millionths = millionths;
    return rate;
}

Result<Rate> Rate::checked(std::optional<qint64> scaled, qint64 factor)
{
    if (!scaled || *scaled < 0 || *scaled > maximumMillionths / factor) {
        return invalidInput(tr("This cannot be read as a rate of interest from 0 to 100 % a year; "
                               "write per cent a year such as 7.08, or per mille a month such as "
                               "5.9厘."));
    }
    return fromMillionths(*scaled * factor);
}

Result<Rate> Rate::parse(const QString &annualPercent)
{
    return checked(decimal::parse(annualPercent, annualDecimals), 1);
}

Result<Rate> Rate::fromMonthlyPermille(const QString &permille)
{
    return checked(decimal::parse(permille, permilleDecimals), monthsOfYear);
}

Result<Rate> Rate::fromBase(Rate base, int basisPoints)
{
    constexpr qint64 millionthsOfBasisPoint = 100;
    return checked(base.m_millionths + basisPoints * millionthsOfBasisPoint, 1);
}

Result<Rate> Rate::fromTyped(const QString &text, RateUnit unit)
{
    QString number = typedtext::compact(text);
    const RateSign sign = takeRateUnit(number, unit);
    const auto plain = decimal::fromTyped(number);
    if (!plain)
        return checked({}, 1);
    switch (sign) {
    case RateSign::AnnualPercent:
        return parse(*plain);
    case RateSign::MonthlyPermille:
        return fromMonthlyPermille(*plain);
    case RateSign::MonthlyPercent:
        break;
    }
    return checked(decimal::parse(*plain, annualDecimals), monthsOfYear);
}

QString Rate::toAnnualPercent() const
{
    return decimal::formatShort(m_millionths, annualDecimals, 2);
}

std::optional<QString> Rate::toMonthlyPermille() const
{
    if (m_millionths % monthsOfYear != 0)
        return {};
    return decimal::formatShort(m_millionths / monthsOfYear, permilleDecimals, 0);
}

} // namespace archive
