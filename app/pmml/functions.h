// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pmml/value.h"

#include <QStringView>

#include <span>

namespace archive::pmml {

using Arguments = std::span<const Value>;

/// What a function does with arguments that have no value (Built-in Functions; Functions, "Unless otherwise specified …").
enum class OnMissing : quint8 {
    GivesMissing, ///< the result has none either
    Ignored, ///< the others count; missing when none is left (min, max, sum, avg, median, product)
    Seen, ///< the function sees it (isMissing, and, or)
};

/// A built-in function of PMML 4.4. Its arguments are never Invalid; a result that can't be told is.
struct Function
{
    const char *name;
    size_t least;
    size_t most;
    OnMissing onMissing;
    Value (*apply)(Arguments);
};

/// As many arguments as one likes.
inline constexpr size_t anyNumber = 1000;

/// None for a name that PMML 4.4 does not have, and for those that are not supported: the distributions (normalCDF and the like),
/// and isValid and isNotValid, of which the standard does not say what they make of a missing value.
/// `if` is no function here, since it looks at one of its branches only (expression.h).
[[nodiscard]] const Function *findFunction(QStringView name);

/// + - * / min max sum avg median product, log10 ln sqrt abs exp pow threshold floor ceil round rint modulo and the trigonometric ones.
/// Integers divide like all numbers: 5 / 2 is 2.5.
[[nodiscard]] std::span<const Function> arithmeticFunctions();
/// Aggregates and what else takes many numbers.
[[nodiscard]] std::span<const Function> aggregateFunctions();
/// Comparisons, isMissing, isIn, and, or, not.
[[nodiscard]] std::span<const Function> logicFunctions();
/// uppercase lowercase stringLength substring trimBlanks concat replace matches formatNumber.
[[nodiscard]] std::span<const Function> textFunctions();
/// dateDaysSinceYear dateSecondsSinceYear dateSecondsSinceMidnight formatDatetime.
[[nodiscard]] std::span<const Function> dateFunctions();

/// The arguments as numbers, true as 1; none when one of them is of another kind.
[[nodiscard]] std::optional<std::vector<double>> numbersOf(Arguments arguments);
/// The Invalid for arguments of the wrong kind.
[[nodiscard]] Value wrongArguments();

} // namespace archive::pmml
