// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/workflow.h"
#include "desktop/frame/page.h"
#include "desktop/work/villagejobs.h"

#include <memory>

namespace archive {

namespace Ui {
class VillagesPage;
}

/// 村级评定: how the villages of an area stand by a profile, the steps to a plate, their townships, and what is due.
class VillagesPage final : public Page
{
    Q_OBJECT

public:
    VillagesPage(const PageContext &context, QWidget *parent);
    ~VillagesPage() override;

    /// Offered for the purposes under which ratings are made.
    [[nodiscard]] static PageEntry entry();

    void refresh() override;
    [[nodiscard]] bool isUnsaved() const override;
    void askToLeave(const std::function<void()> &then) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectParts();
    void readBoard();
    void take(const Result<VillageBoard> &board);
    void open();
    void openPlace();
    void wantPaper(const PaperOrder &order);
    void setBusy(bool busy);
    void show(const QString &division, const Result<VillageFile> &file);
    void decide(const VillageDecision &decision);
    void beginRound();
    void endRound(const Result<VillageTotals> &totals);

    PageContext m_context;
    std::shared_ptr<const Workflows> m_workflows;
    const Workflow *m_workflow = nullptr; ///< of them
    std::shared_ptr<const VillageBoard> m_board;
    JobTicket m_profiles;
    JobTicket m_listing;
    JobTicket m_reading; ///< of the village that was chosen last
    JobTicket m_readingPlace; ///< of the township or county that was chosen last
    std::unique_ptr<Ui::VillagesPage> m_ui;
};

} // namespace archive
