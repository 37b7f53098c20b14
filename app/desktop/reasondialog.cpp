// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/reasondialog.h"

#include "ui_reasondialog.h"

#include <QPushButton>

namespace archive {

ReasonDialog::ReasonDialog(const QString &points, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ReasonDialog>())
{
    m_ui->setupUi(this);
    m_ui->points->setText(points);
    connect(m_ui->save, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->reason, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_ui->save->setEnabled(!text.trimmed().isEmpty());
    });
}

ReasonDialog::~ReasonDialog() = default;

QString ReasonDialog::reason() const
{
    return m_ui->reason->text().trimmed();
}

} // namespace archive
