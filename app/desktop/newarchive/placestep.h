// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/newarchive/assistantstep.h"

namespace archive {

namespace Ui {
class PlaceStep;
}

class Prompts;

/// What the archive is for, where it lies, and by which algorithms it is sealed.
class PlaceStep final : public AssistantStep
{
    Q_OBJECT

public:
    explicit PlaceStep(Prompts &prompts, QWidget *parent = nullptr);
    ~PlaceStep() override;

    [[nodiscard]] QString heading() const override;
    void enter(const FoundingOrder &order) override;
    [[nodiscard]] Result<void> take(FoundingOrder &order) override;

private:
    void chooseFolder();

    Prompts &m_prompts;
    std::unique_ptr<Ui::PlaceStep> m_ui;
};

} // namespace archive
