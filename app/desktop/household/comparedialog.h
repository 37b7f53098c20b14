// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/household/panel.h"

#include <QDialog>

namespace archive {

namespace Ui {
class CompareDialog;
}

/// What is typed beside another household that may be the same: masked as in lists, in full when somebody asks for it, which is a look.
class CompareDialog final : public QDialog
{
    Q_OBJECT

public:
    CompareDialog(const PanelContext &context,
                  const DoubleQuery &typed,
                  std::vector<DoubleHit> hits,
                  QWidget *parent);
    ~CompareDialog() override;

signals:
    void openWanted(const archive::Uid &household);

private:
    void choose(int hit);
    void look();
    void showFull(const HouseholdFile &file);
    void setRow(int row, const QString &title, const QString &typed, const QString &other);
    [[nodiscard]] const ListRow &other() const;
    [[nodiscard]] QString placeOf(const QString &division) const;

    PanelContext m_context;
    DoubleQuery m_typed;
    std::vector<DoubleHit> m_hits;
    std::unique_ptr<Ui::CompareDialog> m_ui;
};

} // namespace archive
