// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/frame/page.h"
#include "desktop/models/appraisalmodel.h"
#include "desktop/work/appraisaljobs.h"

#include <memory>

class QTimer;

namespace archive {

namespace Ui {
class AppraisalPage;
}

/// 村级评议表录入: the printed sheet of a village, as a committee member filled it in, line by line.
class AppraisalPage final : public Page
{
    Q_OBJECT

public:
    AppraisalPage(const PageContext &context, QWidget *parent);
    ~AppraisalPage() override;

    /// Offered for the purposes under which appraisals may be saved.
    [[nodiscard]] static PageEntry entry();

    void refresh() override;
    [[nodiscard]] bool isUnsaved() const override;
    void askToLeave(const std::function<void()> &then) override;

private:
    void setUpTable();
    void fitColumns();
    void takeVillages(const Result<std::vector<VillageChoice>> &villages);
    void chooseVillage();
    void takePaper(const Result<AppraisalPaper> &paper);
    /// What is typed above the table; empty where nothing is yet.
    [[nodiscard]] AppraisalHead head() const;
    void readWhoSpoke();
    void paste(const QString &text);
    void save();
    void send(const AppraisalOrder &order);
    void takeOutcome(const AppraisalOrder &order, const Result<AppraisalOutcome> &outcome);
    /// Saves those again to which a reason is an answer, if the person has one.
    [[nodiscard]] bool askReason(const AppraisalOrder &order, const AppraisalOutcome &outcome);
    void follow(const std::shared_ptr<AppraisalRound> &round);
    void tellOutcome(const AppraisalOutcome &outcome);
    void showCount();
    void tell(const QString &sentence);

    PageContext m_context;
    AppraisalModel *m_model;
    std::shared_ptr<const AppraisalReader> m_reader;
    std::shared_ptr<AppraisalRound> m_round; ///< while a sheet is being saved
    QTimer *m_timer;
    JobTicket m_reading; ///< of the village that was chosen last
    JobTicket m_asking; ///< of whom the appraiser spoke
    QString m_village; ///< twelve digits of the one that is shown
    int m_saved = 0; ///< of the sheet, before the reason that is asked for
    std::unique_ptr<Ui::AppraisalPage> m_ui;
};

} // namespace archive
