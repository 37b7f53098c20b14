// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/frame/workspace.h"

#include "desktop/frame/rail.h"
#include "desktop/frame/resumebar.h"
#include "desktop/frame/shortcutsheet.h"
#include "desktop/frame/statusstrip.h"
#include "desktop/pages/allpages.h"
#include "desktop/prompts.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace archive {

Workspace::Workspace(const SignedIn &signedIn, ArchiveWorker &worker, Prompts &prompts)
    : m_archive(signedIn.archive)
    , m_worker(worker)
    , m_prompts(prompts)
    , m_source(std::make_unique<ArchiveSource>(worker, this))
    , m_rail(new Rail(this))
    , m_pages(new PageStack({signedIn.archive, worker, *m_source, prompts}, allPages(), this))
    , m_resume(new ResumeBar(worker, prompts, this))
    , m_status(new StatusStrip(this))
{
    m_rail->show(m_archive.info);
    for (const auto &entry : m_pages->entries()) {
        if (!entry.title.isEmpty())
            m_rail->addPage(entry);
    }
    m_status->show(m_archive, signedIn.tasks);
    layOut();
    connectParts();
    addKeys();
}

Workspace::~Workspace()
{
    // Pages ask the source, so they go first.
    delete m_pages;
}

void Workspace::layOut()
{
    auto *const above = new QHBoxLayout;
    above->setSpacing(0);
    above->addWidget(m_rail);
    above->addWidget(m_pages, 1);
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_resume);
    all->addLayout(above, 1);
    all->addWidget(m_status);
}

void Workspace::connectParts()
{
    connect(m_rail, &Rail::pageChosen, this, [this](const QString &name) {
        m_pages->go({name, {}, {}, {}});
    });
    connect(m_rail, &Rail::languageChosen, this, &Workspace::languageChosen);
    connect(m_rail, &Rail::pinChosen, this, &Workspace::pinChosen);
    connect(m_rail, &Rail::lockChosen, this, &Workspace::lockChosen);
    connect(m_rail, &Rail::signOutChosen, this, &Workspace::signOutChosen);
    connect(
        m_rail, &Rail::told, this, [this](const QString &sentence) { m_prompts.tell(sentence); });
    connect(m_status, &StatusStrip::taskChosen, this, &Workspace::changeTask);
    connect(m_pages, &PageStack::currentChangedTo, m_rail, &Rail::setCurrent);
    connect(m_pages, &PageStack::titleChanged, this, &Workspace::titleChanged);
    connect(m_pages, &PageStack::waiting, m_rail, &Rail::setWaiting);
    connect(m_pages, &PageStack::archiveChanged, this, [this] {
        showCounts();
        m_resume->refresh();
    });
    connect(m_resume, &ResumeBar::resumeChosen, this, [this](const OfferedForm &form) {
        m_pages->go({pagenames::household(), form.household, {}, {}, !form.row});
    });
}

void Workspace::addKeys()
{
    auto *const go = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), this);
    go->setWhatsThis(tr("Go to a page, an action or a household"));
    connect(go, &QShortcut::activated, this, &Workspace::openQuickGo);
    auto *const help = new QShortcut(QKeySequence(Qt::Key_F1), this);
    help->setWhatsThis(tr("Show the keys that work here"));
    connect(help, &QShortcut::activated, this, [this] {
        auto *const sheet = new ShortcutSheet(shortcutsOf(*window()), this);
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        sheet->open();
    });
}

std::vector<QuickEntry> Workspace::entries() const
{
    std::vector<QuickEntry> entries;
    for (const auto &page : m_pages->entries()) {
        if (page.title.isEmpty() || !m_pages->isOffered(page.name))
            continue;
        entries.push_back({page.title, tr("page"), [this, name = page.name] {
                               m_pages->go({name, {}, {}, {}, false});
                           }});
    }
    const auto *const page = m_pages->current();
    if (page == nullptr)
        return entries;
    for (auto *const button : page->findChildren<QPushButton *>()) {
        if (!button->isVisible() || !button->isEnabled() || button->text().isEmpty())
            continue;
        auto title = button->text();
        title.remove(QLatin1Char('&'));
        entries.push_back({title, tr("action"), [guard = QPointer(button)] {
                               if (guard && guard->isEnabled())
                                   guard->click();
                           }});
    }
    return entries;
}

void Workspace::openQuickGo()
{
    auto *const dialog =
        new QuickGo(entries(), m_worker, m_pages->isOffered(pagenames::households()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QuickGo::householdChosen, this, [this](const Uid &household) {
        m_pages->go({pagenames::household(), household, {}, {}, false});
    });
    dialog->open();
}

void Workspace::begin(const WorkPurpose &work)
{
    showWork(work);
    m_pages->begin({m_pages->firstPage(), {}, {}, {}});
    showCounts();
    m_resume->refresh();
}

void Workspace::goOn(const WorkPurpose &work, const Destination &to)
{
    begin(work);
    if (to.page != m_pages->currentName())
        m_pages->go(to);
}

void Workspace::resume(const WorkPurpose &work)
{
    showWork(work);
    if (auto *const page = m_pages->current())
        page->resume();
}

void Workspace::showWork(const WorkPurpose &work)
{
    m_status->showWork(work);
    m_pages->setWork(work);
    m_resume->setRights(rightsOf(m_archive, work));
    for (const auto &entry : m_pages->entries())
        m_rail->setOffered(entry.name, m_pages->isOffered(entry.name));
}

bool Workspace::isUnsaved() const
{
    const auto *const page = m_pages->current();
    return page != nullptr && page->isUnsaved();
}

void Workspace::askToLeave(const std::function<void()> &then)
{
    if (auto *const page = m_pages->current()) {
        page->askToLeave(then);
    } else {
        then();
    }
}

void Workspace::setCompact(bool compact)
{
    m_rail->setCompact(compact);
}

void Workspace::changeTask(const Task &task)
{
    askToLeave([this, task] {
        beginWork(m_worker, this, task, [this](const Result<WorkPurpose> &work) {
            if (!work) {
                m_prompts.tell(work.error().message);
                return;
            }
            showWork(*work);
            emit workChanged(*work);
            m_pages->begin({m_pages->firstPage(), {}, {}, {}});
        });
    });
}

void Workspace::showCounts()
{
    using Counts = std::vector<std::pair<OutboxState, qint64>>;
    m_worker.run<Counts>(
        this,
        [](Archive &archive, const Session &) { return archive.outbox().counts(); },
        [this](const Result<Counts> &counts) {
            if (counts)
                m_status->showCounts(*counts);
        });
}

} // namespace archive
