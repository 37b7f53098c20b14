// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pmml/functions.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace archive::pmml {
namespace {

struct TextFunctionsText
{
    Q_DECLARE_TR_FUNCTIONS(archive::pmml::Functions)
};

Value upper(Arguments arguments)
{
    return Value::ofText(textOf(arguments[0]).toUpper());
}
Value lower(Arguments arguments)
{
    return Value::ofText(textOf(arguments[0]).toLower());
}
Value lengthOf(Arguments arguments)
{
    return Value::ofNumber(static_cast<double>(textOf(arguments[0]).toUcs4().size()));
}

Value trimmedBlanks(Arguments arguments)
{
    return Value::ofText(textOf(arguments[0]).trimmed());
}

Value joined(Arguments arguments)
{
    QString all;
    for (const auto &argument : arguments)
        all += textOf(argument);
    return Value::ofText(all);
}

/// Positions count characters from 1, those outside the basic plane as one (Built-in Functions, "substring").
Value part(Arguments arguments)
{
    const auto from = converted(arguments[1], DataType::Integer);
    const auto length =
        arguments.size() == 3 ? converted(arguments[2], DataType::Integer) : Value::ofNumber(0);
    if (!from.isNumber() || !length.isNumber())
        return wrongArguments();
    if (from.number < 1 || length.number < 0)
        return Value::invalid(TextFunctionsText::tr("a substring that begins before its text"));
    const auto text = textOf(arguments[0]).toUcs4();
    const auto begin =
        static_cast<qsizetype>(std::min(from.number - 1, static_cast<double>(text.size())));
    const auto rest = text.size() - begin;
    const auto count = arguments.size() == 3
        ? static_cast<qsizetype>(std::min(length.number, static_cast<double>(rest)))
        : rest;
    return Value::ofText(
        QString::fromUcs4(reinterpret_cast<const char32_t *>(text.constData()) + begin, count));
}

Value matchesPattern(Arguments arguments)
{
    const QRegularExpression pattern(textOf(arguments[1]));
    if (!pattern.isValid())
        return Value::invalid(TextFunctionsText::tr("a pattern that is no regular expression"));
    return Value::ofBoolean(pattern.match(textOf(arguments[0])).hasMatch());
}

/// What a replacement says for one match: $1 names a group, as in XPath.
QString expanded(const QString &by, const QRegularExpressionMatch &match)
{
    QString text;
    for (qsizetype i = 0; i < by.size(); ++i) {
        const bool group = by.at(i) == u'$' && i + 1 < by.size() && by.at(i + 1).isDigit();
        if (group) {
            text += match.captured(by.at(++i).digitValue());
        } else {
            text += by.at(i);
        }
    }
    return text;
}

Value replaced(Arguments arguments)
{
    const auto text = textOf(arguments[0]);
    const QRegularExpression pattern(textOf(arguments[1]));
    if (!pattern.isValid())
        return Value::invalid(TextFunctionsText::tr("a pattern that is no regular expression"));
    const auto by = textOf(arguments[2]);
    QString result;
    qsizetype copied = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        result += text.mid(copied, match.capturedStart() - copied) + expanded(by, match);
        copied = match.capturedEnd();
        if (result.size() > longestText)
            break;
    }
    return Value::ofText(result + text.mid(copied));
}

/// A conversion of C's printf: %, an optional 0 or -, a width, a precision, and d, f, e or g.
Value formattedNumber(Arguments arguments)
{
    static const QRegularExpression form(
        QStringLiteral("^([^%]*)%([0-]?)(\\d{0,2})(?:\\.(\\d{1,2}))?([dfeg])([^%]*)$"));
    const auto number = converted(arguments[0], DataType::Double);
    const auto parts = form.match(textOf(arguments[1]));
    if (!number.isNumber() || !parts.hasMatch())
        return Value::invalid(TextFunctionsText::tr("a format of numbers that is not supported"));
    constexpr int usual = 6;
    const char kind = parts.captured(5).at(0).toLatin1();
    const int precision = parts.captured(4).isEmpty() ? usual : parts.captured(4).toInt();
    const bool negative = number.number < 0;
    auto digits = kind == 'd' ? QString::number(std::abs(number.number), 'f', 0)
                              : QString::number(std::abs(number.number), kind, precision);
    const auto width = parts.captured(3).toInt() - (negative ? 1 : 0);
    const auto flag = parts.captured(2);
    if (flag == QLatin1String("0"))
        digits = digits.rightJustified(width, u'0');
    digits = (negative ? QStringLiteral("-") : QString()) + digits;
    digits = flag == QLatin1String("-") ? digits.leftJustified(parts.captured(3).toInt())
                                        : digits.rightJustified(parts.captured(3).toInt());
    return Value::ofText(parts.captured(1) + digits + parts.captured(6));
}

const std::array<Function, 9> texts{
    {{"uppercase", 1, 1, OnMissing::GivesMissing, upper},
     {"lowercase", 1, 1, OnMissing::GivesMissing, lower},
     {"stringLength", 1, 1, OnMissing::GivesMissing, lengthOf},
     {"trimBlanks", 1, 1, OnMissing::GivesMissing, trimmedBlanks},
     {"concat", 2, anyNumber, OnMissing::GivesMissing, joined},
     {"substring", 2, 3, OnMissing::GivesMissing, part},
     {"matches", 2, 2, OnMissing::GivesMissing, matchesPattern},
     {"replace", 3, 3, OnMissing::GivesMissing, replaced},
     {"formatNumber", 2, 2, OnMissing::GivesMissing, formattedNumber}}};

} // namespace

std::span<const Function> textFunctions()
{
    return texts;
}

} // namespace archive::pmml
