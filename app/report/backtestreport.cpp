// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/backtestreport.h"

#include "report/paperpages.h"

#include <algorithm>
#include <cmath>

namespace archive {

namespace {

using TableRows = kainjow::mustache::list;

constexpr int digits = 4;
constexpr int lettersOfHash = 12;
constexpr double wholeBar = 100; ///< per cent of its cell

QString figure(double number, int places = digits)
{
    return QString::number(number, 'f', places);
}

QString share(double part)
{
    return QString::number(part * 100, 'f', 1) + QLatin1Char('%');
}

QString points(const std::optional<double> &edge)
{
    return edge ? QStringLiteral("≤ ") + QString::number(*edge, 'g', 8) : QStringLiteral("以上");
}

/// The names of a bar in the templates.
struct BarNames
{
    const char *any; ///< whether there is something to show
    const char *bar;
    const char *rest;
};

/// A bar as a table of two cells, whose widths Qt takes in whole per cent.
void putBar(TemplateData *row, const BarNames &names, double part)
{
    const auto width = std::clamp(int(std::lround(part * wholeBar)), 1, 99);
    put(row, names.any, part > 0);
    put(row, names.bar, QString::number(width));
    put(row, names.rest, QString::number(100 - width));
}

double badRateOf(const BacktestFacts &facts)
{
    return double(facts.badRows) / double(facts.goodRows + facts.badRows);
}

TemplateData gainsData(const BacktestFacts &facts)
{
    TableRows rows;
    for (const auto &gain : facts.gains) {
        TemplateData row;
        put(&row, "range", points(gain.upTo));
        put(&row, "rows", QString::number(gain.good + gain.bad));
        put(&row, "bad", QString::number(gain.bad));
        put(&row, "badRate", share(gain.badRate));
        put(&row, "badUpTo", share(gain.badUpTo));
        put(&row, "goodUpTo", share(gain.goodUpTo));
        put(&row, "distance", share(std::abs(gain.badUpTo - gain.goodUpTo)));
        put(&row, "lift", figure(gain.lift, 2));
        putBar(&row, {"isBadBar", "badBar", "badRest"}, gain.badUpTo);
        putBar(&row, {"isGoodBar", "goodBar", "goodRest"}, gain.goodUpTo);
        rows.push_back(row);
    }
    return TemplateData(rows);
}

TemplateData bandData(const BacktestFacts::Band &band, double allRows)
{
    const auto all = band.good + band.bad;
    TemplateData row;
    put(&row, "text", band.text);
    put(&row, "rows", QString::number(all));
    put(&row, "part", share(double(all) / allRows));
    put(&row, "bad", QString::number(band.bad));
    put(&row, "badRate", all == 0 ? QStringLiteral("—") : share(double(band.bad) / double(all)));
    put(&row, "woe", band.woe ? figure(*band.woe) : QStringLiteral("—"));
    put(&row, "value", figure(band.value));
    put(&row, "adjusted", all > 0 && (band.good == 0 || band.bad == 0));
    return row;
}

TemplateData characteristicsData(const BacktestFacts &facts)
{
    auto sorted = facts.characteristics;
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) {
        return a.value > b.value;
    });
    const double most = sorted.empty() ? 0 : sorted.front().value;
    TableRows rows;
    for (const auto &characteristic : sorted) {
        TemplateData row;
        put(&row, "characteristic", characteristic.name);
        put(&row, "value", figure(characteristic.value));
        put(&row, "isCalculated", characteristic.isCalculated);
        put(&row, "psi", characteristic.psi ? figure(*characteristic.psi) : QStringLiteral("—"));
        putBar(&row, {"isBar", "bar", "rest"}, most > 0 ? characteristic.value / most : 0);
        TableRows bands;
        for (const auto &band : characteristic.bands)
            bands.push_back(bandData(band, double(facts.goodRows + facts.badRows)));
        row.set("bands", TemplateData(bands));
        rows.push_back(row);
    }
    return TemplateData(rows);
}

TemplateData gradesData(const BacktestFacts &facts)
{
    double most = 0;
    for (const auto &grade : facts.grades)
        most = std::max(most, grade.rate ? grade.rate->bad : 0);
    TableRows rows;
    for (const auto &grade : facts.grades) {
        const auto none = QStringLiteral("—");
        TemplateData row;
        put(&row, "grade", grade.grade);
        put(&row, "rows", QString::number(grade.good + grade.bad));
        put(&row, "bad", QString::number(grade.bad));
        put(&row, "badRate", grade.rate ? share(grade.rate->bad) : none);
        put(&row,
            "bounds",
            grade.rate ? share(grade.rate->low) + QStringLiteral(" – ") + share(grade.rate->high)
                       : none);
        put(&row, "then", grade.then ? share(*grade.then) : none);
        putBar(&row, {"isBar", "bar", "rest"}, most > 0 && grade.rate ? grade.rate->bad / most : 0);
        rows.push_back(row);
    }
    return TemplateData(rows);
}

TemplateData shiftsData(const BacktestFacts &facts)
{
    double most = 0;
    for (const auto &shift : facts.shifts)
        most = std::max({most, shift.then, shift.now});
    TableRows rows;
    for (const auto &shift : facts.shifts) {
        TemplateData row;
        put(&row, "range", points(shift.upTo));
        put(&row, "then", share(shift.then));
        put(&row, "now", share(shift.now));
        put(&row, "psi", figure(shift.psi));
        putBar(&row, {"isThenBar", "thenBar", "thenRest"}, most > 0 ? shift.then / most : 0);
        putBar(&row, {"isNowBar", "nowBar", "nowRest"}, most > 0 ? shift.now / most : 0);
        rows.push_back(row);
    }
    return TemplateData(rows);
}

} // namespace

TemplateData backtestData(const BacktestFacts &facts)
{
    TemplateData data;
    put(&data, "heading", QStringLiteral("评分卡回溯检验"));
    put(&data, "card", facts.card);
    put(&data, "cardHash", facts.cardHash.left(lettersOfHash));
    put(&data, "table", facts.table);
    put(&data, "hasReference", !facts.reference.isEmpty());
    put(&data, "reference", facts.reference);
    put(&data, "outcome", facts.outcome);
    put(&data, "badWord", facts.bad);
    put(&data, "goodWord", facts.good);
    put(&data, "policy", facts.policy);
    put(&data, "day", facts.day.toString(Qt::ISODate));
    put(&data, "rows", QString::number(facts.rows));
    put(&data, "unscored", QString::number(facts.unscored));
    put(&data, "goodRows", QString::number(facts.goodRows));
    put(&data, "badRows", QString::number(facts.badRows));
    put(&data, "badRate", share(badRateOf(facts)));
    put(&data, "auc", figure(facts.auc));
    put(&data, "aucError", figure(facts.aucError));
    put(&data, "gini", figure(facts.gini));
    put(&data, "ks", figure(facts.ks));
    put(&data, "ksScore", QString::number(facts.ksScore, 'g', 8));
    put(&data, "psi", facts.psi ? figure(*facts.psi) : QStringLiteral("—"));
    put(&data, "ratesRise", facts.ratesRise);
    data.set("gains", gainsData(facts));
    data.set("characteristics", characteristicsData(facts));
    data.set("grades", gradesData(facts));
    data.set("shifts", shiftsData(facts));
    return data;
}

Result<std::unique_ptr<ReportDocument>> prepareBacktest(const BacktestFacts &facts,
                                                        const std::shared_ptr<Disk> &disk)
{
    ARCHIVE_TRY(fonts, PrintFonts::find());
    ARCHIVE_TRY(templates, TemplateSet::shipped());
    const PaperKind kind{QStringLiteral("评分卡回溯检验"),
                         QStringLiteral("backtest.html"),
                         QStringLiteral("backtest-head.html"),
                         QStringLiteral("backtest-foot.html")};
    ARCHIVE_TRY(filled, PaperPages::fill(templates, kind, backtestData(facts), false));
    ARCHIVE_TRY(pages, filled.layOut(fonts, {}));
    // It has no number, so that no register keeps anything of it.
    return std::make_unique<ReportDocument>(
        QString(), std::move(pages), disk, [](const QByteArray &, int) { return Result<void>(); });
}

} // namespace archive
