// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/list/batchactions.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace archive {

/// Below a list: how many rows are chosen, a button for each action, and how far a running one is.
class BatchBar final : public QWidget
{
    Q_OBJECT

public:
    explicit BatchBar(QWidget *parent = nullptr);

    /// Buttons for what these rights offer.
    void offer(const WorkRights &rights);
    [[nodiscard]] const std::vector<QPushButton *> &buttons() const { return m_buttons; }
    /// Ready for that many rows.
    void setChosen(int count);

    void begin(const QString &text, int total);
    void step(int done);
    /// What came of it, as a sentence.
    void end(const QString &sentence);
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }
    [[nodiscard]] bool isRunning() const { return m_running; }

signals:
    void wanted(const archive::BatchAction &action);
    /// The action changed what lists show.
    void archiveChanged();

private:
    void showState();

    QLabel *m_text;
    QLabel *m_result;
    QHBoxLayout *m_actions;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    std::vector<QPushButton *> m_buttons;
    QString m_sentence;
    int m_chosen = 0;
    bool m_running = false;
    bool m_cancelled = false;
};

} // namespace archive
