// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rating/gradebands.h"
#include "rating/informationvalue.h"
#include "rating/scorebins.h"

#include <QString>

namespace archive {

/// What came of the rows of a grade.
struct GradeOutcome
{
    QString grade;
    OutcomeCounts counts;
    /// Of the bad ones among them, with the bounds of 95 in 100 by Wilson ("Probable inference, the law of succession, and statistical
    /// inference", J. Am. Stat. Assoc. 22, 1927), which hold for few rows too; none without rows.
    struct Rate
    {
        double bad = 0;
        double low = 0;
        double high = 0;
    };
    std::optional<Rate> rate;
};

/// By grade, highest first; scores are rounded to tenths as ratings are. A score below zero has the lowest grade.
[[nodiscard]] std::vector<GradeOutcome> outcomesByGrade(const std::vector<LabelledScore> &rows,
                                                        const std::vector<GradeBand> &bands);

/// Whether no grade has a lower rate of bad rows than a higher grade; grades without rows do not count.
[[nodiscard]] bool ratesRise(const std::vector<GradeOutcome> &grades);

} // namespace archive
