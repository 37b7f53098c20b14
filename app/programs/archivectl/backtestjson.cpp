// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/archivectl/backtestjson.h"

#include <QJsonArray>

namespace archive {
namespace {

QJsonValue numberOrNull(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonArray gainsJson(const BacktestResult &result)
{
    QJsonArray gains;
    for (const auto &gain : result.gains) {
        gains.append(QJsonObject{{QStringLiteral("upTo"), numberOrNull(gain.upTo)},
                                 {QStringLiteral("good"), gain.good},
                                 {QStringLiteral("bad"), gain.bad},
                                 {QStringLiteral("badRate"), gain.badRate},
                                 {QStringLiteral("goodUpTo"), gain.goodUpTo},
                                 {QStringLiteral("badUpTo"), gain.badUpTo},
                                 {QStringLiteral("lift"), gain.lift}});
    }
    return gains;
}

QJsonArray bandsJson(const CharacteristicTest &test)
{
    QJsonArray bands;
    for (size_t i = 0; i < test.counts.size(); ++i) {
        const auto &evidence = test.value.bands[i];
        bands.append(QJsonObject{{QStringLiteral("attribute"), test.attributes.at(qsizetype(i))},
                                 {QStringLiteral("good"), test.counts[i].good},
                                 {QStringLiteral("bad"), test.counts[i].bad},
                                 {QStringLiteral("woe"), numberOrNull(evidence.woe)},
                                 {QStringLiteral("iv"), evidence.value}});
    }
    return bands;
}

QJsonArray characteristicsJson(const BacktestResult &result)
{
    QJsonArray characteristics;
    for (const auto &test : result.characteristics) {
        characteristics.append(
            QJsonObject{{QStringLiteral("name"), test.name},
                        {QStringLiteral("iv"), test.value.total},
                        {QStringLiteral("psi"),
                         test.stability ? QJsonValue(test.stability->psi) : QJsonValue()},
                        {QStringLiteral("calculated"), test.isCalculated},
                        {QStringLiteral("bands"), bandsJson(test)}});
    }
    return characteristics;
}

/// The rate of the same grade in the reference.
std::optional<double> rateThen(const BacktestResult &result, size_t grade)
{
    if (grade >= result.gradesThen.size() || !result.gradesThen[grade].rate)
        return {};
    return result.gradesThen[grade].rate->bad;
}

QJsonArray gradesJson(const BacktestResult &result)
{
    QJsonArray grades;
    for (size_t i = 0; i < result.grades.size(); ++i) {
        const auto &grade = result.grades[i];
        const auto &rate = grade.rate;
        grades.append(
            QJsonObject{{QStringLiteral("grade"), grade.grade},
                        {QStringLiteral("good"), grade.counts.good},
                        {QStringLiteral("bad"), grade.counts.bad},
                        {QStringLiteral("badRate"), rate ? QJsonValue(rate->bad) : QJsonValue()},
                        {QStringLiteral("low"), rate ? QJsonValue(rate->low) : QJsonValue()},
                        {QStringLiteral("high"), rate ? QJsonValue(rate->high) : QJsonValue()},
                        {QStringLiteral("reference"), numberOrNull(rateThen(result, i))}});
    }
    return grades;
}

BacktestFacts::Characteristic factsOf(const CharacteristicTest &test)
{
    BacktestFacts::Characteristic facts{test.name, test.value.total, {}, {}, test.isCalculated};
    if (test.stability)
        facts.psi = test.stability->psi;
    for (size_t i = 0; i < test.counts.size(); ++i) {
        facts.bands.push_back({test.attributes.at(qsizetype(i)),
                               test.counts[i].good,
                               test.counts[i].bad,
                               test.value.bands[i].woe,
                               test.value.bands[i].value});
    }
    return facts;
}

} // namespace

QJsonObject backtestJson(const BacktestResult &result)
{
    const auto &found = result.discrimination;
    QJsonObject iv;
    for (const auto &test : result.characteristics)
        iv.insert(test.name, test.value.total);
    return {{QStringLiteral("good"), result.counts.good},
            {QStringLiteral("bad"), result.counts.bad},
            {QStringLiteral("auc"), found.auc},
            {QStringLiteral("aucError"), found.aucError},
            {QStringLiteral("gini"), found.gini},
            {QStringLiteral("ks"), found.ks},
            {QStringLiteral("ksScore"), found.ksScore},
            {QStringLiteral("iv"), iv},
            {QStringLiteral("psi"), numberOrNull(result.psi)},
            {QStringLiteral("gains"), gainsJson(result)},
            {QStringLiteral("characteristics"), characteristicsJson(result)},
            {QStringLiteral("grades"), gradesJson(result)},
            {QStringLiteral("ratesRise"), ratesRise(result.grades)}};
}

BacktestFacts backtestFacts(const BacktestResult &result)
{
    const auto &found = result.discrimination;
    BacktestFacts facts;
    facts.goodRows = result.counts.good;
    facts.badRows = result.counts.bad;
    facts.auc = found.auc;
    facts.aucError = found.aucError;
    facts.gini = found.gini;
    facts.ks = found.ks;
    facts.ksScore = found.ksScore;
    facts.psi = result.psi;
    for (const auto &gain : result.gains) {
        facts.gains.push_back(
            {gain.upTo, gain.good, gain.bad, gain.badRate, gain.goodUpTo, gain.badUpTo, gain.lift});
    }
    for (const auto &test : result.characteristics)
        facts.characteristics.push_back(factsOf(test));
    for (size_t i = 0; i < result.grades.size(); ++i) {
        const auto &grade = result.grades[i];
        std::optional<BacktestFacts::Rate> rate;
        if (grade.rate)
            rate = {grade.rate->bad, grade.rate->low, grade.rate->high};
        facts.grades.push_back(
            {grade.grade, grade.counts.good, grade.counts.bad, rate, rateThen(result, i)});
    }
    facts.ratesRise = ratesRise(result.grades);
    for (const auto &shift : result.shifts)
        facts.shifts.push_back({shift.upTo, shift.then, shift.now, shift.psi});
    return facts;
}

} // namespace archive
