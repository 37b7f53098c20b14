// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/household/rosterpanel.h"
#include "desktop/work/ratingjobs.h"

class QPushButton;

namespace archive {

class MeasuresBlock;

/// The tab of honours, public records, ratings and measures, with what applies to the household as it is saved.
class StandingPanel final : public RosterPanel
{
    Q_OBJECT

public:
    StandingPanel(const PanelContext &context, QWidget *parent);

protected:
    void build() override;
    void showFile() override;
    void showRights() override;

private:
    void readMeasures();
    void rate();
    void takeRated(const Result<CounterRating> &outcome);

    MeasuresBlock *m_measures = nullptr;
    QPushButton *m_rate = nullptr;
    JobTicket m_reading;
};

} // namespace archive
