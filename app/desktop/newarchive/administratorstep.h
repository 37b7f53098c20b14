// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/newarchive/assistantstep.h"

namespace archive {

namespace Ui {
class AdministratorStep;
}

class NewPasswordPair;

/// The archive's first administrator and his password.
class AdministratorStep final : public AssistantStep
{
    Q_OBJECT

public:
    explicit AdministratorStep(QWidget *parent = nullptr);
    ~AdministratorStep() override;

    [[nodiscard]] QString heading() const override;
    void enter(const FoundingOrder &order) override;
    [[nodiscard]] Result<void> take(FoundingOrder &order) override;

private:
    std::unique_ptr<Ui::AdministratorStep> m_ui;
    NewPasswordPair *m_pair;
};

} // namespace archive
