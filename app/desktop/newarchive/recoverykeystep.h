// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/newarchive/assistantstep.h"
#include "desktop/work/archiveworker.h"

namespace archive {

namespace Ui {
class RecoveryKeyStep;
}

class Prompts;
struct RecoveryPaper;

/// The recovery key, shown once: two halves to be put on paper, of which a part is then typed from each.
class RecoveryKeyStep final : public AssistantStep
{
    Q_OBJECT

public:
    RecoveryKeyStep(ArchiveWorker &worker,
                    const Environment &environment,
                    Prompts &prompts,
                    QWidget *parent = nullptr);
    ~RecoveryKeyStep() override;

    void setKey(const RecoveryKey &key);
    /// Nothing of the key stays.
    void forget();
    [[nodiscard]] QString heading() const override;
    void enter(const FoundingOrder &order) override;
    /// Refused until the groups that are asked for were typed.
    [[nodiscard]] Result<void> take(FoundingOrder &order) override;

private:
    void showKey();
    void askForGroups();
    [[nodiscard]] RecoveryPaper paperOf(const QString &half, const QString &key) const;
    void save(const RecoveryPaper &paper);
    void print(const RecoveryPaper &paper);
    void sayOutcome(const Result<void> &outcome, const QString &done);

    ArchiveWorker &m_worker;
    Environment m_environment;
    Prompts &m_prompts;
    std::unique_ptr<Ui::RecoveryKeyStep> m_ui;
    RecoveryKey m_key;
    FoundingOrder m_order;
    int m_firstGroup = 0; ///< that is asked for, from 0
    int m_secondGroup = 0;
};

} // namespace archive
