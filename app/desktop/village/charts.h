// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/style/palette.h"

#include <QChartView>

class QAbstractAxis;
class QAbstractBarSeries;
class QXYSeries;

namespace archive {

/// A chart in the colours of the theme in force, which nobody can reach by keys: what it shows stands beside it as text or is its name.
class ThemedChart : public QChartView
{
    Q_OBJECT

public:
    explicit ThemedChart(QWidget *parent = nullptr);

    /// A line whose colour and pattern both tell it from others.
    void addLine(QXYSeries *series, const palette::Role &role, Qt::PenStyle style);
    void addBars(QAbstractBarSeries *series, const palette::Role &role);
    void addAxis(QAbstractAxis *axis, Qt::Alignment side);
    void empty();

protected:
    void changeEvent(QEvent *event) override;
    /// Once more with each change of the theme.
    virtual void colour();

private:
    struct Line
    {
        QXYSeries *series;
        palette::Role role;
        Qt::PenStyle style;
    };
    struct Bars
    {
        QAbstractBarSeries *series;
        palette::Role role;
    };
    std::vector<Line> m_lines;
    std::vector<Bars> m_bars;
};

} // namespace archive
