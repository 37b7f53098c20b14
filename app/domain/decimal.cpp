// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decimal.h"

#include "domain/typedtext.h"

#include <QList>

#include <limits>

namespace archive::decimal {
namespace {

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

std::optional<qint64> appendDigits(qint64 value, QStringView digits)
{
    for (const QChar digit : digits) {
        if (!isDigit(digit))
            return {};
        const qint64 next = digit.unicode() - u'0';
        if (value > (std::numeric_limits<qint64>::max() - next) / 10)
            return {};
        value = value * 10 + next;
    }
    return value;
}

/// The whole part without separators; none unless every group after the first has three digits.
std::optional<QString> withoutSeparators(QStringView whole)
{
    const auto groups = whole.split(u',');
    QString joined = groups.first().toString();
    if (groups.size() > 1 && (joined.isEmpty() || joined.size() > 3))
        return {};
    for (const QStringView group : groups.sliced(1)) {
        if (group.size() != 3)
            return {};
        joined += group;
    }
    return joined;
}

} // namespace

std::optional<qint64> parse(QStringView text, int decimals)
{
    const bool negative = text.startsWith(u'-');
    const QStringView number = negative ? text.sliced(1) : text;
    const qsizetype point = number.indexOf(u'.');
    const QStringView whole = point < 0 ? number : number.first(point);
    const QStringView fraction = point < 0 ? QStringView() : number.sliced(point + 1);
    if (whole.isEmpty() || (whole.size() > 1 && whole.first() == u'0'))
        return {};
    if (fraction.size() > decimals || (point >= 0 && fraction.isEmpty()))
        return {};
    const QString zeros(decimals - fraction.size(), u'0');
    auto value = appendDigits(0, whole);
    if (value)
        value = appendDigits(*value, fraction);
    if (value)
        value = appendDigits(*value, zeros);
    if (value && negative)
        value = -*value;
    return value;
}

QString format(qint64 scaled, int decimals)
{
    const bool negative = scaled < 0;
    const auto magnitude =
        negative ? quint64(0) - static_cast<quint64>(scaled) : static_cast<quint64>(scaled);
    QString digits = QString::number(magnitude).rightJustified(decimals + 1, u'0');
    if (decimals > 0)
        digits.insert(digits.size() - decimals, u'.');
    return negative ? u'-' + digits : digits;
}

QString formatShort(qint64 scaled, int decimals, int least)
{
    QString text = format(scaled, decimals);
    for (int kept = decimals; kept > least && text.endsWith(u'0'); --kept)
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString grouped(const QString &number)
{
    QString text = number;
    const qsizetype point = text.indexOf(u'.');
    const qsizetype first = text.startsWith(u'-') ? 1 : 0;
    for (qsizetype at = (point < 0 ? text.size() : point) - 3; at > first; at -= 3)
        text.insert(at, u',');
    return text;
}

std::optional<QString> fromTyped(QStringView typed)
{
    const QString text = typedtext::halfWidth(typed);
    const qsizetype point = text.indexOf(u'.');
    const qsizetype first = text.startsWith(u'-') ? 1 : 0;
    const qsizetype end = point < 0 ? text.size() : point;
    const auto whole = withoutSeparators(QStringView(text).sliced(first, end - first));
    if (!whole)
        return {};
    qsizetype leading = 0;
    while (leading + 1 < whole->size() && whole->at(leading) == u'0')
        ++leading;
    QString number = text.first(first) + whole->sliced(leading) + text.sliced(end);
    // ".50" and "12.500" are what spreadsheets and hurried people write; "12." is unfinished.
    if (whole->isEmpty() && point >= 0)
        number.insert(first, u'0');
    if (point >= 0 && end + 1 < text.size()) {
        while (number.endsWith(u'0'))
            number.chop(1);
        if (number.endsWith(u'.'))
            number.chop(1);
    }
    return number;
}

std::optional<qint64> scale(qint64 value, qint64 numerator, qint64 denominator)
{
    Q_ASSERT(denominator > 0);
    qint64 product = 0;
    if (qMulOverflow(value, numerator, &product))
        return {};
    const qint64 whole = product / denominator;
    const qint64 rest = product % denominator;
    const qint64 distance = rest < 0 ? -rest : rest;
    if (distance < denominator - distance)
        return whole;
    return product < 0 ? whole - 1 : whole + 1;
}

} // namespace archive::decimal
