// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pmml/functions.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace archive::pmml {
namespace {

using ManyNumbers = double (*)(std::vector<double> &);

template<ManyNumbers calculate>
Value ofMany(Arguments arguments)
{
    auto numbers = numbersOf(arguments);
    return numbers ? Value::ofNumber(calculate(*numbers)) : wrongArguments();
}

double sumOf(std::vector<double> &numbers)
{
    return std::accumulate(numbers.begin(), numbers.end(), 0.0);
}

double averageOf(std::vector<double> &numbers)
{
    return sumOf(numbers) / static_cast<double>(numbers.size());
}

double productOf(std::vector<double> &numbers)
{
    return std::accumulate(numbers.begin(), numbers.end(), 1.0, std::multiplies<>());
}

double medianOf(std::vector<double> &numbers)
{
    std::sort(numbers.begin(), numbers.end());
    const auto middle = numbers.size() / 2;
    if (numbers.size() % 2 == 1)
        return numbers[middle];
    return numbers[middle - 1] + (numbers[middle] - numbers[middle - 1]) / 2;
}

double leastOf(std::vector<double> &numbers)
{
    return *std::min_element(numbers.begin(), numbers.end());
}

double mostOf(std::vector<double> &numbers)
{
    return *std::max_element(numbers.begin(), numbers.end());
}

const std::array<Function, 6> aggregates{
    {{"min", 1, anyNumber, OnMissing::Ignored, ofMany<leastOf>},
     {"max", 1, anyNumber, OnMissing::Ignored, ofMany<mostOf>},
     {"sum", 1, anyNumber, OnMissing::Ignored, ofMany<sumOf>},
     {"avg", 1, anyNumber, OnMissing::Ignored, ofMany<averageOf>},
     {"median", 1, anyNumber, OnMissing::Ignored, ofMany<medianOf>},
     {"product", 1, anyNumber, OnMissing::Ignored, ofMany<productOf>}}};

} // namespace

std::span<const Function> aggregateFunctions()
{
    return aggregates;
}

} // namespace archive::pmml
