// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

namespace archive {

namespace Ui {
class ReasonDialog;
}

/// Asks why a record is to be saved although some points are unusual; the reason stands in the journal.
class ReasonDialog final : public QDialog
{
    Q_OBJECT

public:
    ReasonDialog(const QString &points, QWidget *parent);
    ~ReasonDialog() override;

    [[nodiscard]] QString reason() const;

private:
    std::unique_ptr<Ui::ReasonDialog> m_ui;
};

} // namespace archive
