// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/household/panel.h"

namespace archive {

namespace Ui {
class BasicsPanel;
}

class FormBinder;

/// The first tab: the household's own fields, its members, what the county asks besides, and all points that checks found.
class BasicsPanel final : public HouseholdPanel
{
    Q_OBJECT

public:
    BasicsPanel(const PanelContext &context, QWidget *parent);
    ~BasicsPanel() override;

    [[nodiscard]] QString title() const override { return tr("Particulars"); }
    [[nodiscard]] std::vector<KindIndex> kinds() const override;
    [[nodiscard]] std::vector<Finding> typingErrors() const override;
    bool goTo(const Finding &finding) override;

protected:
    void build() override;
    void showFile() override;
    void showRights() override;
    void showFindings(const std::vector<Finding> &findings) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    FormBinder *m_binder = nullptr;
    std::unique_ptr<Ui::BasicsPanel> m_ui;
};

} // namespace archive
