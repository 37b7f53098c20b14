// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/verdicttext.h"

#include "report/loantext.h"
#include "report/villagewords.h"

namespace archive {

namespace {

constexpr qint64 fractionsOfPoint = 10'000;

/// "13.875" of 138,750 ten-thousandths.
QString exactPoints(qint64 fractions)
{
    constexpr int decimals = 4;
    auto text = QStringLiteral("%1.%2")
                    .arg(fractions / fractionsOfPoint)
                    .arg(fractions % fractionsOfPoint, decimals, 10, QLatin1Char('0'));
    while (text.endsWith(QLatin1Char('0')) && !text.endsWith(QLatin1String(".0")))
        text.chop(1);
    return text;
}

void putFigure(TemplateData *row,
               VillageIndicator indicator,
               const VillageFigure &figure,
               const VillageProfile &profile)
{
    put(row, "indicator", villagewords::title(indicator));
    put(row, "shareOf", villagewords::shareOf(indicator, profile));
    put(row, "parts", villagewords::parts(indicator, figure));
    put(row, "value", villagewords::value(indicator, figure));
}

TemplateData
gateRow(const VillageGate &gate, const VillageFigure &figure, const VillageProfile &profile)
{
    TemplateData row;
    putFigure(&row, gate.indicator, figure, profile);
    put(&row, "required", villagewords::required(gate));
    put(&row, "isFailed", figure.isKnown() && !gate.isPassedBy(figure));
    put(&row,
        "result",
        !figure.isKnown()             ? QStringLiteral("资料不全")
            : gate.isPassedBy(figure) ? QStringLiteral("通过")
                                      : QStringLiteral("未通过"));
    return row;
}

/// Without a total there are no points of single items either.
TemplateData
itemRow(const VillageItem &item, const VillageVerdict &verdict, const VillageProfile &profile)
{
    const auto figure = verdict.figures.value(item.indicator);
    TemplateData row;
    putFigure(&row, item.indicator, figure, profile);
    put(&row, "most", villagewords::points(item.weight));
    put(&row,
        "points",
        verdict.tenths && figure.isKnown() ? exactPoints(item.pointsOf(figure)) : orDash({}));
    return row;
}

/// Once for each indicator, in the order of gates and items.
QStringList lacksOf(const VillageVerdict &verdict, const VillageRules &rules, const LackWords &lack)
{
    QStringList texts;
    const auto tell = [&](VillageIndicator indicator) {
        const auto text = villagewords::title(indicator) + QStringLiteral("：") + lack(indicator);
        if (!verdict.figures.value(indicator).isKnown() && !texts.contains(text))
            texts.append(text);
    };
    for (const auto &gate : rules.gates)
        tell(gate.indicator);
    for (const auto &item : rules.items)
        tell(item.indicator);
    return texts;
}

void putRows(TemplateData *data,
             const char *any,
             const char *name,
             const kainjow::mustache::list &rows)
{
    put(data, any, !rows.empty());
    data->set(name, TemplateData(rows));
}

} // namespace

void putVerdict(TemplateData *data,
                const VillageVerdict &verdict,
                const VillageRules &rules,
                const VillageProfile &profile,
                const LackWords &lack)
{
    kainjow::mustache::list gates;
    QStringList gaps;
    for (const auto &gate : rules.gates) {
        const auto figure = verdict.figures.value(gate.indicator);
        gates.push_back(gateRow(gate, figure, profile));
        if (figure.isKnown() && !gate.isPassedBy(figure))
            gaps.append(villagewords::gap(gate, figure, profile));
    }
    kainjow::mustache::list items;
    for (const auto &item : rules.items)
        items.push_back(itemRow(item, verdict, profile));
    const auto lacks = lacksOf(verdict, rules, lack);
    putRows(data, "hasGates", "gates", gates);
    putRows(data, "hasItems", "items", items);
    put(data, "hasGaps", !gaps.isEmpty());
    data->set("gaps", textRows(gaps));
    put(data, "hasLacks", !lacks.isEmpty());
    data->set("lacks", textRows(lacks));
    put(data, "standing", villagewords::standing(verdict.standing));
    put(data, "hasTotal", verdict.tenths.has_value());
    put(data, "total", verdict.tenths ? villagewords::points(*verdict.tenths) : orDash({}));
}

} // namespace archive
