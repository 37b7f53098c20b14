// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/signin/recoverypanel.h"

#include "desktop/signin/newpasswordpair.h"
#include "desktop/signin/waitcountdown.h"
#include "ui_recoverypanel.h"

#include <QEvent>

namespace archive {

RecoveryPanel::RecoveryPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::RecoveryPanel>())
{
    m_ui->setupUi(this);
    m_pair =
        new NewPasswordPair(m_ui->recoverNext, m_ui->recoverAgain, m_ui->recoverProblem, [this] {
            return m_ui->recoverUser->text().trimmed();
        });
    m_countdown = new WaitCountdown(m_ui->recoverProblem);
    QLineEdit *const lines[] = {m_ui->recoverUser,
                                m_ui->firstHalf,
                                m_ui->secondHalf,
                                m_ui->recoverNext,
                                m_ui->recoverAgain};
    for (qsizetype at = 0; at + 1 < std::ssize(lines); ++at) {
        auto *const next = lines[at + 1];
        connect(lines[at], &QLineEdit::returnPressed, next, [next] { next->setFocus(); });
    }
    connect(m_ui->recoverAgain, &QLineEdit::returnPressed, this, &RecoveryPanel::ask);
    connect(m_ui->recover, &QPushButton::clicked, this, &RecoveryPanel::ask);
    connect(m_ui->leaveRecovery, &QPushButton::clicked, this, &RecoveryPanel::left);
}

RecoveryPanel::~RecoveryPanel() = default;

void RecoveryPanel::begin(const QString &user)
{
    forget();
    m_ui->recoverUser->setText(user);
    (user.isEmpty() ? m_ui->recoverUser : m_ui->firstHalf)->setFocus();
}

void RecoveryPanel::forget()
{
    m_countdown->stop();
    m_ui->firstHalf->clear();
    m_ui->secondHalf->clear();
    m_pair->forget();
}

void RecoveryPanel::setBusy(bool busy)
{
    setEnabled(!busy);
    m_ui->recover->setText(busy ? tr("Setting the new password…") : tr("Set the new pass&word"));
}

void RecoveryPanel::refuse(const Error &error)
{
    m_ui->recoverProblem->show(Severity::Hard, error.message);
    m_ui->firstHalf->setFocus();
    if (error.code == ErrorCode::LockedOut)
        m_countdown->begin(error.waitMs);
}

void RecoveryPanel::ask()
{
    m_countdown->stop();
    const auto user = m_ui->recoverUser->text().trimmed();
    const RecoveryKey halves{m_ui->firstHalf->text(), m_ui->secondHalf->text()};
    if (user.isEmpty()) {
        m_ui->recoverProblem->show(Severity::Hard, tr("Name the user who gets a new password."));
        m_ui->recoverUser->setFocus();
        return;
    }
    const auto password = m_pair->password();
    if (!password) {
        m_ui->recoverProblem->show(Severity::Hard, password.error().message);
        m_ui->recoverNext->setFocus();
        return;
    }
    m_ui->recoverProblem->clear();
    emit asked({user, *password, halves});
}

void RecoveryPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_pair->look();
    }
}

} // namespace archive
