// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/workflow.h"
#include "desktop/work/villagejobs.h"

#include <QWidget>

#include <memory>

namespace archive {

namespace Ui {
class VillageDueView;
}

class VillageDueModel;

/// 到期: which villages wait until when, month by month.
class VillageDueView final : public QWidget
{
    Q_OBJECT

public:
    explicit VillageDueView(QWidget *parent = nullptr);
    ~VillageDueView() override;

    /// The workflow must outlive the view.
    void show(const VillageBoard &board, const Workflow &workflow);

signals:
    /// A person wants to see this village.
    void villageWanted(const QString &division);

private:
    void openRow(int row);

    VillageDueModel *m_model;
    std::unique_ptr<Ui::VillageDueView> m_ui;
};

} // namespace archive
