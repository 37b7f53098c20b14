// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/village/placechart.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QHorizontalBarSeries>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>

namespace archive {
namespace {

constexpr double wholePercent = 100;
constexpr int percentTicks = 6;
constexpr int barRow = 32;
constexpr int axisRoom = 48;
constexpr double barPart = 0.6;

} // namespace

PlaceChart::PlaceChart(QWidget *parent)
    : ThemedChart(parent)
{ }

void PlaceChart::show(const QString &what,
                      const std::vector<PlaceShare> &places,
                      const std::optional<double> &gate)
{
    empty();
    auto *const set = new QBarSet(what);
    QStringList names;
    QStringList told;
    // The first category stands at the foot.
    auto upwards = places;
    std::reverse(upwards.begin(), upwards.end());
    for (const auto &place : upwards) {
        const auto text =
            place.percent ? QString::number(*place.percent, 'f', 1) : QStringLiteral("—");
        set->append(place.percent.value_or(0));
        names.append(tr("%1 %2", "a place and its per cent").arg(place.name, text));
        told.prepend(names.back());
    }
    auto *const bars = new QHorizontalBarSeries();
    bars->append(set);
    bars->setBarWidth(barPart);
    addBars(bars, palette::accent);
    if (gate) {
        auto *const line = new QLineSeries();
        line->append(*gate, -0.5);
        line->append(*gate, double(places.size()) - 0.5);
        addLine(line, palette::bad, Qt::DashLine);
        told.append(tr("gate %1").arg(*gate));
    }
    auto *const up = new QBarCategoryAxis();
    up->append(names);
    up->setGridLineVisible(false);
    addAxis(up, Qt::AlignLeft);
    auto *const across = new QValueAxis();
    across->setRange(0, wholePercent);
    across->setTickCount(percentTicks);
    across->setLabelFormat(QStringLiteral("%d"));
    addAxis(across, Qt::AlignBottom);
    setMinimumHeight(int(places.size()) * barRow + axisRoom);
    setAccessibleName(QStringLiteral("%1: %2").arg(what, told.join(QStringLiteral(", "))));
}

} // namespace archive
