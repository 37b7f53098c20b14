// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/village/charts.h"
#include "desktop/work/villagejobs.h"

class QGraphicsSimpleTextItem;

namespace archive {

/// Coverage, credit households and points of a village over the years of which a rating is kept; each line ends in its name and last value.
class TrendChart final : public ThemedChart
{
    Q_OBJECT

public:
    explicit TrendChart(QWidget *parent = nullptr);

    /// At least two years.
    void show(const std::vector<VillageYearRates> &years);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void colour() override;

private:
    struct End
    {
        QXYSeries *series;
        QGraphicsSimpleTextItem *label;
        palette::Role role;
    };

    void placeLabels();

    std::vector<End> m_ends;
};

} // namespace archive
