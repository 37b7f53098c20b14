// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pmml/predicate.h"

#include <algorithm>

namespace archive::pmml {
namespace {

Truth truthOf(bool holds)
{
    return holds ? Truth::True : Truth::False;
}

Truth testSimple(const Predicate &predicate, const Value &value)
{
    if (predicate.kind == Predicate::Kind::IsMissing)
        return truthOf(value.isMissing());
    if (predicate.kind == Predicate::Kind::IsNotMissing)
        return truthOf(!value.isMissing());
    if (value.isMissing())
        return Truth::Unknown;
    if (predicate.kind == Predicate::Kind::IsIn || predicate.kind == Predicate::Kind::IsNotIn) {
        const bool member =
            std::any_of(predicate.values.begin(),
                        predicate.values.end(),
                        [&value](const Value &each) { return compared(value, each) == 0; });
        return truthOf(member == (predicate.kind == Predicate::Kind::IsIn));
    }
    const auto order = compared(value, predicate.values.front());
    if (!order)
        return Truth::Unknown;
    switch (predicate.kind) {
    case Predicate::Kind::Equal:
        return truthOf(*order == 0);
    case Predicate::Kind::NotEqual:
        return truthOf(*order != 0);
    case Predicate::Kind::LessThan:
        return truthOf(*order < 0);
    case Predicate::Kind::LessOrEqual:
        return truthOf(*order <= 0);
    case Predicate::Kind::GreaterThan:
        return truthOf(*order > 0);
    default:
        return truthOf(*order >= 0);
    }
}

/// And and Or: `decisive` ends it, an unknown part leaves it unknown.
Truth testJunction(const Predicate &predicate, const Row &row, Truth decisive)
{
    auto result = decisive == Truth::True ? Truth::False : Truth::True;
    for (const auto &part : predicate.parts) {
        const auto truth = test(part, row);
        if (truth == decisive)
            return decisive;
        if (truth == Truth::Unknown)
            result = Truth::Unknown;
    }
    return result;
}

/// True for an odd number of true parts.
Truth testXor(const Predicate &predicate, const Row &row)
{
    bool odd = false;
    for (const auto &part : predicate.parts) {
        const auto truth = test(part, row);
        if (truth == Truth::Unknown)
            return Truth::Unknown;
        odd = odd != (truth == Truth::True);
    }
    return truthOf(odd);
}

Truth testSurrogate(const Predicate &predicate, const Row &row)
{
    for (const auto &part : predicate.parts) {
        if (const auto truth = test(part, row); truth != Truth::Unknown)
            return truth;
    }
    return Truth::Unknown;
}

void gatherSlots(const Predicate &predicate, std::vector<size_t> &places)
{
    if (predicate.kind >= Predicate::Kind::Equal && predicate.kind <= Predicate::Kind::IsNotIn)
        places.push_back(predicate.slot);
    for (const auto &part : predicate.parts)
        gatherSlots(part, places);
}

} // namespace

Truth test(const Predicate &predicate, const Row &row)
{
    switch (predicate.kind) {
    case Predicate::Kind::True:
        return Truth::True;
    case Predicate::Kind::False:
        return Truth::False;
    case Predicate::Kind::And:
        return testJunction(predicate, row, Truth::False);
    case Predicate::Kind::Or:
        return testJunction(predicate, row, Truth::True);
    case Predicate::Kind::Xor:
        return testXor(predicate, row);
    case Predicate::Kind::Surrogate:
        return testSurrogate(predicate, row);
    default:
        return testSimple(predicate, row[predicate.slot]);
    }
}

std::vector<size_t> askedSlots(const Predicate &predicate)
{
    std::vector<size_t> places;
    gatherSlots(predicate, places);
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

std::vector<Value> comparedValues(const Predicate &predicate)
{
    auto values = predicate.values;
    for (const auto &part : predicate.parts) {
        const auto inner = comparedValues(part);
        values.insert(values.end(), inner.begin(), inner.end());
    }
    return values;
}

} // namespace archive::pmml
