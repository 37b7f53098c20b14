// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/signinpage.h"

#include "catalogue/valuetext.h"
#include "desktop/pages/ownpasswordpanel.h"
#include "desktop/prompts.h"
#include "desktop/style/appstyle.h"
#include "desktop/style/icons.h"
#include "desktop/style/palette.h"
#include "ui_signinpage.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QSettings>

namespace archive {

namespace {

constexpr int keptArchives = 5;

QString settingOfArchives()
{
    return QStringLiteral("archives");
}

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
    , m_ui(std::make_unique<Ui::SignInPage>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_StyledBackground);
    m_ui->version->setText(tr("Version %1 | works on this computer, reports nothing about its use")
                               .arg(QCoreApplication::applicationVersion()));
    m_ui->openOther->setIcon(glyphIcon(Glyph::Folder));
    auto *const reveal = m_ui->password->addAction(glyphIcon(Glyph::Eye, palette::text2),
                                                   QLineEdit::TrailingPosition);
    reveal->setText(tr("Show the password"));
    reveal->setCheckable(true);
    connect(reveal, &QAction::toggled, this, [this](bool shown) {
        m_ui->password->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    });
    for (const auto &folder : QSettings().value(settingOfArchives()).toStringList())
        m_ui->archive->addItem(QDir::toNativeSeparators(folder), folder);
    connect(m_ui->openOther, &QPushButton::clicked, this, &SignInPage::chooseArchive);
    connect(m_ui->signIn, &QPushButton::clicked, this, &SignInPage::trySignIn);
    connect(m_ui->password, &QLineEdit::returnPressed, this, &SignInPage::trySignIn);
    connect(m_ui->user, &QLineEdit::returnPressed, this, [this] { m_ui->password->setFocus(); });
    constexpr int everySecond = 1000;
    m_countdown.setInterval(everySecond);
    connect(&m_countdown, &QTimer::timeout, this, &SignInPage::showWaiting);
    connect(m_ui->begin, &QPushButton::clicked, this, &SignInPage::enter);
    connect(m_ui->otherUser, &QPushButton::clicked, this, &SignInPage::restart);
    m_ui->steps->addWidget(m_ownPassword);
    connect(m_ownPassword, &OwnPasswordPanel::chosen, this, &SignInPage::changeGiven);
    connect(m_ownPassword, &OwnPasswordPanel::left, this, &SignInPage::restart);
    restart();
}

SignInPage::~SignInPage() = default;

void SignInPage::offerArchive(const QString &folder)
{
    const auto path = QDir(folder).absolutePath();
    if (const auto present = m_ui->archive->findData(path); present >= 0)
        m_ui->archive->removeItem(present);
    m_ui->archive->insertItem(0, QDir::toNativeSeparators(path), path);
    m_ui->archive->setCurrentIndex(0);
    restart();
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
    m_countdown.stop();
    m_ui->password->clear();
    m_given.clear();
    m_ownPassword->forget();
    m_ui->problem->clear();
    setStyleProperty(m_ui->password, "check", {});
    m_ui->steps->setCurrentWidget(m_ui->credentials);
    m_ui->archive->setEnabled(m_ui->archive->count() > 0);
    (m_ui->user->text().isEmpty() ? m_ui->user : m_ui->password)->setFocus();
    setBusy(false);
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
    m_countdown.stop();
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
    m_ownPassword->begin(due.message);
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
        m_waitUntil.setRemainingTime(error.waitMs);
        m_countdown.start();
        showWaiting();
    }
}

/// Counts down; the button stays, since another user need not wait.
void SignInPage::showWaiting()
{
    constexpr qint64 second = 1000;
    const auto left = m_waitUntil.remainingTime();
    if (left <= 0) {
        m_countdown.stop();
        m_ui->problem->clear();
        return;
    }
    m_ui->problem->show(Severity::Hard,
                        tr("Too many wrong attempts; wait %n second(s) and try again.",
                           nullptr,
                           static_cast<int>((left + second - 1) / second)));
}

void SignInPage::showTasks(const SignedIn &signedIn)
{
    m_signedIn = signedIn;
    QSettings settings;
    auto archives = settings.value(settingOfArchives()).toStringList();
    archives.removeAll(signedIn.archive.info.folder);
    archives.prepend(signedIn.archive.info.folder);
    settings.setValue(settingOfArchives(), archives.mid(0, keptArchives));

    m_ui->who->setText(
        tr("%1 at %2").arg(signedIn.archive.user.name, signedIn.archive.info.institution));
    m_ui->work->clear();
    for (const auto &task : signedIn.tasks) {
        const auto *const purpose = signedIn.archive.policy->purpose(task.purpose);
        const auto title = purpose == nullptr ? task.purpose : titleOf(*purpose);
        m_ui->work->addItem(tr("%1 — purpose: %2").arg(task.title, title), task.uid.toString());
    }
    const auto last =
        settings.value(settingOfTask(signedIn.archive.info.id, signedIn.archive.user.name));
    m_ui->work->setCurrentIndex(std::max(0, m_ui->work->findData(last)));
    m_ui->begin->setEnabled(!signedIn.tasks.empty());
    m_ui->taskHint->setText(
        signedIn.tasks.empty() ? tr("You have no open task; ask a reviewer or the administrator to "
                                    "open one.")
                               : tr("It stays in the status bar and can be changed there; looks "
                                    "are recorded under it."));
    m_ui->steps->setCurrentWidget(m_ui->choice);
    m_ui->work->setFocus();
    enterWanted();
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
