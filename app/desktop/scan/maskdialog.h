// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QRect>

#include <memory>
#include <vector>

namespace archive {

namespace Ui {
class MaskDialog;
}

/// Shows a page before it is kept and lets places be covered that must not be, as a thumb-print.
class MaskDialog final : public QDialog
{
    Q_OBJECT

public:
    MaskDialog(const QImage &page, QWidget *parent);
    ~MaskDialog() override;

    /// In pixels of the page.
    [[nodiscard]] std::vector<QRect> places() const;

private:
    std::unique_ptr<Ui::MaskDialog> m_ui;
};

} // namespace archive
