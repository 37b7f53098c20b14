// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace archive {

/// How far a population has moved from an earlier one over the same bins.
struct Stability
{
    std::vector<double> bins; ///< what each adds, beside the counts
    double psi = 0;
};

/// Population stability index, PSI = Σ (now − then) · ln(now ÷ then), with the shares of the rows in each bin (Siddiqi, "Credit Risk Scorecards",
/// Wiley 2006, chapter 8). Over the bands of a characteristic it is that one's own.
///
/// A bin that is empty in one of the two would be infinitely far: there, half a row is added to both counts and the totals stay, as for the weight of
/// evidence (informationvalue.h). A bin that is empty in both tells nothing. Both need a row somewhere, and as many bins.
[[nodiscard]] Stability stabilityOf(const std::vector<qint64> &then,
                                    const std::vector<qint64> &now);

} // namespace archive
