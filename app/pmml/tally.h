// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pmml/model.h"

#include <limits>
#include <vector>

namespace archive::pmml {

/// What scoring a row found; kept by the caller and filled anew for each row, so that a table needs no memory a row.
struct Tally
{
    static constexpr size_t none = std::numeric_limits<size_t>::max();

    double score = 0; ///< initial score and points in document order, then Targets
    std::vector<size_t> attributes; ///< the one that was true, beside Model::characteristics
    std::vector<double> points;
    std::vector<size_t>
        reasons; ///< places in Model::reasonCodes, the first counts most; at most Model::reasonCount()
    size_t unscored =
        none; ///< the characteristic that left the row without a score, as none of its attributes was true

    /// The distances of what gave one code.
    struct Sum
    {
        size_t reason = 0;
        double distance = 0;
    };
    std::vector<double> distances; ///< while scoring: of each characteristic (reasonDistance())
    std::vector<Sum> sums; ///< while ranking

    [[nodiscard]] bool scored() const { return unscored == none; }
};

/// How far points lie from the baseline in the direction that makes a reason, in billionths of a point and whole, so that sums of decimal
/// points have no binary noise: 0.3 − 0.1 − 0.2 is 0, and equal distances are equal (Scorecard, "reasonCodeAlgorithm").
///
/// Reasons are ranked so: the distances of characteristics that gave the same code are summed; only sums above zero count; the largest sum
/// comes first; among equal ones the code whose first characteristic stands first in the document; where fewer than asked are left, the rest
/// stays empty. (The standard leaves shared codes and ties open, and other engines differ.)
[[nodiscard]] double reasonDistance(const Model &model, double baseline, double points);

} // namespace archive::pmml
