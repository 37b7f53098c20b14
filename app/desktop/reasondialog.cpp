// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/reasondialog.h"

#include "catalogue/savereason.h"
#include "catalogue/valuetext.h"
#include "ui_reasondialog.h"

#include <QPushButton>

namespace archive {

ReasonDialog::ReasonDialog(const QString &points, const CodeList &reasons, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ReasonDialog>())
{
    m_ui->setupUi(this);
    m_ui->points->setText(points);
    for (const auto &entry : reasons.entries)
        m_ui->picked->addItem(titleOf(entry), entry.code);
    m_ui->picked->setCurrentIndex(-1);
    connect(m_ui->save, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->picked, &QComboBox::currentIndexChanged, this, &ReasonDialog::showChoice);
    connect(m_ui->reason, &QLineEdit::textChanged, this, &ReasonDialog::showChoice);
}

ReasonDialog::~ReasonDialog() = default;

void ReasonDialog::showChoice()
{
    m_ui->save->setEnabled(!savereason::saysNothing(reason()));
}

QString ReasonDialog::reason() const
{
    const auto typed = m_ui->reason->text().trimmed();
    return typed.isEmpty() ? m_ui->picked->currentData().toString() : typed;
}

} // namespace archive
