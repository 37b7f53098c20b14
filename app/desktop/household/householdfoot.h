// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <memory>

namespace archive {

namespace Ui {
class HouseholdFoot;
}

/// What the line under the tabs tells and offers.
struct DraftState
{
    bool mayChange = false; ///< the purpose lets something be changed
    bool changed = false;
    bool saving = false;
    bool mayUndo = false;
    bool mayRedo = false;
    int errors = 0; ///< hard findings, which keep it from being saved
    bool mayBeMended = false; ///< something was typed since, and the checks have not answered yet
    int points = 0; ///< what is still to be corrected or confirmed
};

/// The line under the tabs: whether all is saved, and the button that saves.
class HouseholdFoot final : public QFrame
{
    Q_OBJECT

public:
    explicit HouseholdFoot(QWidget *parent = nullptr);
    ~HouseholdFoot() override;

    void show(const DraftState &state);
    [[nodiscard]] bool maySave() const;

signals:
    /// By mouse or key; by key also while the button is off.
    void saveClicked();
    void nextClicked();
    void undoClicked();
    void redoClicked();
    /// The list of all points is wanted beside the button.
    void pointsClicked(QWidget *button);

private:
    void bind(const QKeySequence &keys, const QString &what, void (HouseholdFoot::*wanted)());

    std::unique_ptr<Ui::HouseholdFoot> m_ui;
};

} // namespace archive
