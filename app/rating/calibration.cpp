// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/calibration.h"

#include "pmml/numbers.h"

#include <algorithm>
#include <cmath>

namespace archive {
namespace {

/// Of the normal distribution, for 95 in 100.
constexpr double wilsonZ = 1.959963984540054;
/// Far beyond any grade, and near enough to be rounded.
constexpr double farPoints = 1e12;

GradeOutcome::Rate rateOf(const OutcomeCounts &counts)
{
    const auto rows = double(counts.good + counts.bad);
    const double bad = double(counts.bad) / rows;
    const double square = wilsonZ * wilsonZ;
    const double middle = (bad + square / (2 * rows)) / (1 + square / rows);
    const double reach = wilsonZ / (1 + square / rows)
        * std::sqrt(bad * (1 - bad) / rows + square / (4 * rows * rows));
    return {bad, std::max(0.0, middle - reach), std::min(1.0, middle + reach)};
}

} // namespace

std::vector<GradeOutcome> outcomesByGrade(const std::vector<LabelledScore> &rows,
                                          const std::vector<GradeBand> &bands)
{
    std::vector<GradeOutcome> grades;
    grades.reserve(bands.size());
    for (const auto &band : bands)
        grades.push_back({band.grade, {}, {}});
    for (const auto &row : rows) {
        const auto tenths = pmml::roundedTenths(std::clamp(row.score, -farPoints, farPoints));
        auto &counts = grades[bandOf(bands, tenths)].counts;
        (row.bad ? counts.bad : counts.good) += 1;
    }
    for (auto &grade : grades) {
        if (grade.counts.good + grade.counts.bad > 0)
            grade.rate = rateOf(grade.counts);
    }
    return grades;
}

bool ratesRise(const std::vector<GradeOutcome> &grades)
{
    double above = 0;
    for (const auto &grade : grades) {
        if (grade.rate && grade.rate->bad < above)
            return false;
        if (grade.rate)
            above = grade.rate->bad;
    }
    return true;
}

} // namespace archive
