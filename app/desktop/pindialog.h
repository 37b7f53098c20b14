// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

namespace archive {

namespace Ui {
class PinDialog;
}

/// Asks twice for the PIN that unlocks the workstation.
class PinDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PinDialog(QWidget *parent);
    ~PinDialog() override;

    [[nodiscard]] QString pin() const;

private:
    std::unique_ptr<Ui::PinDialog> m_ui;
};

} // namespace archive
