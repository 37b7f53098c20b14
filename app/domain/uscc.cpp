// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/uscc.h"

#include "domain/invalid.h"
#include "domain/typedtext.h"

#include <algorithm>
#include <array>

namespace archive {
namespace {

constexpr int usccLength = 18;

/// The 31 characters of GB 32100 in the order of their values.
constexpr QStringView usccAlphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY";

/// GB 11714: digits, then all letters from A = 10.
int organisationValue(QChar character)
{
    if (character >= u'0' && character <= u'9')
        return character.unicode() - u'0';
    if (character >= u'A' && character <= u'Z')
        return character.unicode() - u'A' + 10;
    return -1;
}

} // namespace

QChar Uscc::checkCharacter(QStringView first17)
{
    if (first17.size() != usccLength - 1)
        return {};
    qsizetype sum = 0;
    qsizetype weight = 1;
    for (const QChar character : first17) {
        const qsizetype value = usccAlphabet.indexOf(character);
        if (value < 0)
            return {};
        sum += value * weight;
        weight = weight * 3 % 31;
    }
    return usccAlphabet.at((31 - sum % 31) % 31);
}

QChar Uscc::organisationCheckCharacter(QStringView first8)
{
    constexpr std::array<int, 8> weights{3, 7, 9, 10, 5, 8, 4, 2};
    if (first8.size() != qsizetype(weights.size()))
        return {};
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i) {
        const int value = organisationValue(first8.at(qsizetype(i)));
        if (value < 0)
            return {};
        sum += weights.at(i) * value;
    }
    return QStringView(u"0X987654321").at(sum % 11);
}

Result<Uscc> Uscc::parse(const QString &text)
{
    Uscc uscc;
    uscc.m_text = typedtext::compact(text).toUpper();
    if (uscc.m_text.size() != usccLength) {
        return invalidInput(tr("A unified social credit code has 18 characters, but this has %1; "
                               "compare it with the licence.")
                                .arg(uscc.m_text.size()));
    }
    const QStringView code(uscc.m_text);
    const QChar check = checkCharacter(code.first(usccLength - 1));
    if (check.isNull() || !usccAlphabet.contains(code.back())) {
        return invalidInput(tr("A unified social credit code has digits and capital letters other "
                               "than I, O, S, V and Z; compare it with the licence."));
    }
    const QStringView region = code.sliced(2, 6);
    if (!std::all_of(region.begin(), region.end(), [](QChar c) { return c.isDigit(); })) {
        return invalidInput(tr("Characters 3 to 8 of a unified social credit code are digits; "
                               "compare it with the licence."));
    }
    if (check != code.back() || organisationCheckCharacter(code.sliced(8, 8)) != code.at(16)) {
        return invalidInput(
            tr("The check characters of the unified social credit code do not fit "
               "the others, so one of them is wrong; compare it with the licence."));
    }
    return uscc;
}

} // namespace archive
