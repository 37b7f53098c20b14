// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/ownpasswordpanel.h"

#include "desktop/signin/newpasswordpair.h"
#include "ui_ownpasswordpanel.h"

#include <QEvent>

namespace archive {

OwnPasswordPanel::OwnPasswordPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::OwnPasswordPanel>())
{
    m_ui->setupUi(this);
    m_pair = new NewPasswordPair(
        m_ui->next, m_ui->again, m_ui->passwordProblem, [this] { return m_user; });
    connect(m_ui->change, &QPushButton::clicked, this, &OwnPasswordPanel::choose);
    connect(m_ui->again, &QLineEdit::returnPressed, this, &OwnPasswordPanel::choose);
    connect(m_ui->next, &QLineEdit::returnPressed, this, [this] { m_ui->again->setFocus(); });
    connect(m_ui->otherPerson, &QPushButton::clicked, this, &OwnPasswordPanel::left);
}

OwnPasswordPanel::~OwnPasswordPanel() = default;

void OwnPasswordPanel::begin(const QString &why, const QString &user)
{
    m_user = user;
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
    m_pair->forget();
}

void OwnPasswordPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_pair->look();
    }
}

void OwnPasswordPanel::choose()
{
    const auto next = m_pair->password();
    if (!next) {
        refuse(next.error());
        return;
    }
    forget();
    emit chosen(*next);
}

} // namespace archive
