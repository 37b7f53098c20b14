// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pmml/value.h"

#include <vector>

namespace archive::pmml {

/// A predicate without the value it asks for is unknown, neither true nor false (TreeModel, "Predicates").
enum class Truth : quint8 { False, True, Unknown };

/// SimplePredicate, SimpleSetPredicate, CompoundPredicate, True and False of PMML 4.4 as data, so that bands can be looked at and edited.
struct Predicate
{
    enum class Kind : quint8 {
        True,
        False,
        Equal,
        NotEqual,
        LessThan,
        LessOrEqual,
        GreaterThan,
        GreaterOrEqual,
        IsMissing,
        IsNotMissing,
        IsIn,
        IsNotIn,
        And,
        Or,
        Xor,
        Surrogate, ///< the first part that is not unknown decides
    };

    Kind kind = Kind::False;
    size_t slot = 0; ///< of the field that is asked, for kinds with one
    std::vector<Value>
        values; ///< what it is compared with: one, or the members of a set; of the field's type
    std::vector<Predicate> parts; ///< of And, Or, Xor, Surrogate
};

/// What a predicate says of a row whose fields it asks are not Invalid.
[[nodiscard]] Truth test(const Predicate &predicate, const Row &row);

/// All slots that a predicate asks, in rising order.
[[nodiscard]] std::vector<size_t> askedSlots(const Predicate &predicate);
/// All values that a predicate compares with, in document order.
[[nodiscard]] std::vector<Value> comparedValues(const Predicate &predicate);

} // namespace archive::pmml
