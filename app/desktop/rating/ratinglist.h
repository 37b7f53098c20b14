// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/workflow.h"
#include "desktop/work/ratingjobs.h"

#include <QFrame>

#include <memory>

class QTimer;

namespace archive {

namespace Ui {
class RatingList;
}

/// Households that wait for a step of their rating, by the step; and a round of proposals.
class RatingList final : public QFrame
{
    Q_OBJECT

public:
    explicit RatingList(QWidget *parent = nullptr);
    ~RatingList() override;

    /// Names of the states; an empty state is a proposal that nobody has taken up.
    void bind(const Workflow &workflow);
    /// The chosen step: a state, or empty for proposals that nobody has taken up.
    [[nodiscard]] QString state() const;
    /// Those that wait for it; the one after the chosen one is chosen where that is gone.
    void show(std::vector<RatingItem> items);
    /// nullptr when none is.
    [[nodiscard]] const RatingItem *chosen() const;

    /// A round goes on; nullptr: it ended.
    void follow(const std::shared_ptr<RatingRound> &round);
    void tell(const QString &sentence);

signals:
    void stateChanged();
    void chosenChanged();
    /// A person wants a round of proposals.
    void roundWanted();

private:
    void press();

    std::vector<RatingItem> m_items;
    std::shared_ptr<RatingRound> m_round;
    QTimer *m_timer;
    std::unique_ptr<Ui::RatingList> m_ui;
};

} // namespace archive
