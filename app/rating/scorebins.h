// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rating/discrimination.h"

#include <QtGlobal>

#include <optional>

namespace archive {

/// Bins of scores, each up to and with its edge, the last without end. Rows of the same score are never parted, so that there may be fewer
/// bins than were asked for, and the order of rows does not count.
class ScoreBins
{
public:
    /// About equally many of these rows in each.
    ScoreBins(const std::vector<LabelledScore> &rows, size_t bins);

    [[nodiscard]] size_t count() const { return m_edges.size() + 1; }
    [[nodiscard]] size_t binOf(double score) const;
    /// None for the last bin.
    [[nodiscard]] std::optional<double> edge(size_t bin) const;
    /// How many rows fall into each bin.
    [[nodiscard]] std::vector<qint64> counts(const std::vector<LabelledScore> &rows) const;

private:
    std::vector<double> m_edges; ///< rising
};

/// A line of the table of gains, the lowest scores first.
struct Gain
{
    std::optional<double> upTo; ///< none for the last one
    qint64 good = 0;
    qint64 bad = 0;
    double badRate = 0; ///< of the bin
    double goodUpTo = 0; ///< share of all good rows in this bin and those below it
    double badUpTo = 0; ///< the same of the bad ones: what would be caught
    double lift = 0; ///< badUpTo divided by the same share of all rows
};

/// Gains and lift by tenths of the rows (Siddiqi, "Credit Risk Scorecards", Wiley 2006, chapter 6). Needs good and bad rows, as
/// discriminationOf() does.
[[nodiscard]] std::vector<Gain> gainsOf(const std::vector<LabelledScore> &rows);

/// Into how many bins scores are put for gains and for stability.
inline constexpr size_t scoreTenths = 10;

} // namespace archive
