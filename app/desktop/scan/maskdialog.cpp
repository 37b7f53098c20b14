// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/scan/maskdialog.h"

#include "ui_maskdialog.h"

#include <QPushButton>

namespace archive {

MaskDialog::MaskDialog(const QImage &page, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::MaskDialog>())
{
    m_ui->setupUi(this);
    m_ui->canvas->setPage(page);
    m_ui->uncover->setEnabled(false);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("&Keep the page"));
    connect(m_ui->cover, &QPushButton::clicked, m_ui->canvas, &MaskCanvas::addPlace);
    connect(m_ui->uncover, &QPushButton::clicked, m_ui->canvas, &MaskCanvas::removeLast);
    connect(m_ui->canvas, &MaskCanvas::changed, this, [this] {
        m_ui->uncover->setEnabled(!m_ui->canvas->places().empty());
    });
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_ui->canvas->setFocus();
}

MaskDialog::~MaskDialog() = default;

std::vector<QRect> MaskDialog::places() const
{
    return m_ui->canvas->places();
}

} // namespace archive
