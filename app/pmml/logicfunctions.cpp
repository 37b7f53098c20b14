// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pmml/functions.h"

#include <algorithm>
#include <array>

namespace archive::pmml {
namespace {

template<typename Holds>
Value comparedTo(Arguments arguments, Holds holds)
{
    const auto order = compared(arguments[0], arguments[1]);
    return order ? Value::ofBoolean(holds(*order)) : wrongArguments();
}

Value isEqual(Arguments arguments)
{
    return comparedTo(arguments, [](int order) { return order == 0; });
}
Value isNotEqual(Arguments arguments)
{
    return comparedTo(arguments, [](int order) { return order != 0; });
}
Value isLess(Arguments arguments)
{
    return comparedTo(arguments, [](int order) { return order < 0; });
}
Value isLessOrEqual(Arguments arguments)
{
    return comparedTo(arguments, [](int order) { return order <= 0; });
}
Value isGreater(Arguments arguments)
{
    return comparedTo(arguments, [](int order) { return order > 0; });
}
Value isGreaterOrEqual(Arguments arguments)
{
    return comparedTo(arguments, [](int order) { return order >= 0; });
}

Value isGone(Arguments arguments)
{
    return Value::ofBoolean(arguments[0].isMissing());
}
Value isThere(Arguments arguments)
{
    return Value::ofBoolean(!arguments[0].isMissing());
}

/// Members of another type than the value are no members; a missing member is none either.
bool isMember(Arguments arguments)
{
    const auto &value = arguments.front();
    return std::any_of(arguments.begin() + 1, arguments.end(), [&value](const Value &member) {
        return !member.isMissing() && compared(value, member) == 0;
    });
}

Value isInList(Arguments arguments)
{
    return arguments.front().isMissing() ? Value() : Value::ofBoolean(isMember(arguments));
}
Value isNotInList(Arguments arguments)
{
    return arguments.front().isMissing() ? Value() : Value::ofBoolean(!isMember(arguments));
}

/// Three-valued: `decisive` decides alone, otherwise a missing argument leaves the whole missing (Built-in Functions, "and, or").
Value junction(Arguments arguments, bool decisive)
{
    bool missing = false;
    for (const auto &argument : arguments) {
        const auto truth = converted(argument, DataType::Boolean);
        if (truth.isInvalid())
            return wrongArguments();
        if (!truth.isMissing() && (truth.number != 0) == decisive)
            return Value::ofBoolean(decisive);
        missing = missing || truth.isMissing();
    }
    return missing ? Value() : Value::ofBoolean(!decisive);
}

Value conjunction(Arguments arguments)
{
    return junction(arguments, false);
}
Value disjunction(Arguments arguments)
{
    return junction(arguments, true);
}

Value negation(Arguments arguments)
{
    const auto truth = converted(arguments[0], DataType::Boolean);
    return truth.isBoolean() ? Value::ofBoolean(truth.number == 0) : wrongArguments();
}

const std::array<Function, 13> logic{
    {{"equal", 2, 2, OnMissing::GivesMissing, isEqual},
     {"notEqual", 2, 2, OnMissing::GivesMissing, isNotEqual},
     {"lessThan", 2, 2, OnMissing::GivesMissing, isLess},
     {"lessOrEqual", 2, 2, OnMissing::GivesMissing, isLessOrEqual},
     {"greaterThan", 2, 2, OnMissing::GivesMissing, isGreater},
     {"greaterOrEqual", 2, 2, OnMissing::GivesMissing, isGreaterOrEqual},
     {"isMissing", 1, 1, OnMissing::Seen, isGone},
     {"isNotMissing", 1, 1, OnMissing::Seen, isThere},
     {"isIn", 2, anyNumber, OnMissing::Seen, isInList},
     {"isNotIn", 2, anyNumber, OnMissing::Seen, isNotInList},
     {"and", 2, anyNumber, OnMissing::Seen, conjunction},
     {"or", 2, anyNumber, OnMissing::Seen, disjunction},
     {"not", 1, 1, OnMissing::GivesMissing, negation}}};

} // namespace

std::span<const Function> logicFunctions()
{
    return logic;
}

} // namespace archive::pmml
