// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/workflow.h"
#include "desktop/frame/page.h"
#include "desktop/work/ratingjobs.h"

#include <memory>

namespace archive {

namespace Ui {
class RatingsPage;
}

/// 信用评级: what waits for a step, how its points came about, and the step. Only what somebody has opened here is decided.
class RatingsPage final : public Page
{
    Q_OBJECT

public:
    RatingsPage(const PageContext &context, QWidget *parent);
    ~RatingsPage() override;

    /// Offered for the purposes under which ratings are made.
    [[nodiscard]] static PageEntry entry();

    /// With a household: it is chosen, whichever step it waits for.
    void arrive(const Destination &to) override;
    void refresh() override;
    void setRights(const WorkRights &rights) override;
    [[nodiscard]] bool isUnsaved() const override;
    void askToLeave(const std::function<void()> &then) override;

private:
    void take(const Result<RatingListing> &listing);
    void takeWanted(const Result<std::optional<RatingItem>> &item);
    void open();
    void show(const Result<RatingFile> &file);
    void decide(const RatingDecision &decision);
    void beginRound();
    void endRound(const Result<RatingTotals> &totals);
    void keepTicked();
    void endKeeping(const Result<KeptRatings> &kept);
    void wantSheet();
    void wantReceipt();
    void wantPaper(const PaperOrder &order);

    PageContext m_context;
    std::shared_ptr<const Workflows> m_workflows;
    JobTicket m_listing;
    JobTicket m_reading; ///< of the household that was chosen last
    QString m_name; ///< of its head
    std::optional<RatingItem> m_wanted; ///< to be chosen in the list that is being read
    bool m_maySheet = false; ///< sheets may be typed in for this purpose
    std::unique_ptr<Ui::RatingsPage> m_ui;
};

} // namespace archive
