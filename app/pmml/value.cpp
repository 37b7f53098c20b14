// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pmml/value.h"

#include "pmml/numbers.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>

#include <cmath>

namespace archive::pmml {
namespace {

struct ValueText
{
    Q_DECLARE_TR_FUNCTIONS(archive::pmml::Value)
};

constexpr double largestInteger = 9007199254740992.0; // 2^53
constexpr double millisecondsOfSecond = 1000;

qint64 epochDay()
{
    return QDate(1970, 1, 1).toJulianDay();
}

Value ofKind(Value::Kind kind, double number)
{
    Value value;
    value.kind = kind;
    value.number = number;
    return value;
}

std::optional<Value> booleanFrom(const QString &text)
{
    const auto word = text.trimmed().toLower();
    if (word == QLatin1String("true") || word == QLatin1String("1"))
        return Value::ofBoolean(true);
    if (word == QLatin1String("false") || word == QLatin1String("0"))
        return Value::ofBoolean(false);
    return std::nullopt;
}

std::optional<Value> dateFrom(const QString &text)
{
    const auto date = QDate::fromString(text.trimmed(), QStringLiteral("yyyy-MM-dd"));
    if (!date.isValid())
        return std::nullopt;
    return ofKind(Value::Kind::Date, static_cast<double>(date.toJulianDay() - epochDay()));
}

std::optional<Value> timeFrom(const QString &text)
{
    const auto time = QTime::fromString(text.trimmed(), QStringLiteral("HH:mm:ss"));
    if (!time.isValid())
        return std::nullopt;
    return ofKind(Value::Kind::Time, time.msecsSinceStartOfDay() / millisecondsOfSecond);
}

std::optional<Value> dateTimeFrom(const QString &text)
{
    constexpr qsizetype dateLength = 10;
    constexpr double secondsOfDay = 86400;
    const auto trimmed = text.trimmed();
    if (trimmed.size() <= dateLength
        || (trimmed.at(dateLength) != u'T' && trimmed.at(dateLength) != u' '))
        return std::nullopt;
    const auto date = dateFrom(trimmed.left(dateLength));
    const auto time = timeFrom(trimmed.mid(dateLength + 1));
    if (!date || !time)
        return std::nullopt;
    return ofKind(Value::Kind::DateTime, date->number * secondsOfDay + time->number);
}

QString dateTimeText(const Value &value)
{
    const auto moment = QDateTime::fromMSecsSinceEpoch(
        static_cast<qint64>(value.number * millisecondsOfSecond), Qt::UTC);
    return moment.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
}

std::optional<Value> numberOf(const QString &text, DataType type)
{
    auto number = numberFromText(text);
    if (!number)
        return std::nullopt;
    if (type == DataType::Integer
        && (std::trunc(*number) != *number || std::abs(*number) > largestInteger))
        return std::nullopt;
    if (type == DataType::Float)
        number = static_cast<double>(static_cast<float>(*number));
    if (!std::isfinite(*number))
        return std::nullopt;
    return Value::ofNumber(*number);
}

DataType typeOf(const Value &value)
{
    switch (value.kind) {
    case Value::Kind::Number:
        return DataType::Double;
    case Value::Kind::Boolean:
        return DataType::Boolean;
    case Value::Kind::Date:
        return DataType::Date;
    case Value::Kind::Time:
        return DataType::Time;
    case Value::Kind::DateTime:
        return DataType::DateTime;
    default:
        return DataType::String;
    }
}

} // namespace

Value Value::ofNumber(double number)
{
    if (!std::isfinite(number))
        return invalid(ValueText::tr("a calculation gave no finite number"));
    return ofKind(Kind::Number, number == 0 ? 0 : number);
}

Value Value::ofText(QString text)
{
    if (text.size() > longestText)
        return invalid(ValueText::tr("a text became too long"));
    Value value;
    value.kind = Kind::Text;
    value.text = std::move(text);
    return value;
}

Value Value::ofBoolean(bool truth)
{
    return ofKind(Kind::Boolean, truth ? 1 : 0);
}

Value Value::invalid(QString reason)
{
    Value value;
    value.kind = Kind::Invalid;
    value.text = std::move(reason);
    return value;
}

std::optional<DataType> dataTypeFrom(const QString &word)
{
    static const QHash<QString, DataType> types{
        {QStringLiteral("string"), DataType::String},
        {QStringLiteral("integer"), DataType::Integer},
        {QStringLiteral("float"), DataType::Float},
        {QStringLiteral("double"), DataType::Double},
        {QStringLiteral("boolean"), DataType::Boolean},
        {QStringLiteral("date"), DataType::Date},
        {QStringLiteral("time"), DataType::Time},
        {QStringLiteral("dateTime"), DataType::DateTime},
        {QStringLiteral("timeSeconds"), DataType::Integer},
        {QStringLiteral("dateDaysSince[0]"), DataType::Integer},
        {QStringLiteral("dateDaysSince[1960]"), DataType::Integer},
        {QStringLiteral("dateDaysSince[1970]"), DataType::Integer},
        {QStringLiteral("dateDaysSince[1980]"), DataType::Integer},
        {QStringLiteral("dateTimeSecondsSince[0]"), DataType::Integer},
        {QStringLiteral("dateTimeSecondsSince[1960]"), DataType::Integer},
        {QStringLiteral("dateTimeSecondsSince[1970]"), DataType::Integer},
        {QStringLiteral("dateTimeSecondsSince[1980]"), DataType::Integer}};
    const auto found = types.constFind(word);
    return found == types.constEnd() ? std::nullopt : std::make_optional(*found);
}

std::optional<Value> valueFromText(const QString &text, DataType type)
{
    switch (type) {
    case DataType::String:
        return text.size() > longestText ? std::nullopt : std::make_optional(Value::ofText(text));
    case DataType::Integer:
    case DataType::Float:
    case DataType::Double:
        return numberOf(text, type);
    case DataType::Boolean:
        return booleanFrom(text);
    case DataType::Date:
        return dateFrom(text);
    case DataType::Time:
        return timeFrom(text);
    case DataType::DateTime:
        return dateTimeFrom(text);
    }
    return std::nullopt;
}

Value inferredValue(const QString &text)
{
    if (const auto number = numberFromText(text))
        return Value::ofNumber(*number);
    if (text == QLatin1String("true") || text == QLatin1String("false"))
        return Value::ofBoolean(text == QLatin1String("true"));
    return Value::ofText(text);
}

QString textOf(const Value &value)
{
    switch (value.kind) {
    case Value::Kind::Missing:
    case Value::Kind::Invalid:
        return {};
    case Value::Kind::Text:
        return value.text;
    case Value::Kind::Number:
        return shortestText(value.number);
    case Value::Kind::Boolean:
        return value.number != 0 ? QStringLiteral("true") : QStringLiteral("false");
    case Value::Kind::Date:
        return QDate::fromJulianDay(epochDay() + static_cast<qint64>(value.number))
            .toString(Qt::ISODate);
    case Value::Kind::Time:
        return QTime::fromMSecsSinceStartOfDay(
                   static_cast<int>(value.number * millisecondsOfSecond))
            .toString(QStringLiteral("HH:mm:ss"));
    case Value::Kind::DateTime:
        return dateTimeText(value);
    }
    return {};
}

Value converted(const Value &value, DataType type)
{
    const bool same = (type == DataType::String && value.isText())
        || (type == DataType::Double && value.isNumber())
        || (type == DataType::Boolean && value.isBoolean());
    if (same || value.isMissing() || value.isInvalid())
        return value;
    const bool counted =
        type == DataType::Integer || type == DataType::Float || type == DataType::Double;
    const auto text = counted && value.isBoolean() ? shortestText(value.number) : textOf(value);
    if (const auto result = valueFromText(text, type))
        return *result;
    return Value::invalid(ValueText::tr("a value is not of the type that is wanted"));
}

std::optional<int> compared(const Value &one, const Value &other)
{
    if (one.kind == other.kind) {
        if (one.isText())
            return one.text.compare(other.text);
        return one.number < other.number ? -1 : (one.number > other.number ? 1 : 0);
    }
    if (one.isText() == other.isText())
        return std::nullopt;
    const auto &text = one.isText() ? one : other;
    const auto &typed = one.isText() ? other : one;
    const auto read = valueFromText(text.text, typeOf(typed));
    if (!read)
        return std::nullopt;
    return one.isText() ? compared(*read, typed) : compared(typed, *read);
}

} // namespace archive::pmml
