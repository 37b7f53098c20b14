// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/discrimination.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace archive {
namespace {

struct DiscriminationText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Discrimination)
};

/// Hanley and McNeil 1982, formula 2; U can be none of theirs with ties, but it is never below zero.
double errorOfAuc(double auc, double good, double bad)
{
    const double square = auc * auc;
    const double twoBad = auc / (2 - auc) - square;
    const double twoGood = 2 * square / (1 + auc) - square;
    const double sum = auc * (1 - auc) + (bad - 1) * twoBad + (good - 1) * twoGood;
    return std::sqrt(std::max(0.0, sum) / (good * bad));
}

/// Rows of the same score.
struct Tie
{
    double score = 0;
    double good = 0;
    double bad = 0;
};

std::vector<Tie> tiesOf(std::vector<LabelledScore> rows)
{
    std::sort(
        rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.score < b.score; });
    std::vector<Tie> ties;
    for (const auto &row : rows) {
        if (ties.empty() || ties.back().score != row.score)
            ties.push_back({row.score, 0, 0});
        (row.bad ? ties.back().bad : ties.back().good) += 1;
    }
    return ties;
}

} // namespace

Result<Discrimination> discriminationOf(std::vector<LabelledScore> rows)
{
    const auto bad =
        double(std::count_if(rows.begin(), rows.end(), [](const auto &row) { return row.bad; }));
    const auto good = double(rows.size()) - bad;
    if (good == 0 || bad == 0) {
        return Error{ErrorCode::InvalidInput,
                     bad == 0 ? DiscriminationText::tr("None of the scored rows is bad, so that "
                                                       "nothing can be told apart; check the "
                                                       "outcome column and the value for bad.")
                              : DiscriminationText::tr("All of the scored rows are bad, so that "
                                                       "nothing can be told apart; check the "
                                                       "outcome column and the value for bad."),
                     {}};
    }
    Discrimination found;
    double goodBelow = 0;
    double badBelow = 0;
    double won = 0;
    double farthest = 0; ///< times good · bad, so that equal distances are equal
    for (const auto &tie : tiesOf(std::move(rows))) {
        won += tie.good * badBelow + tie.good * tie.bad / 2;
        goodBelow += tie.good;
        badBelow += tie.bad;
        const double distance = std::abs(badBelow * good - goodBelow * bad);
        if (distance > farthest) {
            farthest = distance;
            found.ksScore = tie.score;
        }
    }
    found.ks = farthest / (good * bad);
    found.auc = won / (good * bad);
    found.aucError = errorOfAuc(found.auc, good, bad);
    found.gini = 2 * found.auc - 1;
    return found;
}

} // namespace archive
