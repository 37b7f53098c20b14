// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/kind.h"

#include <QDialog>

#include <memory>

namespace archive {

namespace Ui {
class ReasonDialog;
}

/// Asks why a record is to be saved although some points are unusual, from a list or in words; the reason stands in the journal.
class ReasonDialog final : public QDialog
{
    Q_OBJECT

public:
    ReasonDialog(const QString &points, const CodeList &reasons, QWidget *parent);
    ~ReasonDialog() override;

    /// A code of the list, or what was typed.
    [[nodiscard]] QString reason() const;

private:
    void showChoice();

    std::unique_ptr<Ui::ReasonDialog> m_ui;
};

} // namespace archive
