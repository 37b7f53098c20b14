// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/village/trendchart.h"

#include <QChart>
#include <QGraphicsScene>
#include <QGraphicsSimpleTextItem>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <functional>

namespace archive {
namespace {

constexpr double millionthsOfPercent = 10'000;
constexpr double tenths = 10;
constexpr double fullScale = 100;
constexpr int fifths = 6; ///< ticks from 0 to 100
constexpr int yearTicks = 8;
constexpr int labelGap = 8;

struct Told
{
    const char *title;
    palette::Role role;
    Qt::PenStyle style;
    std::function<std::optional<double>(const VillageYearRates &)> value;
};

std::optional<double> percent(const std::optional<Rate> &rate)
{
    return rate ? std::optional(double(rate->millionths()) / millionthsOfPercent) : std::nullopt;
}

const std::vector<Told> &lines()
{
    static const std::vector<Told> all{
        {QT_TRANSLATE_NOOP("archive::TrendChart", "Filed"),
         palette::accent,
         Qt::SolidLine,
         [](const VillageYearRates &year) {
             return percent(year.filed);
         }},
        {QT_TRANSLATE_NOOP("archive::TrendChart", "Credit households"),
         palette::info,
         Qt::DashLine,
         [](const VillageYearRates &year) {
             return percent(year.trusted);
         }},
        {QT_TRANSLATE_NOOP("archive::TrendChart", "Points"),
         palette::warn,
         Qt::DotLine,
         [](const VillageYearRates &year) {
             return year.tenths ? std::optional(double(*year.tenths) / tenths) : std::nullopt;
         }}};
    return all;
}

} // namespace

TrendChart::TrendChart(QWidget *parent)
    : ThemedChart(parent)
{
    connect(chart(), &QChart::plotAreaChanged, this, &TrendChart::placeLabels);
}

void TrendChart::show(const std::vector<VillageYearRates> &years)
{
    for (const auto &end : m_ends)
        delete end.label;
    m_ends.clear();
    empty();
    QStringList told;
    int widest = 0;
    for (const auto &line : lines()) {
        auto *const series = new QLineSeries();
        series->setPointsVisible(true);
        for (const auto &year : years) {
            if (const auto value = line.value(year))
                series->append(year.year, *value);
        }
        addLine(series, line.role, line.style);
        if (series->count() == 0)
            continue;
        const auto last = series->at(series->count() - 1).y();
        const auto text = tr("%1 %2", "a line's name and its last value")
                              .arg(tr(line.title), QString::number(last, 'f', 1));
        auto *const label = new QGraphicsSimpleTextItem(text, chart());
        m_ends.push_back({series, label, line.role});
        told.append(text);
        widest = std::max(widest, fontMetrics().horizontalAdvance(text));
    }
    auto *const across = new QValueAxis();
    across->setLabelFormat(QStringLiteral("%d"));
    across->setRange(years.front().year, years.back().year);
    across->setTickCount(std::clamp(years.back().year - years.front().year + 1, 2, yearTicks));
    across->setGridLineVisible(false);
    addAxis(across, Qt::AlignBottom);
    auto *const up = new QValueAxis();
    up->setLabelFormat(QStringLiteral("%d"));
    up->setRange(0, fullScale);
    up->setTickCount(fifths);
    addAxis(up, Qt::AlignLeft);
    chart()->setMargins({0, labelGap, widest + 2 * labelGap, 0});
    setAccessibleName(tr("From %1 to %2: %3", "years and the last values")
                          .arg(years.front().year)
                          .arg(years.back().year)
                          .arg(told.join(QStringLiteral(", "))));
    placeLabels();
}

void TrendChart::resizeEvent(QResizeEvent *event)
{
    ThemedChart::resizeEvent(event);
    placeLabels();
}

void TrendChart::colour()
{
    ThemedChart::colour();
    for (const auto &end : m_ends) {
        end.label->setBrush(QColor(end.role));
        end.label->setFont(font());
    }
}

/// Beside the last point of each line, and below the one above it where two would meet.
void TrendChart::placeLabels()
{
    auto ends = m_ends;
    const auto heightOf = [this](const End &end) {
        return chart()->mapToPosition(end.series->at(end.series->count() - 1), end.series).y();
    };
    std::sort(ends.begin(), ends.end(), [&](const End &a, const End &b) {
        return heightOf(a) < heightOf(b);
    });
    const auto area = chart()->plotArea();
    double free = area.top() - labelGap;
    for (const auto &end : ends) {
        const auto box = end.label->boundingRect();
        const auto top = std::max(free, heightOf(end) - box.height() / 2);
        end.label->setPos(area.right() + labelGap, top);
        free = top + box.height();
    }
}

} // namespace archive
