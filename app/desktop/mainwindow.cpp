// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/mainwindow.h"

#include "desktop/dialogprompts.h"
#include "desktop/frame/locker.h"
#include "desktop/frame/rail.h"
#include "desktop/frame/statusstrip.h"
#include "desktop/pages/householdlistpage.h"
#include "desktop/pages/householdpage.h"
#include "desktop/pages/lockpage.h"
#include "desktop/pages/reportpreview.h"
#include "desktop/pages/signinpage.h"
#include "desktop/style/icons.h"
#include "desktop/style/palette.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QHBoxLayout>
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
    setTitle({});
    connect(m_signIn, &SignInPage::entered, this, &MainWindow::enter);
    m_locker->setUnsavedBy([this] { return isUnsaved(); });
    connect(m_locker, &Locker::locked, this, [this] {
        m_titleBefore = windowTitle();
        m_focusBefore = focusWidget();
        m_stack->setCurrentWidget(m_lockPage);
        setTitle({});
    });
    connect(m_locker, &Locker::unlocked, this, &MainWindow::showWorkspace);
    connect(m_lockPage, &LockPage::signOutChosen, this, [this] {
        leaveLocked([this] { leaveArchive(); });
    });
}

MainWindow::~MainWindow()
{
    // Pages ask the worker and read the archive's catalogue, so they go first.
    delete m_workspace;
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

void MainWindow::setTitle(const QString &page)
{
    QStringList parts{
        page, tr("Farm Household Credit Archive"), m_open ? m_open->info.institution : QString()};
    parts.removeAll(QString());
    setWindowTitle(parts.join(QStringLiteral(" — ")));
}

void MainWindow::enter(const SignedIn &signedIn, const WorkPurpose &work)
{
    m_open = signedIn.archive;
    makePages(signedIn);
    showWork(work);
    m_stack->addWidget(m_workspace);
    m_stack->setCurrentWidget(m_workspace);
    m_list->setFocus();
    setTitle({});
    showCounts();
    m_locker->begin(signedIn.archive, work);
}

void MainWindow::makePages(const SignedIn &signedIn)
{
    m_workspace = new QWidget;
    m_source = std::make_unique<ArchiveSource>(m_worker, m_workspace);
    m_rail = new Rail(m_workspace);
    m_status = new StatusStrip(m_workspace);
    m_pages = new QStackedWidget(m_workspace);
    m_list = new HouseholdListPage(signedIn.archive, *m_source, *m_source, m_pages);
    m_household = new HouseholdPage(signedIn.archive, m_worker, *m_prompts, m_pages);
    m_report = new ReportPreview(m_worker, *m_prompts, m_pages);
    for (auto *const page : std::initializer_list<QWidget *>{m_list, m_household, m_report})
        m_pages->addWidget(page);

    auto *const above = new QHBoxLayout;
    above->setSpacing(0);
    above->addWidget(m_rail);
    above->addWidget(m_pages, 1);
    auto *const all = new QVBoxLayout(m_workspace);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(above, 1);
    all->addWidget(m_status);

    m_rail->show(signedIn.archive.info);
    m_rail->setCompact(width() < compactBelow);
    m_status->show(signedIn.archive, signedIn.tasks);
    connectPages();
}

void MainWindow::connectPages()
{
    connect(m_rail, &Rail::householdsChosen, this, [this] { leavePage([this] { showList(); }); });
    connect(m_rail, &Rail::pinChosen, m_locker, &Locker::askForPin);
    connect(m_rail, &Rail::lockChosen, m_locker, &Locker::lock);
    connect(m_rail, &Rail::signOutChosen, this, [this] { leavePage([this] { leaveArchive(); }); });
    connect(m_status, &StatusStrip::taskChosen, this, &MainWindow::changeTask);
    connect(m_list, &HouseholdListPage::opened, this, &MainWindow::openHousehold);
    connect(m_list, &HouseholdListPage::createRequested, this, &MainWindow::openNewHousehold);
    connect(m_household, &HouseholdPage::left, this, &MainWindow::showList);
    connect(m_household, &HouseholdPage::saved, this, &MainWindow::showCounts);
    connect(m_household, &HouseholdPage::reportRequested, this, &MainWindow::openReport);
    connect(m_household, &HouseholdPage::titleChanged, this, &MainWindow::setTitle);
    connect(m_report, &ReportPreview::left, this, [this] {
        m_pages->setCurrentWidget(m_household);
        m_household->reload();
    });
}

bool MainWindow::isUnsaved() const
{
    return m_household != nullptr && m_pages->currentWidget() == m_household
        && m_household->isChanged();
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
    showWork(work);
    setWindowTitle(m_titleBefore);
    if (isUnsaved())
        m_household->checkAgain();
    if (m_pages->currentWidget() == m_list)
        m_list->refresh();
    if (m_focusBefore)
        m_focusBefore->setFocus();
}

void MainWindow::leaveArchive()
{
    m_locker->end();
    m_stack->setCurrentWidget(m_signIn);
    delete m_workspace;
    m_workspace = nullptr;
    m_household = nullptr;
    m_source.reset();
    m_open.reset();
    setTitle({});
    m_signIn->restart();
    signOut(m_worker, this, [] {});
}

void MainWindow::changeTask(const Task &task)
{
    leavePage([this, task] {
        beginWork(m_worker, m_workspace, task, [this](const Result<WorkPurpose> &work) {
            if (!work) {
                m_prompts->tell(work.error().message);
                return;
            }
            showWork(*work);
            showList();
        });
    });
}

void MainWindow::showWork(const WorkPurpose &work)
{
    const auto rights = rightsOf(*m_open, work);
    m_status->showWork(work);
    m_locker->setWork(work);
    m_list->setRights(rights);
    m_household->setRights(rights);
}

void MainWindow::showList()
{
    m_pages->setCurrentWidget(m_list);
    m_list->refresh();
    m_list->setFocus();
    setTitle({});
}

void MainWindow::openHousehold(const Uid &household)
{
    m_pages->setCurrentWidget(m_household);
    m_household->open(household);
}

void MainWindow::openNewHousehold()
{
    m_pages->setCurrentWidget(m_household);
    m_household->openNew(m_list->chosenVillage());
}

void MainWindow::openReport(const Uid &household, const QString &name)
{
    m_pages->setCurrentWidget(m_report);
    m_report->openFor(household, name);
    setTitle(tr("Archive report"));
}

void MainWindow::showCounts()
{
    using Counts = std::vector<std::pair<OutboxState, qint64>>;
    m_worker.run<Counts>(
        m_workspace,
        [](Archive &archive, const Session &) { return archive.outbox().counts(); },
        [this](const Result<Counts> &counts) {
            if (counts)
                m_status->showCounts(*counts);
        });
}

void MainWindow::leavePage(const std::function<void()> &then)
{
    if (m_household != nullptr && m_pages->currentWidget() == m_household) {
        m_household->askToLeave(then);
    } else {
        then();
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_closing || m_workspace == nullptr) {
        event->accept();
        return;
    }
    if (m_locker->isLocked()) {
        event->ignore();
        leaveLocked([event] { event->accept(); });
        return;
    }
    // Saving first takes a while, so the window closes again when it is done.
    event->ignore();
    leavePage([this] {
        m_closing = true;
        close();
    });
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (m_workspace != nullptr)
        m_rail->setCompact(event->size().width() < compactBelow);
}

} // namespace archive
