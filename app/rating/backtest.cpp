// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/backtest.h"

#include "pmml/predicatetext.h"

#include <QCoreApplication>

namespace archive {
namespace {

struct BacktestText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Backtest)
};

std::vector<qint64> rowsOf(const std::vector<OutcomeCounts> &counts)
{
    std::vector<qint64> rows;
    rows.reserve(counts.size());
    for (const auto &each : counts)
        rows.push_back(each.good + each.bad);
    return rows;
}

void compareScores(const BacktestSample &sample, const BacktestSample &then, BacktestResult &result)
{
    const ScoreBins bins(then.rows(), scoreTenths);
    const auto before = bins.counts(then.rows());
    const auto after = bins.counts(sample.rows());
    const auto stability = stabilityOf(before, after);
    for (size_t bin = 0; bin < bins.count(); ++bin) {
        result.shifts.push_back({bins.edge(bin),
                                 double(before[bin]) / double(then.rows().size()),
                                 double(after[bin]) / double(sample.rows().size()),
                                 stability.bins[bin]});
    }
    result.psi = stability.psi;
}

} // namespace

BacktestSample::BacktestSample(const pmml::Model &model)
{
    for (const auto &characteristic : model.characteristics)
        m_counts.emplace_back(characteristic.attributes.size());
}

void BacktestSample::add(const pmml::Tally &tally, bool bad)
{
    m_rows.push_back({tally.score, bad});
    for (size_t i = 0; i < m_counts.size(); ++i) {
        auto &counts = m_counts[i].at(tally.attributes.at(i));
        (bad ? counts.bad : counts.good) += 1;
    }
}

Result<BacktestResult> backtested(const pmml::Model &model,
                                  const BacktestSample &sample,
                                  const BacktestReference &reference,
                                  const std::vector<GradeBand> &bands)
{
    BacktestResult result;
    ARCHIVE_TRY(discrimination, discriminationOf(sample.rows()));
    if (reference.sample != nullptr && reference.sample->rows().empty()) {
        return Error{ErrorCode::InvalidInput,
                     BacktestText::tr("None of the rows of the reference has a score, so that "
                                      "nothing can be compared with it."),
                     {}};
    }
    result.discrimination = discrimination;
    for (const auto &row : sample.rows())
        (row.bad ? result.counts.bad : result.counts.good) += 1;
    result.gains = gainsOf(sample.rows());
    for (size_t i = 0; i < model.characteristics.size(); ++i) {
        const auto &characteristic = model.characteristics[i];
        const auto &counts = sample.counts()[i];
        CharacteristicTest test{
            characteristic.name, {}, counts, informationValueOf(counts), std::nullopt, false};
        for (const auto &attribute : characteristic.attributes) {
            test.attributes.append(pmml::textOf(attribute.predicate, model));
            test.isCalculated = test.isCalculated || attribute.complex != nullptr;
        }
        if (reference.sample != nullptr)
            test.stability = stabilityOf(rowsOf(reference.sample->counts()[i]), rowsOf(counts));
        result.characteristics.push_back(std::move(test));
    }
    result.grades = outcomesByGrade(sample.rows(), bands);
    if (reference.sample != nullptr)
        compareScores(sample, *reference.sample, result);
    if (reference.sample != nullptr && reference.isLabelled)
        result.gradesThen = outcomesByGrade(reference.sample->rows(), bands);
    return result;
}

} // namespace archive
