// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/village/charts.h"

#include <QAbstractBarSeries>
#include <QBarSet>
#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>
#include <QXYSeries>

namespace archive {
namespace {

constexpr int chartLine = 2;
constexpr int labelPixels = 12;

} // namespace

ThemedChart::ThemedChart(QWidget *parent)
    : QChartView(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    chart()->legend()->hide();
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundRoundness(0);
}

void ThemedChart::empty()
{
    m_lines.clear();
    m_bars.clear();
    chart()->removeAllSeries();
    const auto axes = chart()->axes();
    for (auto *const axis : axes) {
        chart()->removeAxis(axis);
        delete axis;
    }
}

void ThemedChart::addLine(QXYSeries *series, const palette::Role &role, Qt::PenStyle style)
{
    m_lines.push_back({series, role, style});
    chart()->addSeries(series);
}

void ThemedChart::addBars(QAbstractBarSeries *series, const palette::Role &role)
{
    m_bars.push_back({series, role});
    chart()->addSeries(series);
}

void ThemedChart::addAxis(QAbstractAxis *axis, Qt::Alignment side)
{
    chart()->addAxis(axis, side);
    const auto all = chart()->series();
    for (auto *const series : all)
        series->attachAxis(axis);
    colour();
}

void ThemedChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        colour();
}

void ThemedChart::colour()
{
    setBackgroundBrush(QColor(palette::card));
    chart()->setBackgroundBrush(QColor(palette::card));
    chart()->setBackgroundPen(Qt::NoPen);
    for (const auto &line : m_lines)
        line.series->setPen(QPen(QColor(line.role), chartLine, line.style, Qt::FlatCap));
    for (const auto &bars : m_bars) {
        const auto sets = bars.series->barSets();
        for (auto *const set : sets) {
            set->setColor(QColor(bars.role));
            set->setBorderColor(QColor(bars.role));
            set->setLabelColor(QColor(palette::text1));
        }
    }
    auto labels = font();
    labels.setPixelSize(labelPixels);
    const auto axes = chart()->axes();
    for (auto *const axis : axes) {
        axis->setLabelsFont(labels);
        axis->setLabelsColor(QColor(palette::text3));
        axis->setLinePenColor(QColor(palette::headerLine));
        axis->setGridLineColor(QColor(palette::line));
    }
}

} // namespace archive
