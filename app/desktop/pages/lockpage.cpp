// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/lockpage.h"

#include "desktop/style/icons.h"
#include "desktop/style/palette.h"
#include "ui_lockpage.h"

#include <QEvent>

namespace archive {

LockPage::LockPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::LockPage>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_StyledBackground);
    showGlyph(m_ui->lockMark, Glyph::Lock, palette::accent, 48);
    m_ui->secret->setWarnsOn(m_ui->lockProblem);
    connect(m_ui->unlock, &QPushButton::clicked, this, &LockPage::enter);
    connect(m_ui->secret, &QLineEdit::returnPressed, this, &LockPage::enter);
    connect(m_ui->leave, &QPushButton::clicked, this, &LockPage::signOutChosen);
}

LockPage::~LockPage() = default;

void LockPage::begin(const QString &user, const QString &institution, bool isUnsaved)
{
    m_ui->lockedFor->setText(tr("%1 at %2").arg(user, institution));
    m_ui->unsaved->setText(isUnsaved ? tr("What was typed and not saved is kept and comes back.")
                                     : QString());
    m_ui->lockProblem->clear();
}

void LockPage::ask(Asks what)
{
    m_ui->secret->clear();
    m_ui->secretLabel->setText(what == Asks::Pin ? tr("&PIN") : tr("&Password"));
    m_ui->secret->setAccessibleName(what == Asks::Pin ? tr("PIN") : tr("Password"));
    m_ui->secret->setFocus();
}

void LockPage::refuse(const QString &sentence)
{
    m_ui->secret->clear();
    m_ui->lockProblem->show(Severity::Hard, sentence);
    m_ui->secret->setFocus();
}

void LockPage::setBusy(bool busy)
{
    m_ui->secret->setEnabled(!busy);
    m_ui->unlock->setEnabled(!busy);
    m_ui->leave->setEnabled(!busy);
}

void LockPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

void LockPage::enter()
{
    const auto secret = m_ui->secret->text();
    m_ui->secret->clear();
    if (secret.isEmpty())
        return;
    m_ui->lockProblem->clear();
    emit entered(secret);
}

} // namespace archive
