// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "pmml/model.h"

namespace archive::pmml {

/// A stretch of a field's values on which no predicate of a characteristic changes: a single value that a predicate names, what lies
/// between two such values, or all texts that none names.
struct Stretch
{
    Value example; ///< some value inside it
    std::optional<double> lower; ///< of an open stretch of numbers; none: from minus infinity
    std::optional<double> upper;
    bool isPoint = false; ///< one value: `example`
    std::vector<size_t> matching; ///< attributes that are true there, in document order
};

/// How a characteristic that asks one field alone divides its values.
struct Banding
{
    size_t slot = 0;
    bool ordered = false; ///< numbers and dates; otherwise texts or truths
    std::vector<double>
        edges; ///< when ordered: rising; stretch 2i+1 is edge i, stretch 2i lies before it
    std::vector<Stretch>
        stretches; ///< without those that hold no value, as between 3 and 4 among integers, when `present` is false
    std::vector<bool> present; ///< beside the stretches: whether there is a value in it
    Stretch missing;
};

/// None when a characteristic asks several fields, or so many values that it would take long to look at all.
[[nodiscard]] std::optional<Banding> bandingOf(const Model &model,
                                               const Characteristic &characteristic);

/// Refuses overlapping bands, with their line. The standard takes the first attribute that is true, so an overlap has a result, but hardly the
/// one that was meant: what a person reads as “below 40: 5 points” would hold for 20 to 40 alone. Refused is, in a characteristic
/// that asks one field: an attribute that is true somewhere but never the first one that is; and two attributes that are both true
/// between two values. Not refused: a single value that two attributes share (≤ 20 and ≥ 20; a special value before its range), and an
/// attribute that is true for every value, as <True/> at the end is.
[[nodiscard]] Result<void> checkBands(const Model &model);

/// Stretches with values for which no attribute is true: a row there has no score.
[[nodiscard]] std::vector<Stretch> gapsOf(const Banding &banding);

} // namespace archive::pmml
