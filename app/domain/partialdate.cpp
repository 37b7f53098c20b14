// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/partialdate.h"

#include "domain/invalid.h"
#include "domain/typedtext.h"

#include <QRegularExpression>

namespace archive {
namespace {

constexpr int firstYear = 1800;
constexpr int lastYear = 2200;

QDate longTermDay()
{
    return {9999, 12, 31};
}

} // namespace

PartialDate PartialDate::fromDate(QDate date)
{
    Q_ASSERT(date.isValid() && date.year() >= firstYear && date.year() <= lastYear);
    return {date, Precision::Day};
}

PartialDate PartialDate::longTerm()
{
    return {longTermDay(), Precision::LongTerm};
}

/// Zero stands for an unknown month or day; null when there is no such date.
PartialDate PartialDate::fromParts(int year, int month, int day)
{
    if (QDate(year, month, day) == longTermDay())
        return longTerm();
    if (year < firstYear || year > lastYear || month < 0 || day < 0)
        return {};
    const QDate first(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
    if (!first.isValid())
        return {};
    if (month == 0)
        return {first, Precision::Year};
    return {first, day == 0 ? Precision::Month : Precision::Day};
}

Result<PartialDate> PartialDate::parse(const QString &wire)
{
    static const QRegularExpression form(
        QStringLiteral("\\A([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?\\z"));
    const auto match = form.match(wire);
    const auto date = match.hasMatch() ? fromMatch(match.capturedTexts()) : PartialDate();
    if (date.isNull()) {
        return invalidInput(tr("“%1” is not a date; write 2024-02-29, 2024-02 or 2024, and "
                               "9999-12-31 for 长期.")
                                .arg(wire.left(40)));
    }
    return date;
}

PartialDate PartialDate::fromMatch(const QStringList &parts)
{
    const auto part = [&parts](qsizetype index) {
        return parts.value(index).toInt();
    };
    // A part that was written must be a real month or day: zero is the mark of an absent one.
    for (qsizetype index = 2; index < parts.size(); ++index) {
        if (!parts.at(index).isEmpty() && part(index) == 0)
            return {};
    }
    return fromParts(part(1), part(2), part(3));
}

Result<PartialDate> PartialDate::fromTyped(const QString &text)
{
    static const QRegularExpression midnight(QStringLiteral("[ T]0?0:00(:00(\\.0+)?)?\\z"));
    static const QRegularExpression separated(QStringLiteral(
        "\\A([0-9]{4})(?:[-./年]([0-9]{1,2})(?:[-./月]([0-9]{1,2})日?|月)?|年)?\\z"));
    static const QRegularExpression digits(QStringLiteral("\\A([0-9]{4})([0-9]{2})([0-9]{2})?\\z"));
    const QString plain = typedtext::compact(typedtext::halfWidth(text).remove(midnight));
    if (plain == QStringLiteral("长期") || plain == QStringLiteral("长期有效"))
        return longTerm();
    auto match = separated.match(plain);
    if (!match.hasMatch())
        match = digits.match(plain);
    const auto date = match.hasMatch() ? fromMatch(match.capturedTexts()) : PartialDate();
    if (date.isNull()) {
        return invalidInput(tr("“%1” cannot be read as a date; write it such as 2024-02-29, "
                               "2024年2月, 2024 or 长期.")
                                .arg(text.left(40)));
    }
    return date;
}

QDate PartialDate::latest() const
{
    switch (m_precision) {
    case Precision::Year:
        return {m_first.year(), 12, 31};
    case Precision::Month:
        return {m_first.year(), m_first.month(), m_first.daysInMonth()};
    default:
        return m_first;
    }
}

QString PartialDate::toWire() const
{
    switch (m_precision) {
    case Precision::None:
        return {};
    case Precision::Year:
        return m_first.toString(QStringLiteral("yyyy"));
    case Precision::Month:
        return m_first.toString(QStringLiteral("yyyy-MM"));
    default:
        return m_first.toString(Qt::ISODate);
    }
}

bool PartialDate::certainlyBefore(const PartialDate &other) const
{
    return !isNull() && !other.isNull() && latest() < other.earliest();
}

std::strong_ordering operator<=>(const PartialDate &a, const PartialDate &b)
{
    if (a.m_first != b.m_first)
        return a.m_first.toJulianDay() <=> b.m_first.toJulianDay();
    return a.m_precision <=> b.m_precision;
}

} // namespace archive
