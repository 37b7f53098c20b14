// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pmml/compiledcard.h"

#include <algorithm>
#include <cmath>

namespace archive::pmml {
namespace {

using PredicateKind = Predicate::Kind;

bool holds(PredicateKind kind, double value, double wanted)
{
    switch (kind) {
    case PredicateKind::Equal:
        return value == wanted;
    case PredicateKind::NotEqual:
        return value != wanted;
    case PredicateKind::LessThan:
        return value < wanted;
    case PredicateKind::LessOrEqual:
        return value <= wanted;
    case PredicateKind::GreaterThan:
        return value > wanted;
    default:
        return value >= wanted;
    }
}

bool hasParts(PredicateKind kind)
{
    return kind >= PredicateKind::And;
}

} // namespace

Truth TestList::test(size_t place, std::span<const double> numbers) const
{
    const auto &test = tests[place];
    if (test.kind == PredicateKind::True || test.kind == PredicateKind::False)
        return test.kind == PredicateKind::True ? Truth::True : Truth::False;
    if (hasParts(test.kind))
        return testParts(test, numbers);
    const double value = numbers[test.slot];
    const bool missing = std::isnan(value);
    bool truth = false;
    if (test.kind == PredicateKind::IsMissing || test.kind == PredicateKind::IsNotMissing) {
        truth = missing == (test.kind == PredicateKind::IsMissing);
    } else if (missing) {
        return Truth::Unknown;
    } else if (test.kind == PredicateKind::IsIn || test.kind == PredicateKind::IsNotIn) {
        const auto begin = members.begin() + static_cast<std::ptrdiff_t>(test.first);
        const auto end = begin + static_cast<std::ptrdiff_t>(test.count);
        truth = (std::find(begin, end, value) != end) == (test.kind == PredicateKind::IsIn);
    } else {
        truth = holds(test.kind, value, test.value);
    }
    return truth ? Truth::True : Truth::False;
}

Truth TestList::testParts(const Test &test, std::span<const double> numbers) const
{
    bool unknown = false;
    bool odd = false;
    for (size_t i = test.first; i < test.first + test.count; ++i) {
        const auto truth = this->test(i, numbers);
        const bool decides = (test.kind == PredicateKind::And && truth == Truth::False)
            || (test.kind == PredicateKind::Or && truth == Truth::True)
            || (test.kind == PredicateKind::Surrogate && truth != Truth::Unknown);
        if (decides)
            return truth;
        unknown = unknown || truth == Truth::Unknown;
        odd = odd != (truth == Truth::True);
    }
    if (unknown || test.kind == PredicateKind::Surrogate)
        return Truth::Unknown;
    const bool result = test.kind == PredicateKind::Xor ? odd : test.kind == PredicateKind::And;
    return result ? Truth::True : Truth::False;
}

size_t TestList::find(std::span<const double> numbers) const
{
    for (size_t i = 0; i < starts.size(); ++i) {
        if (test(starts[i], numbers) == Truth::True)
            return i;
    }
    return Tally::none;
}

TestList CompiledCard::listOf(const Characteristic &characteristic) const
{
    TestList list;
    for (const auto &attribute : characteristic.attributes) {
        list.starts.push_back(list.tests.size());
        list.tests.emplace_back();
        addTest(attribute.predicate, list.starts.back(), list);
    }
    return list;
}

void CompiledCard::addTest(const Predicate &predicate, size_t place, TestList &list) const
{
    TestList::Test test;
    test.kind = predicate.kind;
    test.slot = predicate.slot;
    if (hasParts(predicate.kind)) {
        test.first = list.tests.size();
        test.count = predicate.parts.size();
        list.tests.resize(test.first + test.count);
        for (size_t i = 0; i < test.count; ++i)
            addTest(predicate.parts[i], test.first + i, list);
    } else if (predicate.kind == PredicateKind::IsIn || predicate.kind == PredicateKind::IsNotIn) {
        test.first = list.members.size();
        test.count = predicate.values.size();
        for (const auto &value : predicate.values)
            list.members.push_back(symbolOf(predicate.slot, value));
    } else if (!predicate.values.empty()) {
        test.value = symbolOf(predicate.slot, predicate.values.front());
    }
    list.tests[place] = test;
}

} // namespace archive::pmml
