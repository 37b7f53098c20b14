// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/workflow.h"
#include "desktop/work/openarchive.h"
#include "desktop/work/ratingjobs.h"

#include <QFrame>

#include <memory>

class QListWidgetItem;
class QTimer;

namespace archive {

namespace Ui {
class RatingList;
}

/// Households that wait for a step of their rating, by the step or by the month in which they fall due; a round of proposals; and the yearly review of
/// several that were opened.
class RatingList final : public QFrame
{
    Q_OBJECT

public:
    explicit RatingList(QWidget *parent = nullptr);
    ~RatingList() override;

    /// Names of the states; an empty state is a proposal that nobody has taken up.
    void bind(const OpenArchive &archive, const Workflow &workflow);
    /// The chosen step or month.
    [[nodiscard]] RatingChoice choice() const;
    /// Those of a step, whatever was chosen before; "" stands for proposals.
    void chooseState(const QString &state);
    /// Those that wait; the one after the chosen one is chosen where that is gone, or `wanted`, which is added in front where it is not listed.
    void show(RatingListing listing, const std::optional<RatingItem> &wanted = {});
    /// Nothing while others are read.
    void clear();
    /// nullptr when none is.
    [[nodiscard]] const RatingItem *chosen() const;
    /// The person has looked at the chosen one: it may be ticked.
    void markOpened();
    /// Those to be kept at their yearly review.
    [[nodiscard]] std::vector<RatingItem> ticked() const;

    /// A round goes on; nullptr: it ended.
    void follow(const std::shared_ptr<RatingRound> &round);
    void tell(const QString &sentence);
    void showRefused(const std::vector<NotKept> &refused);

signals:
    /// Another step or month is chosen.
    void choiceChanged();
    void chosenChanged();
    /// A person wants a round of proposals.
    void roundWanted();
    /// A person wants those that are ticked kept.
    void keepWanted();
    void sheetWanted();

private:
    void showMonths(const RatingListing &listing);
    void showItems();
    void showItem(QListWidgetItem &line, const RatingItem &item) const;
    void showTicks();
    [[nodiscard]] QString textOf(const RatingItem &item) const;
    /// Whether its yearly review is due and this person's to do.
    [[nodiscard]] bool isToBeKept(const RatingItem &item) const;
    [[nodiscard]] bool isByDay() const;
    void press();

    OpenArchive m_archive;
    const Workflow *m_workflow = nullptr;
    std::vector<RatingItem> m_items;
    std::shared_ptr<RatingRound> m_round;
    QTimer *m_timer;
    std::unique_ptr<Ui::RatingList> m_ui;
};

} // namespace archive
