// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace archive {

/// Rows of a band by what came of them.
struct OutcomeCounts
{
    qint64 good = 0;
    qint64 bad = 0;
};

/// What is added to both counts of a cell that would be infinitely far.
inline constexpr double halfARow = 0.5;

/// What a band tells. Above zero: better than the whole.
struct BandEvidence
{
    std::optional<double> woe; ///< none for a band without rows
    double value = 0; ///< what it adds to the information value
};

/// Weight of evidence, WOE = ln(share of the good ÷ share of the bad), and information value, IV = Σ (share of the good − share of the bad) · WOE
/// (Siddiqi, "Credit Risk Scorecards", Wiley 2006, chapter 6; Kullback's divergence of 1959). Shares are of all good and of all bad rows.
///
/// A band with no good row, or with no bad one, would have an infinite weight: there, half a row is added to both of its counts and the totals stay
/// (the adjusted WOE of SAS Enterprise Miner, "Interactive Grouping"). A band without any row tells nothing.
struct InformationValue
{
    std::vector<BandEvidence> bands; ///< beside the counts
    double total = 0;
};

/// Needs a good and a bad row somewhere.
[[nodiscard]] InformationValue informationValueOf(const std::vector<OutcomeCounts> &bands);

} // namespace archive
