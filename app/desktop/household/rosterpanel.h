// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/household/panel.h"

namespace archive {

class RecordsSection;

/// A tab of tables, one for each of its kinds, drawn in a form file.
class RosterPanel : public HouseholdPanel
{
    Q_OBJECT

public:
    /// `draw` lays a form with a RecordsSection for each kind into the panel.
    RosterPanel(const PanelContext &context,
                const QString &title,
                std::vector<KindIndex> kinds,
                std::function<void(QWidget *)> draw,
                QWidget *parent);

    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] std::vector<KindIndex> kinds() const override { return m_kinds; }
    [[nodiscard]] std::vector<Finding> typingErrors() const override;
    bool goTo(const Finding &finding) override;

protected:
    void build() override;
    void showFile() override;
    void showRights() override;
    void showFindings(const std::vector<Finding> &findings) override;

private:
    QString m_title;
    std::vector<KindIndex> m_kinds;
    std::function<void(QWidget *)> m_draw;
    QList<RecordsSection *> m_sections;
};

} // namespace archive
