// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/household/panel.h"

#include <map>

namespace archive {

namespace Ui {
class HistoryPanel;
}

struct HistoryLine;
class HistoryModel;

/// What happened to the household, and the ways back: one value, a record, a save. Locks against slips are laid and lifted here.
class HistoryPanel final : public HouseholdPanel
{
    Q_OBJECT

public:
    HistoryPanel(const PanelContext &context, QWidget *parent);
    ~HistoryPanel() override;

    [[nodiscard]] QString title() const override { return tr("History"); }

protected:
    void build() override;
    void showFile() override;
    void showRights() override;

private:
    using Locks = std::map<Uid, RecordLock>;
    using Act = std::function<Result<void>(Archive &, const Session &, const QString &reason)>;

    void connectActions();
    void readLocks();
    void showActions();
    void showLocks();
    [[nodiscard]] const HistoryLine *chosen() const;
    /// The record of the chosen line, if it stands still; null for the household itself.
    [[nodiscard]] Uid chosenRecord() const;
    [[nodiscard]] bool mayChange(KindIndex kind) const;
    /// Asks for a reason, does it, and has the household read again.
    void act(const QString &question, Act work);
    void restore(bool wholeRecord);
    void undo(qint64 seq, const QString &question);
    void toggleLock(KindIndex kind, const Uid &record);

    HistoryModel *m_history = nullptr;
    Locks m_locks;
    std::map<Uid, Record> m_present;
    JobTicket m_reading;
    std::unique_ptr<Ui::HistoryPanel> m_ui;
};

} // namespace archive
