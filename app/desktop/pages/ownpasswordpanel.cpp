// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/ownpasswordpanel.h"

#include "ui_ownpasswordpanel.h"

namespace archive {

OwnPasswordPanel::OwnPasswordPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::OwnPasswordPanel>())
{
    m_ui->setupUi(this);
    connect(m_ui->change, &QPushButton::clicked, this, &OwnPasswordPanel::choose);
    connect(m_ui->again, &QLineEdit::returnPressed, this, &OwnPasswordPanel::choose);
    connect(m_ui->next, &QLineEdit::returnPressed, this, [this] { m_ui->again->setFocus(); });
    connect(m_ui->otherPerson, &QPushButton::clicked, this, &OwnPasswordPanel::left);
}

OwnPasswordPanel::~OwnPasswordPanel() = default;

void OwnPasswordPanel::begin(const QString &why)
{
    forget();
    m_ui->why->setText(why);
    m_ui->next->setFocus();
}

void OwnPasswordPanel::refuse(const Error &error)
{
    forget();
    m_ui->passwordProblem->show(Severity::Hard, error.message);
    m_ui->next->setFocus();
}

void OwnPasswordPanel::forget()
{
    m_ui->next->clear();
    m_ui->again->clear();
    m_ui->passwordProblem->clear();
}

void OwnPasswordPanel::choose()
{
    const auto next = m_ui->next->text();
    if (next != m_ui->again->text()) {
        refuse({ErrorCode::InvalidInput,
                tr("The two new passwords differ; type the same twice."),
                {}});
        return;
    }
    forget();
    emit chosen(next);
}

} // namespace archive
