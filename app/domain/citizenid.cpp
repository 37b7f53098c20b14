// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/citizenid.h"

#include "domain/county.h"
#include "domain/invalid.h"
#include "domain/typedtext.h"

#include <algorithm>
#include <array>

namespace archive {
namespace {

constexpr int oldLength = 15;
constexpr int newLength = 18;

bool areDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar character) {
        return character >= u'0' && character <= u'9';
    });
}

} // namespace

QChar CitizenId::checkCharacter(QStringView first17)
{
    constexpr std::array<int, 17> weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    if (first17.size() != qsizetype(weights.size()) || !areDigits(first17))
        return {};
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i)
        sum += weights.at(i) * first17.at(qsizetype(i)).digitValue();
    return QStringView(u"10X98765432").at(sum % 11);
}

Result<CitizenId> CitizenId::parse(const QString &text, QDate today)
{
    CitizenId id;
    id.m_given = typedtext::compact(text).toUpper();
    if (id.m_given.contains(QStringLiteral("E+"))) {
        return invalidInput(tr("A spreadsheet has shortened the identity number and lost its last "
                               "digits; format the column as text and type the number again."));
    }
    if (id.m_given.size() != oldLength && id.m_given.size() != newLength) {
        return invalidInput(tr("An identity number has 18 characters, or 15 if issued before 1999, "
                               "but this has %1; compare it with the card.")
                                .arg(id.m_given.size()));
    }
    const bool isOld = id.m_given.size() == oldLength;
    const QString first = isOld
        ? QString(id.m_given.left(6) + QStringLiteral("19") + id.m_given.mid(6))
        : id.m_given.left(newLength - 1);
    const QChar check = checkCharacter(first);
    const bool endsRight =
        isOld || id.m_given.endsWith(QLatin1Char('X')) || areDigits(id.m_given.right(1));
    if (check.isNull() || !endsRight) {
        return invalidInput(tr("An identity number has digits only, and an X at most as the last "
                               "of 18 characters; compare it with the card."));
    }
    if (!isOld && id.m_given.back() != check) {
        return invalidInput(tr("The identity number's last character does not fit the others, so "
                               "one of them is wrong; compare it with the card."));
    }
    id.m_text = first + check;
    const QDate birth = id.birthDate();
    if (!birth.isValid() || birth.year() < 1880 || birth > today) {
        return invalidInput(tr("The birth date in the identity number is not a day between 1880 "
                               "and today; compare it with the card."));
    }
    return id;
}

QDate CitizenId::birthDate() const
{
    return QDate::fromString(m_text.mid(6, 8), QStringLiteral("yyyyMMdd"));
}

Sex CitizenId::sex() const
{
    return m_text.at(16).digitValue() % 2 == 1 ? Sex::Male : Sex::Female;
}

bool CitizenId::isSample() const
{
    return m_text.startsWith(QStringLiteral("359999"));
}

bool CitizenId::regionKnown(const CountyRegister &counties) const
{
    return counties.contains(regionCode());
}

} // namespace archive
