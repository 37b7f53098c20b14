// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/newarchive/newarchivepage.h"

#include "desktop/newarchive/administratorstep.h"
#include "desktop/newarchive/firstusersstep.h"
#include "desktop/newarchive/foundingwork.h"
#include "desktop/newarchive/ownerstep.h"
#include "desktop/newarchive/placestep.h"
#include "desktop/newarchive/recoverykeystep.h"
#include "desktop/prompts.h"
#include "ui_makingstep.h"
#include "ui_newarchivepage.h"

#include <QKeyEvent>

namespace archive {

NewArchivePage::NewArchivePage(ArchiveWorker &worker,
                               const Environment &environment,
                               Prompts &prompts,
                               QWidget *parent)
    : QWidget(parent)
    , m_prompts(prompts)
    , m_ui(std::make_unique<Ui::NewArchivePage>())
    , m_makingUi(std::make_unique<Ui::MakingStep>())
    , m_work(new FoundingWork(worker, environment, this))
    , m_making(new QWidget(this))
    , m_users(new FirstUsersStep(this))
    , m_key(new RecoveryKeyStep(worker, environment, prompts, this))
{
    m_ui->setupUi(this);
    m_makingUi->setupUi(m_making);
    setAttribute(Qt::WA_StyledBackground);
    addStep(new PlaceStep(prompts, this));
    addStep(new OwnerStep(this));
    addStep(new AdministratorStep(this));
    addStep(m_users);
    addStep(m_key);
    m_ui->steps->addWidget(m_making);
    connectParts();
}

NewArchivePage::~NewArchivePage() = default;

void NewArchivePage::connectParts()
{
    connect(m_ui->stepNext, &QPushButton::clicked, this, &NewArchivePage::next);
    connect(m_ui->stepBack, &QPushButton::clicked, this, &NewArchivePage::back);
    connect(m_ui->stepCancel, &QPushButton::clicked, this, &NewArchivePage::cancel);
    connect(m_work, &FoundingWork::policyRead, m_users, &FirstUsersStep::setPolicy);
    connect(m_work, &FoundingWork::placeIsFree, this, &NewArchivePage::goOn);
    connect(m_work, &FoundingWork::stepped, this, &NewArchivePage::showProgress);
    connect(m_work, &FoundingWork::made, this, &NewArchivePage::showKey);
    connect(m_work, &FoundingWork::failed, this, &NewArchivePage::refuse);
    connect(m_work, &FoundingWork::settled, this, [this] {
        setBusy(false);
        m_key->forget();
        emit made(m_order.archive.folder, m_order.archive.admin);
    });
    m_work->readPolicy();
}

void NewArchivePage::addStep(AssistantStep *step)
{
    m_steps.push_back(step);
    m_ui->steps->addWidget(step);
    connect(step, &AssistantStep::edited, this, [this] { m_ui->stepProblem->clear(); });
}

AssistantStep *NewArchivePage::current() const
{
    return m_steps.at(static_cast<size_t>(m_step));
}

void NewArchivePage::begin()
{
    show(0);
}

void NewArchivePage::show(int step)
{
    m_step = step;
    const bool last = current() == m_key;
    m_ui->stepHeading->setText(current()->heading());
    m_ui->stepNumber->setText(tr("Step %1 of %2").arg(step + 1).arg(m_steps.size()));
    m_ui->stepNext->setText(last                       ? tr("&Finish")
                                : current() == m_users ? tr("&Make the archive")
                                                       : tr("&Next"));
    // What is made is not made another way.
    m_ui->stepBack->setVisible(step > 0 && !last);
    m_ui->stepProblem->clear();
    m_ui->steps->setCurrentWidget(current());
    setBusy(false);
    current()->enter(m_order);
}

void NewArchivePage::next()
{
    m_ui->stepProblem->clear();
    if (const auto taken = current()->take(m_order); !taken) {
        m_ui->stepProblem->show(Severity::Hard, taken.error().message);
        return;
    }
    setBusy(true);
    if (current() == m_key) {
        m_work->settle();
    } else {
        m_work->checkPlace(m_order.archive.folder);
    }
}

void NewArchivePage::goOn()
{
    setBusy(false);
    if (current() == m_users) {
        make();
    } else {
        show(m_step + 1);
    }
}

void NewArchivePage::make()
{
    m_ui->steps->setCurrentWidget(m_making);
    m_ui->stepNext->setEnabled(false);
    m_ui->stepBack->setVisible(false);
    m_ui->stepCancel->setFocus();
    showProgress(0, 1);
    m_work->make(m_order);
}

void NewArchivePage::showProgress(int step, int steps)
{
    m_makingUi->makingWhat->setText(
        step == 0 ? tr("Making the archive and its keys…")
            : step == 1
            ? tr("Signing the administrator in…")
            : tr("Adding the user %1…").arg(m_order.users.at(static_cast<size_t>(step - 2)).name));
    m_makingUi->makingProgress->setRange(0, std::max(1, steps));
    m_makingUi->makingProgress->setValue(step);
}

void NewArchivePage::showKey(const RecoveryKey &key)
{
    m_key->setKey(key);
    show(static_cast<int>(m_steps.size()) - 1);
}

void NewArchivePage::back()
{
    show(std::max(0, m_step - 1));
}

bool NewArchivePage::mayLeave()
{
    return current() != m_key
        || m_prompts.confirm(tr("The archive is made but not in its place yet; nothing of it "
                                "would be kept, and this recovery key would open nothing."),
                             tr("&Throw it away"));
}

void NewArchivePage::cancel()
{
    if (!mayLeave())
        return;
    m_work->giveUp();
    m_key->forget();
    if (m_ui->steps->currentWidget() == m_making) {
        // Back to what was typed, so that one thing can be changed.
        show(m_step);
        return;
    }
    emit left();
}

void NewArchivePage::refuse(const Error &error)
{
    if (m_ui->steps->currentWidget() == m_making)
        show(m_step);
    setBusy(false);
    m_ui->stepProblem->show(Severity::Hard, error.message);
}

void NewArchivePage::setBusy(bool busy)
{
    if (busy)
        m_focus = m_ui->steps->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
    m_ui->stepNext->setEnabled(!busy);
    m_ui->stepBack->setEnabled(!busy);
    m_ui->steps->setEnabled(!busy);
    // What was switched off lost the keyboard, which a person then has to look for.
    if (!busy && m_focus)
        m_focus->setFocus();
}

void NewArchivePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_ui->stepCancel->isEnabled()) {
        cancel();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace archive
