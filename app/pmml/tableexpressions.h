// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pmml/expression.h"

#include <QHash>
#include <QStringList>

namespace archive::pmml {

/// A range of numbers (DataDictionary, "Interval"): a margin that is not given is open to infinity.
struct Interval
{
    std::optional<double> left;
    std::optional<double> right;
    bool leftClosed = false;
    bool rightClosed = false;

    [[nodiscard]] bool holds(double number) const;
};

/// NormContinuous: straight lines through points in rising order of `orig`.
struct LinearNorms
{
    enum class Outliers : quint8 { AsIs, AsMissing, AsExtremes };
    struct Point
    {
        double orig = 0;
        double norm = 0;
    };
    size_t slot = 0;
    std::vector<Point> points; ///< at least two
    Outliers outliers = Outliers::AsIs;
    Value mapMissingTo;
};
[[nodiscard]] ExpressionPtr normExpression(LinearNorms norms);

/// NormDiscrete: 1 when the field has the value, else 0.
[[nodiscard]] ExpressionPtr indicatorExpression(size_t slot, Value wanted, Value mapMissingTo);

/// Discretize: the value of the first bin that holds the number.
struct Bins
{
    size_t slot = 0;
    std::vector<std::pair<Interval, Value>> bins;
    MissingRules rules;
};
[[nodiscard]] ExpressionPtr binsExpression(Bins bins);

/// MapValues: a row of a table by the texts of its key columns; the first of several equal ones counts.
struct ValueMap
{
    std::vector<size_t> places;
    QHash<QStringList, Value> rows;
    MissingRules rules;
};
[[nodiscard]] ExpressionPtr mapExpression(ValueMap map);

} // namespace archive::pmml
