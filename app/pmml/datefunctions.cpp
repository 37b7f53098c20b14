// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pmml/functions.h"

#include <QCoreApplication>
#include <QDate>

#include <array>
#include <cmath>

namespace archive::pmml {
namespace {

struct DateFunctionsText
{
    Q_DECLARE_TR_FUNCTIONS(archive::pmml::Functions)
};

constexpr double secondsOfDay = 86400;
constexpr int secondsOfHour = 3600;
constexpr int secondsOfMinute = 60;

/// Days from 1970-01-01 to 1 January of the year; none for what is no year.
std::optional<double> beginOfYear(const Value &year)
{
    constexpr double lastYear = 9999;
    const auto number = converted(year, DataType::Integer);
    if (!number.isNumber() || number.number < 1 || number.number > lastYear)
        return std::nullopt;
    const QDate first(static_cast<int>(number.number), 1, 1);
    return static_cast<double>(first.toJulianDay() - QDate(1970, 1, 1).toJulianDay());
}

/// Seconds since 1970-01-01 00:00 of a date or a moment, the texts of both included.
std::optional<double> secondsOf(const Value &moment)
{
    auto value = moment;
    if (value.isText()) {
        const auto date = valueFromText(value.text, DataType::Date);
        const auto time = valueFromText(value.text, DataType::DateTime);
        value = date ? *date : time.value_or(Value());
    }
    if (value.kind == Value::Kind::Date)
        return value.number * secondsOfDay;
    if (value.kind == Value::Kind::DateTime)
        return value.number;
    return std::nullopt;
}

/// Whole days between 1 January of the year, which is 0, and the date.
Value daysSinceYear(Arguments arguments)
{
    const auto seconds = secondsOf(arguments[0]);
    const auto begin = beginOfYear(arguments[1]);
    if (!seconds || !begin)
        return wrongArguments();
    return Value::ofNumber(std::floor(*seconds / secondsOfDay) - *begin);
}

Value secondsSinceYear(Arguments arguments)
{
    const auto seconds = secondsOf(arguments[0]);
    const auto begin = beginOfYear(arguments[1]);
    if (!seconds || !begin)
        return wrongArguments();
    return Value::ofNumber(*seconds - *begin * secondsOfDay);
}

Value secondsSinceMidnight(Arguments arguments)
{
    if (arguments[0].kind == Value::Kind::Time)
        return Value::ofNumber(arguments[0].number);
    const auto seconds = secondsOf(arguments[0]);
    if (!seconds)
        return wrongArguments();
    return Value::ofNumber(*seconds - std::floor(*seconds / secondsOfDay) * secondsOfDay);
}

/// One conversion of C's strftime; none when it is not supported.
std::optional<QString> partOfDate(char16_t conversion, const QDate &date, int second)
{
    const auto digits = [](int number, int width) {
        return QString::number(number).rightJustified(width, u'0');
    };
    constexpr int century = 100;
    constexpr int yearWidth = 4;
    constexpr int dayWidth = 3;
    switch (conversion) {
    case u'Y':
        return digits(date.year(), yearWidth);
    case u'y':
        return digits(date.year() % century, 2);
    case u'm':
        return digits(date.month(), 2);
    case u'd':
        return digits(date.day(), 2);
    case u'j':
        return digits(date.dayOfYear(), dayWidth);
    case u'H':
        return digits(second / secondsOfHour, 2);
    case u'M':
        return digits(second % secondsOfHour / secondsOfMinute, 2);
    case u'S':
        return digits(second % secondsOfMinute, 2);
    case u'%':
        return QStringLiteral("%");
    default:
        return std::nullopt;
    }
}

Value formattedDate(Arguments arguments)
{
    const auto seconds = secondsOf(arguments[0]);
    if (!seconds)
        return wrongArguments();
    const double day = std::floor(*seconds / secondsOfDay);
    const auto date = QDate(1970, 1, 1).addDays(static_cast<qint64>(day));
    const auto second = static_cast<int>(*seconds - day * secondsOfDay);
    const auto form = textOf(arguments[1]);
    QString text;
    for (qsizetype i = 0; i < form.size(); ++i) {
        if (form.at(i) != u'%') {
            text += form.at(i);
            continue;
        }
        ++i;
        const auto written =
            i < form.size() ? partOfDate(form.at(i).unicode(), date, second) : std::nullopt;
        if (!written)
            return Value::invalid(DateFunctionsText::tr("a format of dates that is not supported"));
        text += *written;
    }
    return Value::ofText(text);
}

const std::array<Function, 4> dates{
    {{"dateDaysSinceYear", 2, 2, OnMissing::GivesMissing, daysSinceYear},
     {"dateSecondsSinceYear", 2, 2, OnMissing::GivesMissing, secondsSinceYear},
     {"dateSecondsSinceMidnight", 1, 1, OnMissing::GivesMissing, secondsSinceMidnight},
     {"formatDatetime", 2, 2, OnMissing::GivesMissing, formattedDate}}};

} // namespace

std::span<const Function> dateFunctions()
{
    return dates;
}

} // namespace archive::pmml
