// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/frame/page.h"

namespace archive {

namespace Ui {
class DeskPage;
}

class DeskModel;
struct DeskView;

/// 工作台: what waits today, by its last day, and the figures that somebody has to look after.
class DeskPage final : public Page
{
    Q_OBJECT

public:
    explicit DeskPage(const PageContext &context, QWidget *parent = nullptr);
    ~DeskPage() override;

    [[nodiscard]] static PageEntry entry();

    void refresh() override;
    void setRights(const WorkRights &rights) override;

private:
    void take(const Result<DeskView> &view);
    void showFigures(const DeskView &view);
    void openRow(int row);

    PageContext m_context;
    DeskModel *m_model;
    JobTicket m_question;
    std::unique_ptr<Ui::DeskPage> m_ui;
};

} // namespace archive
