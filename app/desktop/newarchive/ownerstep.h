// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/newarchive/assistantstep.h"

class QListWidgetItem;

namespace archive {

namespace Ui {
class OwnerStep;
}

/// Which county or township the archive serves, whose it is, and the station's id.
class OwnerStep final : public AssistantStep
{
    Q_OBJECT

public:
    explicit OwnerStep(QWidget *parent = nullptr);
    ~OwnerStep() override;

    [[nodiscard]] QString heading() const override;
    void enter(const FoundingOrder &order) override;
    [[nodiscard]] Result<void> take(FoundingOrder &order) override;

private:
    void find(const QString &typed);
    void choose(const QListWidgetItem *item);

    std::unique_ptr<Ui::OwnerStep> m_ui;
    Result<DivisionFinder> m_finder;
    QString m_division; ///< that was chosen
};

} // namespace archive
