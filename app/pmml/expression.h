// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pmml/functions.h"
#include "pmml/value.h"

#include <memory>
#include <vector>

namespace archive::pmml {

/// What a DerivedField, a ComplexPartialScore or an OutputField calculates (Transformations, Functions). Evaluation never fails: what can't
/// be told is an Invalid value.
class Expression
{
public:
    Expression() = default;
    virtual ~Expression() = default;
    Q_DISABLE_COPY_MOVE(Expression)

    [[nodiscard]] virtual Value evaluate(const Row &row) const = 0;
};
using ExpressionPtr = std::shared_ptr<const Expression>;

/// What to give instead of a missing input or result.
struct MissingRules
{
    Value mapMissingTo; ///< instead of the result when an argument is missing; Missing: no rule
    Value defaultValue; ///< instead of a result that is missing; Missing: no rule
};

/// Constant.
[[nodiscard]] ExpressionPtr constantExpression(Value value);
/// FieldRef with its mapMissingTo.
[[nodiscard]] ExpressionPtr fieldExpression(size_t slot, Value mapMissingTo);

/// Apply's invalidValueTreatment; "as is" hands an Invalid on like returnInvalid, since no number stands for it.
enum class OnInvalid : quint8 { Return, AsMissing };

/// Apply of a built-in function: an argument that is missing gives mapMissingTo before the function is asked, a missing result gives
/// defaultValue (Functions, "mapMissingTo", "defaultValue").
[[nodiscard]] ExpressionPtr applyExpression(const Function *function,
                                            std::vector<ExpressionPtr> arguments,
                                            MissingRules rules,
                                            OnInvalid onInvalid);
/// `if`: the branch that is not taken is not looked at; without a third part a false condition gives a missing value.
[[nodiscard]] ExpressionPtr
ifExpression(std::vector<ExpressionPtr> parts, MissingRules rules, OnInvalid onInvalid);
/// Apply of a DefineFunction: the body sees the arguments, converted to the parameters' types, as its row.
[[nodiscard]] ExpressionPtr callExpression(ExpressionPtr body,
                                           std::vector<ExpressionPtr> arguments,
                                           MissingRules rules,
                                           OnInvalid onInvalid);
/// The value of an expression as another type: DerivedField's dataType.
[[nodiscard]] ExpressionPtr typedExpression(ExpressionPtr inner, DataType type);

} // namespace archive::pmml
