// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <vector>

namespace archive {

/// A row whose score can be held against what came of it. A higher score must mean a better risk.
struct LabelledScore
{
    double score = 0;
    bool bad = false;
};

/// How well scores tell good rows from bad ones. All are shares of 1.
struct Discrimination
{
    double auc =
        0; ///< 1: every good row above every bad one; 0.5: no better than chance; 0: the wrong way round
    double aucError = 0; ///< standard error of `auc`
    double gini = 0; ///< 2 · AUC − 1, also called accuracy ratio
    double ks = 0;
    double ksScore = 0; ///< the lowest score up to which the two distributions lie that far apart
};

/// AUC is P(good > bad) + ½ · P(good = bad): the statistic U of Mann and Whitney ("On a test of whether one of two random variables is
/// stochastically larger than the other", Ann. Math. Stat. 18, 1947) by ranks, ties counted half, divided by good · bad. Its standard error is
/// that of Hanley and McNeil ("The meaning and use of the area under a ROC curve", Radiology 143, 1982). KS is the largest distance,
/// whichever way, between the empirical distributions of both, between different scores only (Kolmogorov 1933, Smirnov 1939).
///
/// InvalidInput without a good row or without a bad one. The order of rows does not count.
[[nodiscard]] Result<Discrimination> discriminationOf(std::vector<LabelledScore> rows);

} // namespace archive
