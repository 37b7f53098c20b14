// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/signinpage.h"

#include "catalogue/valuetext.h"
#include "desktop/pages/ownpasswordpanel.h"
#include "desktop/prompts.h"
#include "desktop/signin/recentarchives.h"
#include "desktop/signin/recoverypanel.h"
#include "desktop/signin/waitcountdown.h"
#include "desktop/style/appstyle.h"
#include "desktop/style/icons.h"
#include "desktop/style/palette.h"
#include "ui_signinpage.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QSettings>

namespace archive {

namespace {

QString settingOfTask(const Uid &archive, const QString &user)
{
    return QStringLiteral("lastTask/%1/%2").arg(archive.toString(), user);
}

} // namespace

SignInPage::SignInPage(ArchiveWorker &worker,
                       const Environment &environment,
                       Prompts &prompts,
                       QWidget *parent)
    : QWidget(parent)
    , m_worker(worker)
    , m_environment(environment)
    , m_prompts(prompts)
    , m_ownPassword(new OwnPasswordPanel(this))
    , m_recovery(new RecoveryPanel(this))
    , m_ui(std::make_unique<Ui::SignInPage>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_StyledBackground);
    m_countdown = new WaitCountdown(m_ui->problem);
    m_ui->openOther->setIcon(glyphIcon(Glyph::Folder));
    m_ui->recoverWay->setIcon(glyphIcon(Glyph::Key));
    m_ui->newArchive->setIcon(glyphIcon(Glyph::Plus));
    m_ui->forget->setIcon(glyphIcon(Glyph::X));
    m_ui->password->setWarnsOn(m_ui->problem);
    m_ui->steps->addWidget(m_ownPassword);
    m_ui->steps->addWidget(m_recovery);
    for (const auto &folder : recentarchives::folders())
        m_ui->archive->addItem(QDir::toNativeSeparators(folder), folder);
    connectSteps();
    sayAnew();
    restart();
}

SignInPage::~SignInPage() = default;

void SignInPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        sayAnew();
}

void SignInPage::sayAnew()
{
    m_ui->retranslateUi(this);
    m_ui->version->setText(tr("Version %1 | works on this computer, reports nothing about its use")
                               .arg(QCoreApplication::applicationVersion()));
    showVanished(m_vanished);
    if (m_ui->steps->currentWidget() == m_ui->credentials)
        tellOfArchive();
    if (m_signedIn)
        sayTasks();
}

void SignInPage::connectSteps()
{
    connect(m_ui->openOther, &QPushButton::clicked, this, &SignInPage::chooseArchive);
    connect(m_ui->newArchive, &QPushButton::clicked, this, &SignInPage::newArchiveChosen);
    connect(m_ui->forget, &QPushButton::clicked, this, &SignInPage::forgetArchive);
    connect(m_ui->recoverWay, &QPushButton::clicked, this, &SignInPage::beginRecovery);
    connect(m_ui->archive, &QComboBox::activated, this, &SignInPage::tellOfArchive);
    connect(m_ui->signIn, &QPushButton::clicked, this, &SignInPage::trySignIn);
    connect(m_ui->password, &QLineEdit::returnPressed, this, &SignInPage::trySignIn);
    connect(m_ui->user, &QLineEdit::returnPressed, this, [this] { m_ui->password->setFocus(); });
    connect(m_ui->begin, &QPushButton::clicked, this, &SignInPage::enter);
    connect(m_ui->otherUser, &QPushButton::clicked, this, &SignInPage::restart);
    connect(m_ownPassword, &OwnPasswordPanel::chosen, this, &SignInPage::changeGiven);
    connect(m_ownPassword, &OwnPasswordPanel::left, this, &SignInPage::restart);
    connect(m_recovery, &RecoveryPanel::asked, this, &SignInPage::recoverUser);
    connect(m_recovery, &RecoveryPanel::left, this, &SignInPage::restart);
}

void SignInPage::putFirst(const QString &folder)
{
    if (const auto present = m_ui->archive->findData(folder); present >= 0)
        m_ui->archive->removeItem(present);
    m_ui->archive->insertItem(0, QDir::toNativeSeparators(folder), folder);
    m_ui->archive->setCurrentIndex(0);
}

void SignInPage::offerArchive(const QString &folder)
{
    putFirst(QDir(folder).absolutePath());
    restart();
}

void SignInPage::forgetArchive()
{
    const auto index = m_ui->archive->currentIndex();
    if (index < 0)
        return;
    recentarchives::forget(m_ui->archive->itemData(index).toString());
    m_ui->archive->removeItem(index);
    restart();
}

void SignInPage::lookForArchives()
{
    QStringList folders;
    for (int index = 0; index < m_ui->archive->count(); ++index)
        folders.append(m_ui->archive->itemData(index).toString());
    recentarchives::findVanished(
        m_worker, this, folders, m_environment, [this](const QStringList &vanished) {
            showVanished(vanished);
        });
}

void SignInPage::showVanished(const QStringList &vanished)
{
    m_vanished = vanished;
    for (int index = 0; index < m_ui->archive->count(); ++index) {
        const auto folder = m_ui->archive->itemData(index).toString();
        const auto shown = QDir::toNativeSeparators(folder);
        m_ui->archive->setItemText(
            index, vanished.contains(folder) ? tr("%1 — not there").arg(shown) : shown);
    }
    if (m_ui->problem->text().isEmpty())
        tellOfArchive();
}

void SignInPage::tellOfArchive()
{
    const auto folder = m_ui->archive->currentData().toString();
    m_countdown->stop();
    m_ui->problem->clear();
    if (folder.isEmpty()) {
        m_ui->problem->confirm(tr("No archive was opened at this computer yet: make a new one, or "
                                  "open the folder of one."));
    } else if (m_vanished.contains(folder)) {
        m_ui->problem->show(Severity::Soft,
                            tr("No archive is in this folder any more: connect its disk, open "
                               "another folder, or forget it (×)."));
    }
}

void SignInPage::beginRecovery()
{
    if (m_ui->archive->currentIndex() < 0) {
        m_ui->problem->show(Severity::Hard, tr("Open an archive's folder first."));
        m_ui->openOther->setFocus();
        return;
    }
    m_countdown->stop();
    m_ui->password->clear();
    m_ui->steps->setCurrentWidget(m_recovery);
    m_recovery->begin(m_ui->user->text().trimmed());
}

void SignInPage::recoverUser(const RecoveryOrder &order)
{
    m_recovery->setBusy(true);
    recover(m_worker,
            this,
            {m_ui->archive->currentData().toString(), order.user, order.password},
            order.halves,
            m_environment,
            [this, user = order.user](const Result<void> &recovered) {
                m_recovery->setBusy(false);
                if (!recovered) {
                    m_recovery->refuse(recovered.error());
                    return;
                }
                m_recovery->forget();
                m_ui->user->setText(user);
                restart();
                m_ui->problem->confirm(tr("The new password is set; sign in with it. Bring both "
                                          "halves back to their keepers."));
            });
}

void SignInPage::offerUser(const QString &name)
{
    m_ui->user->setText(name);
    m_ui->password->setFocus();
}

void SignInPage::signInFor(const QString &password, const QString &purpose)
{
    m_wanted = purpose;
    m_ui->password->setText(password);
    trySignIn();
}

void SignInPage::restart()
{
    if (m_signedIn)
        signOut(m_worker, this, [] {});
    m_signedIn.reset();
    m_countdown->stop();
    m_ui->password->clear();
    m_given.clear();
    m_ownPassword->forget();
    m_recovery->forget();
    m_ui->problem->clear();
    setStyleProperty(m_ui->password, "check", {});
    m_ui->steps->setCurrentWidget(m_ui->credentials);
    m_ui->archive->setEnabled(m_ui->archive->count() > 0);
    m_ui->forget->setEnabled(m_ui->archive->count() > 0);
    (m_ui->user->text().isEmpty() ? m_ui->user : m_ui->password)->setFocus();
    setBusy(false);
    lookForArchives();
}

void SignInPage::chooseArchive()
{
    const auto folder = m_prompts.chooseFolder(tr("Open an archive's folder"));
    if (!folder.isEmpty())
        offerArchive(folder);
}

void SignInPage::setBusy(bool busy)
{
    m_ui->credentials->setEnabled(!busy);
    m_ui->signIn->setText(busy ? tr("Signing in…") : tr("Sign in"));
    if (busy) {
        setCursor(Qt::BusyCursor);
    } else {
        unsetCursor();
    }
}

void SignInPage::trySignIn()
{
    m_countdown->stop();
    m_ui->problem->clear();
    setStyleProperty(m_ui->password, "check", {});
    if (m_ui->archive->currentIndex() < 0) {
        m_ui->problem->show(Severity::Hard, tr("Open an archive's folder first."));
        m_ui->openOther->setFocus();
        return;
    }
    setBusy(true);
    signIn(m_worker,
           this,
           m_ui->archive->currentData().toString(),
           m_ui->user->text().trimmed(),
           m_ui->password->text(),
           m_environment,
           [this, password = m_ui->password->text()](const Result<SignedIn> &result) {
               setBusy(false);
               if (result) {
                   showTasks(*result);
               } else if (result.error().code == ErrorCode::PasswordDue) {
                   askOwnPassword(result.error(), password);
               } else {
                   showProblem(result.error());
               }
           });
    // The worker has what it needs; the field needs it no longer.
    m_ui->password->clear();
}

void SignInPage::askOwnPassword(const Error &due, const QString &given)
{
    m_given = given;
    m_ui->steps->setCurrentWidget(m_ownPassword);
    m_ownPassword->begin(due.message, m_ui->user->text().trimmed());
}

void SignInPage::changeGiven(const QString &next)
{
    const Credentials present{
        m_ui->archive->currentData().toString(), m_ui->user->text().trimmed(), m_given};
    m_ownPassword->setEnabled(false);
    changePassword(
        m_worker, this, present, next, m_environment, [this, next](const Result<void> &changed) {
            m_ownPassword->setEnabled(true);
            if (!changed) {
                m_ownPassword->refuse(changed.error());
                return;
            }
            restart();
            m_ui->password->setText(next);
            trySignIn();
        });
}

void SignInPage::showProblem(const Error &error)
{
    m_wanted.clear();
    const bool password = error.code == ErrorCode::WrongPassword;
    setStyleProperty(m_ui->password, "check", password ? QStringLiteral("hard") : QString());
    m_ui->problem->show(Severity::Hard, error.message);
    m_ui->password->setFocus();
    if (error.code == ErrorCode::LockedOut) {
        m_countdown->begin(error.waitMs);
    }
}

void SignInPage::showTasks(const SignedIn &signedIn)
{
    m_signedIn = signedIn;
    recentarchives::remember(signedIn.archive.info.folder);
    sayTasks();
    const auto last =
        QSettings().value(settingOfTask(signedIn.archive.info.id, signedIn.archive.user.name));
    m_ui->work->setCurrentIndex(std::max(0, m_ui->work->findData(last)));
    m_ui->begin->setEnabled(!signedIn.tasks.empty());
    m_ui->steps->setCurrentWidget(m_ui->choice);
    m_ui->work->setFocus();
    enterWanted();
}

void SignInPage::sayTasks()
{
    const auto &archive = m_signedIn->archive;
    const auto chosen = m_ui->work->currentIndex();
    m_ui->who->setText((archive.info.training ? tr("%1 at %2, for practice") : tr("%1 at %2"))
                           .arg(archive.user.name, archive.info.institution));
    m_ui->work->clear();
    for (const auto &task : m_signedIn->tasks) {
        const auto *const purpose = archive.policy->purpose(task.purpose);
        const auto title = purpose == nullptr ? task.purpose : titleOf(*purpose);
        m_ui->work->addItem(tr("%1 — purpose: %2").arg(task.title, title), task.uid.toString());
    }
    m_ui->work->setCurrentIndex(chosen);
    m_ui->taskHint->setText(
        m_signedIn->tasks.empty()
            ? tr("You have no open task; ask a reviewer or the administrator to open one.")
            : tr("It stays in the status bar and can be changed there; looks are recorded under "
                 "it."));
}

void SignInPage::enterWanted()
{
    const auto wanted = std::exchange(m_wanted, {});
    const auto &tasks = m_signedIn->tasks;
    const auto task = std::find_if(
        tasks.begin(), tasks.end(), [&wanted](const Task &each) { return each.purpose == wanted; });
    if (task == tasks.end())
        return;
    m_ui->work->setCurrentIndex(static_cast<int>(task - tasks.begin()));
    enter();
}

void SignInPage::enter()
{
    const auto index = m_ui->work->currentIndex();
    if (!m_signedIn || index < 0)
        return;
    m_ui->begin->setEnabled(false);
    beginWork(m_worker,
              this,
              m_signedIn->tasks.at(static_cast<size_t>(index)),
              [this](const Result<WorkPurpose> &begun) {
                  m_ui->begin->setEnabled(true);
                  if (!begun) {
                      m_ui->taskHint->setText(begun.error().message);
                      return;
                  }
                  const auto signedIn = *m_signedIn;
                  QSettings().setValue(
                      settingOfTask(signedIn.archive.info.id, signedIn.archive.user.name),
                      begun->task.uid.toString());
                  m_signedIn.reset();
                  emit entered(signedIn, *begun);
              });
}

} // namespace archive
