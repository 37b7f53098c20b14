// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/divisioncode.h"

#include "domain/invalid.h"

#include <algorithm>

namespace archive {
namespace {

constexpr qsizetype codeLength = 12;
constexpr qint64 smallestCode = 100'000'000'000;

} // namespace

DivisionCode DivisionCode::fromNumber(qint64 number)
{
    DivisionCode code;
    if (number >= smallestCode && number < smallestCode * 10)
        code.m_number = number;
    return code;
}

Result<DivisionCode> DivisionCode::parse(const QString &text)
{
    const bool isCode = (text.size() == 6 || text.size() == 9 || text.size() == codeLength)
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const auto code =
        isCode ? fromNumber(text.leftJustified(codeLength, u'0').toLongLong()) : DivisionCode();
    // A village without a township, such as 350405000201, is a typing error.
    const bool hasGap = code.m_number % 1'000 != 0 && code.m_number / 1'000 % 1'000 == 0;
    if (code.isNull() || hasGap) {
        return invalidInput(tr("“%1” is not a division code; it has 12 digits, or 6 for a county "
                               "and 9 for a township.")
                                .arg(text.left(20)));
    }
    return code;
}

QString DivisionCode::text() const
{
    return isNull() ? QString() : QString::number(m_number);
}

DivisionLevel DivisionCode::level() const
{
    if (m_number % 10'000'000'000 == 0)
        return DivisionLevel::Province;
    if (m_number % 100'000'000 == 0)
        return DivisionLevel::Prefecture;
    if (m_number % 1'000'000 == 0)
        return DivisionLevel::County;
    return m_number % 1'000 == 0 ? DivisionLevel::Township : DivisionLevel::Village;
}

DivisionCode DivisionCode::parent() const
{
    switch (level()) {
    case DivisionLevel::Province:
        return {};
    case DivisionLevel::Prefecture:
        return fromNumber(m_number / 10'000'000'000 * 10'000'000'000);
    case DivisionLevel::County:
        return fromNumber(m_number / 100'000'000 * 100'000'000);
    case DivisionLevel::Township:
        return fromNumber(m_number / 1'000'000 * 1'000'000);
    case DivisionLevel::Village:
        break;
    }
    return fromNumber(m_number / 1'000 * 1'000);
}

QString DivisionCode::prefix() const
{
    switch (level()) {
    case DivisionLevel::Province:
        return text().left(2);
    case DivisionLevel::Prefecture:
        return text().left(4);
    case DivisionLevel::County:
        return county();
    case DivisionLevel::Township:
        return township();
    case DivisionLevel::Village:
        break;
    }
    return text();
}

bool DivisionCode::isWithin(QStringView prefix) const
{
    return !prefix.isEmpty() && text().startsWith(prefix);
}

} // namespace archive
