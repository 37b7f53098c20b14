// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/village/villagestanding.h"

#include <QFrame>

#include <memory>

class QTimer;

namespace archive {

namespace Ui {
class VillageList;
}

class VillageModel;

/// The villages of a session's area, by which year and profile they are looked at, and a round of proposals.
class VillageList final : public QFrame
{
    Q_OBJECT

public:
    explicit VillageList(QWidget *parent = nullptr);
    ~VillageList() override;

    /// Years whose figures can be there: the last one that is over first.
    void bindYears(int thisYear);
    void bindProfiles(const std::vector<ProfileChoice> &profiles);
    [[nodiscard]] VillageScale choice() const;
    /// The village that was chosen before is chosen again.
    void show(const std::shared_ptr<const VillageBoard> &board, const VillageStates &states);
    /// In a narrow window fewer columns.
    void setNarrow(bool narrow);
    /// nullptr when none is.
    [[nodiscard]] const RatedVillage *chosen() const;
    void choose(const QString &division);

    /// A round goes on; nullptr: it ended.
    void follow(const std::shared_ptr<VillageRound> &round);
    void tell(const QString &sentence);

signals:
    void choiceChanged();
    void chosenChanged();
    /// A person wants proposals of the year.
    void roundWanted();

private:
    void press();
    void sumUp();

    VillageModel *m_model;
    QTimer *m_timer;
    std::shared_ptr<const VillageBoard> m_board;
    std::shared_ptr<VillageRound> m_round;
    std::unique_ptr<Ui::VillageList> m_ui;
};

} // namespace archive
