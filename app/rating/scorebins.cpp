// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/scorebins.h"

#include <algorithm>

namespace archive {

ScoreBins::ScoreBins(const std::vector<LabelledScore> &rows, size_t bins)
{
    std::vector<double> scores;
    scores.reserve(rows.size());
    for (const auto &row : rows)
        scores.push_back(row.score);
    std::sort(scores.begin(), scores.end());
    for (size_t bin = 1; bin < bins && !scores.empty(); ++bin) {
        const auto upTo = (bin * scores.size() + bins - 1) / bins;
        const auto edge = scores.at(std::max<size_t>(upTo, 1) - 1);
        if (edge < scores.back() && (m_edges.empty() || m_edges.back() < edge))
            m_edges.push_back(edge);
    }
}

size_t ScoreBins::binOf(double score) const
{
    return size_t(std::lower_bound(m_edges.begin(), m_edges.end(), score) - m_edges.begin());
}

std::optional<double> ScoreBins::edge(size_t bin) const
{
    return bin < m_edges.size() ? std::optional(m_edges[bin]) : std::nullopt;
}

std::vector<qint64> ScoreBins::counts(const std::vector<LabelledScore> &rows) const
{
    std::vector<qint64> counts(count());
    for (const auto &row : rows)
        ++counts[binOf(row.score)];
    return counts;
}

std::vector<Gain> gainsOf(const std::vector<LabelledScore> &rows)
{
    const ScoreBins bins(rows, scoreTenths);
    std::vector<Gain> gains(bins.count());
    for (const auto &row : rows) {
        auto &gain = gains[bins.binOf(row.score)];
        (row.bad ? gain.bad : gain.good) += 1;
    }
    const auto allBad =
        double(std::count_if(rows.begin(), rows.end(), [](const auto &row) { return row.bad; }));
    const auto allGood = double(rows.size()) - allBad;
    double good = 0;
    double bad = 0;
    for (size_t bin = 0; bin < gains.size(); ++bin) {
        auto &gain = gains[bin];
        good += double(gain.good);
        bad += double(gain.bad);
        gain.upTo = bins.edge(bin);
        gain.badRate = double(gain.bad) / double(gain.good + gain.bad);
        gain.goodUpTo = good / allGood;
        gain.badUpTo = bad / allBad;
        gain.lift = gain.badUpTo / ((good + bad) / double(rows.size()));
    }
    return gains;
}

} // namespace archive
