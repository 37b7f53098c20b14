// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/work/villagejobs.h"

#include <QWidget>

#include <memory>

namespace archive {

namespace Ui {
class TownshipView;
}

class TownshipModel;

/// 乡镇概览: townships and county by decisions and by what passes beside them, with what each lacks.
class TownshipView final : public QWidget
{
    Q_OBJECT

public:
    explicit TownshipView(QWidget *parent = nullptr);
    ~TownshipView() override;

    void show(const std::shared_ptr<const VillageBoard> &board);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showGaps();
    void drawCharts();

    std::shared_ptr<const VillageBoard> m_board;
    TownshipModel *m_model;
    std::unique_ptr<Ui::TownshipView> m_ui;
};

} // namespace archive
