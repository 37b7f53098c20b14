// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/calibration.h"

#include "catalogue/strictjson.h"
#include "pmml/numbers.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace archive {
namespace {

struct CalibrationText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Calibration)
};

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

Error noGrades(const QString &file)
{
    return {ErrorCode::InvalidInput,
            CalibrationText::tr("The policy %1 has no grades that can be used: each names “grade” "
                                "and, as a text, “from”, falling from the highest to one from 0.")
                .arg(file),
            file};
}

} // namespace

Result<std::vector<GradeFrom>> readGradeBands(const QByteArray &policy, const QString &file)
{
    ARCHIVE_TRY(members, readStrictJson(policy, file));
    std::vector<GradeFrom> bands;
    const auto grades = members[QLatin1String("grades")].toArray();
    for (const auto &each : grades) {
        const auto grade = each.toObject();
        const auto name = grade[QLatin1String("grade")].toString();
        const auto from = pmml::numberFromText(grade[QLatin1String("from")].toString());
        const bool isBelow =
            from && (bands.empty() || pmml::roundedTenths(*from) < bands.back().tenths);
        if (name.isEmpty() || !isBelow)
            return noGrades(file);
        bands.push_back({name, pmml::roundedTenths(*from)});
    }
    if (bands.empty() || bands.back().tenths != 0)
        return noGrades(file);
    return bands;
}

std::vector<GradeOutcome> outcomesByGrade(const std::vector<LabelledScore> &rows,
                                          const std::vector<GradeFrom> &bands)
{
    std::vector<GradeOutcome> grades;
    grades.reserve(bands.size());
    for (const auto &band : bands)
        grades.push_back({band.grade, {}, {}});
    for (const auto &row : rows) {
        const auto tenths = pmml::roundedTenths(std::clamp(row.score, -farPoints, farPoints));
        const auto band = std::find_if(bands.begin(), bands.end(), [tenths](const auto &each) {
            return tenths >= each.tenths;
        });
        const auto place = band == bands.end() ? bands.size() - 1 : size_t(band - bands.begin());
        auto &counts = grades[place].counts;
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
