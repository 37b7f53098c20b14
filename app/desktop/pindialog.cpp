// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pindialog.h"

#include "ui_pindialog.h"

#include <QPushButton>

namespace archive {

PinDialog::PinDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PinDialog>())
{
    m_ui->setupUi(this);
    connect(m_ui->set, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    const auto compare = [this] {
        m_ui->set->setEnabled(!m_ui->pin->text().isEmpty()
                              && m_ui->pin->text() == m_ui->pinAgain->text());
    };
    connect(m_ui->pin, &QLineEdit::textChanged, this, compare);
    connect(m_ui->pinAgain, &QLineEdit::textChanged, this, compare);
}

PinDialog::~PinDialog() = default;

QString PinDialog::pin() const
{
    return m_ui->pin->text();
}

} // namespace archive
