// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pmml/tally.h"
#include "rating/calibration.h"
#include "rating/stability.h"

#include <QStringList>

namespace archive {

/// What a card made of the rows of a table: their scores, and by which attribute of each characteristic they were scored, missing values too. Whatever
/// is counted of a characteristic rests on these attributes, so that scoring and statistics treat a row alike.
class BacktestSample
{
public:
    explicit BacktestSample(const pmml::Model &model);

    /// A row that has a score.
    void add(const pmml::Tally &tally, bool bad);

    [[nodiscard]] const std::vector<LabelledScore> &rows() const { return m_rows; }
    /// By characteristic and attribute, in the order of the card.
    [[nodiscard]] const std::vector<std::vector<OutcomeCounts>> &counts() const { return m_counts; }

private:
    std::vector<LabelledScore> m_rows;
    std::vector<std::vector<OutcomeCounts>> m_counts;
};

/// Rows of an earlier time; what came of them need not be known.
struct BacktestReference
{
    const BacktestSample *sample = nullptr;
    bool isLabelled = false;
};

struct CharacteristicTest
{
    QString name;
    QStringList attributes; ///< pmml::textOf() of their predicates
    std::vector<OutcomeCounts> counts;
    InformationValue value;
    std::optional<Stability> stability; ///< against the reference
    bool isCalculated =
        false; ///< some attribute calculates its points, so that they differ within it
};

/// Scores of a bin that holds about a tenth of the reference.
struct ScoreShift
{
    std::optional<double> upTo; ///< none for the last one
    double then = 0; ///< share of the reference
    double now = 0;
    double psi = 0; ///< what it adds
};

/// How a card held against what came later.
struct BacktestResult
{
    OutcomeCounts counts;
    Discrimination discrimination;
    std::vector<Gain> gains;
    std::vector<CharacteristicTest> characteristics;
    std::vector<GradeOutcome> grades;
    std::vector<GradeOutcome> gradesThen; ///< of a labelled reference, else empty
    std::vector<ScoreShift> shifts; ///< empty without a reference
    std::optional<double> psi;
};

/// InvalidInput as discriminationOf(), and for a reference without a scored row.
[[nodiscard]] Result<BacktestResult> backtested(const pmml::Model &model,
                                                const BacktestSample &sample,
                                                const BacktestReference &reference,
                                                const std::vector<GradeBand> &bands);

} // namespace archive
