// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/mainwindow.h"

#include "desktop/dialogprompts.h"
#include "desktop/frame/locker.h"
#include "desktop/frame/workspace.h"
#include "desktop/newarchive/newarchivepage.h"
#include "desktop/pages/lockpage.h"
#include "desktop/pages/signinpage.h"
#include "desktop/signin/languagebox.h"
#include "desktop/style/icons.h"
#include "desktop/style/palette.h"

#include <QCloseEvent>
#include <QStackedWidget>

namespace archive {

namespace {

constexpr int compactBelow = 1200;

} // namespace

MainWindow::MainWindow(const Environment &environment, Prompts *prompts, QWidget *parent)
    : QMainWindow(parent)
    , m_environment(environment)
    , m_prompts(prompts != nullptr ? prompts : new DialogPrompts(this))
    , m_stack(new QStackedWidget(this))
    , m_signIn(new SignInPage(m_worker, environment, *m_prompts, this))
    , m_lockPage(new LockPage(this))
    , m_locker(new Locker(m_worker, environment, *m_prompts, m_lockPage, this))
{
    setWindowIcon(glyphIcon(Glyph::Wheat, palette::accent));
    setMinimumSize(860, 460);
    m_stack->addWidget(m_signIn);
    m_stack->addWidget(m_lockPage);
    setCentralWidget(m_stack);
    showTitle();
    connect(m_signIn, &SignInPage::entered, this, &MainWindow::enter);
    connect(m_signIn, &SignInPage::newArchiveChosen, this, &MainWindow::beginNewArchive);
    connectLocker();
}

MainWindow::~MainWindow()
{
    // Pages ask the worker and read the archive's catalogue, so they go first.
    delete m_workspace;
}

void MainWindow::connectLocker()
{
    m_locker->setUnsavedBy([this] { return isUnsaved(); });
    connect(m_locker, &Locker::locked, this, [this] {
        m_focusBefore = focusWidget();
        m_stack->setCurrentWidget(m_lockPage);
        showTitle();
    });
    connect(m_locker, &Locker::unlocked, this, &MainWindow::showWorkspace);
    connect(m_lockPage, &LockPage::signOutChosen, this, [this] {
        leaveLocked([this] { leaveArchive(); });
    });
}

void MainWindow::offerArchive(const QString &folder)
{
    m_signIn->offerArchive(folder);
}

void MainWindow::offerUser(const QString &name)
{
    m_signIn->offerUser(name);
}

void MainWindow::signInFor(const QString &password, const QString &purpose)
{
    m_signIn->signInFor(password, purpose);
}

void MainWindow::showTitle()
{
    // A locked workstation names nobody.
    const auto page =
        m_workspace == nullptr || m_locker->isLocked() ? QString() : m_workspace->title();
    QStringList parts{page,
                      m_open && m_open->info.training ? tr("For practice") : QString(),
                      tr("Farm Household Credit Archive"),
                      m_open ? m_open->info.institution : QString()};
    parts.removeAll(QString());
    setWindowTitle(parts.join(QStringLiteral(" — ")));
}

void MainWindow::beginNewArchive()
{
    m_newArchive = new NewArchivePage(m_worker, m_environment, *m_prompts, m_stack);
    m_stack->addWidget(m_newArchive);
    m_stack->setCurrentWidget(m_newArchive);
    connect(m_newArchive, &NewArchivePage::left, this, &MainWindow::leaveNewArchive);
    connect(m_newArchive,
            &NewArchivePage::made,
            this,
            [this](const QString &folder, const QString &admin) {
                leaveNewArchive();
                m_signIn->offerArchive(folder);
                m_signIn->offerUser(admin);
            });
    m_newArchive->begin();
}

void MainWindow::leaveNewArchive()
{
    m_stack->setCurrentWidget(m_signIn);
    // It is the one who says so.
    std::exchange(m_newArchive, nullptr)->deleteLater();
    m_signIn->restart();
}

void MainWindow::enter(const SignedIn &signedIn, const WorkPurpose &work)
{
    m_open = signedIn.archive;
    m_signedIn = signedIn;
    m_work = work;
    makeWorkspace();
    m_workspace->begin(work);
    showTitle();
    m_locker->begin(signedIn.archive, work);
}

void MainWindow::makeWorkspace()
{
    m_workspace = new Workspace(m_signedIn, m_worker, *m_prompts);
    m_workspace->setCompact(width() < compactBelow);
    connect(m_workspace, &Workspace::titleChanged, this, &MainWindow::showTitle);
    connect(m_workspace, &Workspace::languageChosen, this, &MainWindow::speak);
    connect(m_workspace, &Workspace::workChanged, this, [this](const WorkPurpose &changed) {
        m_work = changed;
        m_locker->setWork(changed);
    });
    connect(m_workspace, &Workspace::pinChosen, m_locker, &Locker::askForPin);
    connect(m_workspace, &Workspace::lockChosen, m_locker, &Locker::lock);
    connect(m_workspace, &Workspace::signOutChosen, this, [this] {
        m_workspace->askToLeave([this] { leaveArchive(); });
    });
    m_stack->addWidget(m_workspace);
    m_stack->setCurrentWidget(m_workspace);
}

void MainWindow::speak(const QString &language)
{
    m_workspace->leaveBehind([this, language](const Destination &to) {
        if (const auto spoken = speakFromNowOn(language); !spoken) {
            m_prompts->tell(spoken.error().message);
            return;
        }
        // The menu that it was chosen from is a part of what goes.
        QMetaObject::invokeMethod(
            this,
            [this, to] {
                delete std::exchange(m_workspace, nullptr);
                makeWorkspace();
                m_workspace->goOn(m_work, to);
                showTitle();
            },
            Qt::QueuedConnection);
    });
}

bool MainWindow::isUnsaved() const
{
    return m_workspace != nullptr && m_workspace->isUnsaved();
}

void MainWindow::leaveLocked(const std::function<void()> &then)
{
    if (!isUnsaved()
        || m_prompts->confirm(tr("%1 has typed something that is not saved; it would be lost.")
                                  .arg(m_open->user.name),
                              tr("&Discard it")))
        then();
}

void MainWindow::showWorkspace(const WorkPurpose &work)
{
    m_stack->setCurrentWidget(m_workspace);
    m_workspace->resume(work);
    showTitle();
    if (m_focusBefore)
        m_focusBefore->setFocus();
}

void MainWindow::leaveArchive()
{
    m_locker->end();
    m_stack->setCurrentWidget(m_signIn);
    delete m_workspace;
    m_workspace = nullptr;
    m_open.reset();
    m_signedIn = {};
    m_work = {};
    showTitle();
    m_signIn->restart();
    signOut(m_worker, this, [] {});
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_newArchive != nullptr && !m_newArchive->mayLeave()) {
        event->ignore();
        return;
    }
    if (m_closing || m_workspace == nullptr) {
        event->accept();
        return;
    }
    event->ignore();
    if (m_locker->isLocked()) {
        leaveLocked([event] { event->accept(); });
        return;
    }
    // Saving first takes a while, so the window closes again when it is done.
    m_workspace->askToLeave([this] {
        m_closing = true;
        close();
    });
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showTitle();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (m_workspace != nullptr)
        m_workspace->setCompact(event->size().width() < compactBelow);
}

} // namespace archive
