// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pmml/numbers.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace archive::pmml {
namespace {

bool isOfNumbers(char character)
{
    return (character >= '0' && character <= '9') || character == '.' || character == '-'
        || character == '+' || character == 'e' || character == 'E';
}

} // namespace

std::optional<double> numberFromText(QStringView text)
{
    const auto trimmed = text.trimmed();
    std::array<char, 400> characters{};
    if (trimmed.isEmpty() || trimmed.size() > qsizetype(characters.size()))
        return std::nullopt;
    for (qsizetype i = 0; i < trimmed.size(); ++i) {
        const char16_t unit = trimmed.at(i).unicode();
        if (unit > 127 || !isOfNumbers(static_cast<char>(unit)))
            return std::nullopt;
        characters.at(static_cast<size_t>(i)) = static_cast<char>(unit);
    }
    const char *begin = characters.data();
    const char *end = begin + trimmed.size();
    if (*begin == '+' && end - begin > 1 && begin[1] != '-')
        ++begin;
    double number = 0;
    const auto [rest, fault] = std::from_chars(begin, end, number);
    if (fault != std::errc() || rest != end || !std::isfinite(number))
        return std::nullopt;
    return number == 0 ? 0 : number;
}

QString shortestText(double number)
{
    constexpr double leastPlain = 1e-5;
    constexpr double mostPlain = 1e15;
    if (number == 0)
        return QStringLiteral("0");
    const double magnitude = std::abs(number);
    const bool plain = magnitude >= leastPlain && magnitude < mostPlain;
    std::array<char, 64> characters{};
    const auto written =
        std::to_chars(characters.data(),
                      characters.data() + characters.size(),
                      number,
                      plain ? std::chars_format::fixed : std::chars_format::scientific);
    return QString::fromLatin1(characters.data(), written.ptr - characters.data());
}

qint64 roundedTenths(double total)
{
    constexpr double tenthsOfOne = 10;
    constexpr double half = 0.5;
    constexpr double guard = 1e-9;
    return static_cast<qint64>(std::floor(total * tenthsOfOne + half + guard));
}

QString tenthsText(qint64 tenths)
{
    const auto magnitude = std::abs(tenths);
    return (tenths < 0 ? QStringLiteral("-") : QString()) + QString::number(magnitude / 10)
        + QLatin1Char('.') + QString::number(magnitude % 10);
}

} // namespace archive::pmml
