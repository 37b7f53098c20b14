// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/newarchive/assistantstep.h"
#include "desktop/work/archiveworker.h"

namespace archive {

namespace Ui {
class MakingStep;
class NewArchivePage;
} // namespace Ui

class FirstUsersStep;
class FoundingWork;
class Prompts;
class RecoveryKeyStep;

/// The assistant that makes an archive, step by step. Until its end nothing of the archive is in its place, and whoever leaves before leaves
/// nothing behind.
class NewArchivePage final : public QWidget
{
    Q_OBJECT

public:
    NewArchivePage(ArchiveWorker &worker,
                   const Environment &environment,
                   Prompts &prompts,
                   QWidget *parent = nullptr);
    ~NewArchivePage() override;

    void begin();
    /// Asks the person when something that is made would be thrown away.
    [[nodiscard]] bool mayLeave();

signals:
    void made(const QString &folder, const QString &admin);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectParts();
    void addStep(AssistantStep *step);
    [[nodiscard]] AssistantStep *current() const;
    void show(int step);
    void next();
    void back();
    void cancel();
    void goOn();
    void make();
    void showProgress(int step, int steps);
    void showKey(const RecoveryKey &key);
    void refuse(const Error &error);
    void setBusy(bool busy);

    Prompts &m_prompts;
    std::unique_ptr<Ui::NewArchivePage> m_ui;
    std::unique_ptr<Ui::MakingStep> m_makingUi;
    FoundingWork *m_work;
    QWidget *m_making; ///< stands in the place of a step while keys are derived
    FirstUsersStep *m_users;
    RecoveryKeyStep *m_key;
    std::vector<AssistantStep *> m_steps;
    FoundingOrder m_order;
    QPointer<QWidget> m_focus; ///< where the keyboard was
    int m_step = 0;
};

} // namespace archive
