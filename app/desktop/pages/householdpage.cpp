// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/householdpage.h"

#include "base/legalclock.h"
#include "catalogue/savereason.h"
#include "desktop/form/fieldmarks.h"
#include "desktop/household/allpanels.h"
#include "desktop/household/draftchecks.h"
#include "desktop/household/fieldfacts.h"
#include "desktop/household/fieldkeys.h"
#include "desktop/household/formkeeper.h"
#include "desktop/household/householdjobs.h"
#include "desktop/household/pointswalk.h"
#include "desktop/household/rosterkeys.h"
#include "desktop/household/typedplace.h"
#include "desktop/models/formervalues.h"
#include "desktop/pages/allpages.h"
#include "desktop/prompts.h"
#include "ui_householdpage.h"
#include "views/fields.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>

namespace archive {

HouseholdPage::HouseholdPage(const OpenArchive &archive,
                             ArchiveWorker &worker,
                             Prompts &prompts,
                             QWidget *parent)
    : Page(parent)
    , m_archive(archive)
    , m_prompts(prompts)
    , m_draft(new HouseholdDraft(m_archive, this))
    , m_checks(new DraftChecks(*m_draft, worker, this))
    , m_jobs(new HouseholdJobs(*m_draft, worker, this))
    , m_marks(new FieldMarks(this))
    , m_keeper(new FormKeeper(
          *m_draft, *m_marks, worker, [this] { return typedPlace(); }, this))
    , m_walk(new PointsWalk(*m_archive.catalogue,
                            *m_marks,
                            {[this] { return place(); },
                             [this](const Finding &finding) {
                                 goTo(finding);
                             }},
                            this))
    , m_facts(new FieldFacts(m_archive, worker, *m_marks, this))
    , m_former(std::make_unique<FormerValues>(*m_draft))
    , m_ui(std::make_unique<Ui::HouseholdPage>())
{
    m_ui->setupUi(this);
    m_ui->banner->hide();
    const EditorContext editors{m_archive.catalogue,
                                &m_archive.divisions,
                                m_archive.info.division,
                                [this](const QString &kind) { return m_draft->references(kind); },
                                m_marks};
    const PanelContext context{&m_archive, &worker, &m_prompts, m_draft, editors};
    m_panels = makeAllPanels(context, this);
    m_ui->doubles->bind(context);
    makePanels();
    connectParts();
    new RosterKeys(m_ui->tabs, this);
    m_marks->setFormer(
        [this](const Uid &record, FieldId field) { return m_former->find(record, field); });
    new FieldKeys({&m_archive,
                   m_draft,
                   m_marks,
                   m_facts,
                   [this] {
                       return place();
                   }},
                  this);
}

HouseholdPage::~HouseholdPage()
{
    // It tells of its own end when the page is no longer there to hear.
    m_draft->undoStack().disconnect(this);
}

PageEntry HouseholdPage::entry()
{
    return {pagenames::household(),
            Glyph::People,
            {},
            [](const OpenArchive &archive, const WorkPurpose &work) {
                return rightsOf(archive, work).list;
            },
            [](const PageContext &context, QWidget *parent) {
                return new HouseholdPage(context.archive, context.worker, context.prompts, parent);
            }};
}

void HouseholdPage::arrive(const Destination &to)
{
    if (to.household.isNull()) {
        openNew(to.division);
    } else if (to.typed) {
        m_jobs->loadTyped(to.household);
    } else {
        open(to.household);
    }
}

void HouseholdPage::makePanels()
{
    for (auto *const panel : m_panels) {
        m_ui->tabs->addTab(panel, panel->title());
        connect(panel, &HouseholdPanel::typingChanged, this, [this] { takeFindings(m_findings); });
        connect(panel, &HouseholdPanel::chosen, this, &HouseholdPage::goTo);
        connect(panel, &HouseholdPanel::archiveChanged, this, &HouseholdPage::refresh);
        connect(panel, &HouseholdPanel::ratingWanted, this, [this] {
            emit archiveChanged();
            emit wanted({pagenames::rating(), household(), {}, headName()});
        });
    }
    m_panels.front()->open();
    connect(m_ui->tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        m_panels.at(static_cast<size_t>(tab))->open();
    });
}

void HouseholdPage::connectParts()
{
    connect(m_draft, &HouseholdDraft::edited, this, &HouseholdPage::edited);
    connect(m_checks, &DraftChecks::found, this, [this](const std::vector<Finding> &findings) {
        m_marks->keepOnly(findings);
        takeFindings(findings);
    });
    connect(m_checks, &DraftChecks::failed, this, &HouseholdPage::showError);
    connect(m_marks, &FieldMarks::changed, this, [this] {
        takeFindings(m_findings);
        m_keeper->moved();
    });
    connect(m_facts, &FieldFacts::failed, this, [this](const Error &error) {
        m_ui->banner->fail(error.message, false);
    });
    connect(m_ui->foot, &HouseholdFoot::pointsClicked, m_walk, &PointsWalk::list);
    connect(m_jobs, &HouseholdJobs::begun, this, [this] { setBusy(true); });
    connect(m_jobs, &HouseholdJobs::ended, this, [this] { setBusy(false); });
    connect(m_jobs, &HouseholdJobs::read, this, &HouseholdPage::take);
    connect(m_jobs, &HouseholdJobs::typedRead, this, [this](const TypedForm &form) {
        m_draft->resume(form);
        showDraft(nullptr);
        resumeTyped(form);
    });
    connect(m_jobs, &HouseholdJobs::notRead, this, [this](const Error &error) {
        m_ui->banner->fail(error.message, false);
    });
    connect(m_jobs, &HouseholdJobs::saved, this, [this](const auto &file) {
        take(file);
        emit archiveChanged();
        const auto then = std::exchange(m_afterSaving, {});
        if (then)
            then();
    });
    connect(m_jobs, &HouseholdJobs::notSaved, this, &HouseholdPage::showError);
    connect(m_keeper, &FormKeeper::failed, this, [this](const Error &error) {
        m_ui->banner->fail(error.message, false);
    });
    connect(qApp, &QApplication::focusChanged, m_keeper, &FormKeeper::moved);
    connect(m_ui->doubles, &DoublesStrip::openWanted, this, [this](const Uid &other) {
        emit wanted({pagenames::household(), other, {}, {}});
    });
    connect(m_ui->head, &HouseholdHead::backClicked, this, [this] {
        askToLeave([this] { emit left(); });
    });
    connect(m_ui->head, &HouseholdHead::printClicked, this, [this] {
        emit wanted({pagenames::report(), household(), {}, headName()});
    });
    connect(m_ui->foot, &HouseholdFoot::saveClicked, this, [this] { save({}); });
    connect(m_ui->foot, &HouseholdFoot::nextClicked, this, &HouseholdPage::saveAndBeginNext);
    connect(m_ui->foot, &HouseholdFoot::undoClicked, m_draft, &HouseholdDraft::undo);
    connect(m_ui->foot, &HouseholdFoot::redoClicked, m_draft, &HouseholdDraft::redo);
    connect(&m_draft->undoStack(), &QUndoStack::indexChanged, this, &HouseholdPage::showSaveState);
    connect(m_draft, &HouseholdDraft::restored, this, [this](const Uid &record, FieldId field) {
        for (auto *const panel : m_panels)
            panel->showDraft();
        goTo({Severity::Soft, record, field, {}, {}});
    });
    connect(m_ui->banner, &HouseholdBanner::reloadClicked, this, &HouseholdPage::refresh);
}

void HouseholdPage::setRights(const WorkRights &rights)
{
    m_rights = rights;
    m_ui->head->setRights(rights);
    m_draft->setRights(rights);
    for (size_t tab = 0; tab < m_panels.size(); ++tab) {
        const auto kinds = m_panels[tab]->kinds();
        m_panels[tab]->setRights(rights);
        m_ui->tabs->setTabVisible(static_cast<int>(tab),
                                  kinds.empty()
                                      || std::any_of(kinds.begin(), kinds.end(), [&](auto kind) {
                                             return rights.maySee(kind);
                                         }));
    }
}

void HouseholdPage::setBusy(bool busy)
{
    if (busy) {
        auto *const focus = QApplication::focusWidget();
        m_focus = isAncestorOf(focus) ? focus : nullptr;
    }
    setEnabled(!busy);
    // A disabled page loses the keyboard, which a person then has to look for.
    if (!busy && m_focus)
        m_focus->setFocus();
    showSaveState();
}

void HouseholdPage::showFromTheTop()
{
    m_ui->tabs->setCurrentIndex(0);
    for (const auto *const area : findChildren<QScrollArea *>())
        area->verticalScrollBar()->setValue(0);
}

void HouseholdPage::open(const Uid &household)
{
    showFromTheTop();
    m_ui->tabs->setFocus();
    m_jobs->load(household);
}

void HouseholdPage::refresh()
{
    m_jobs->load(household());
}

void HouseholdPage::openNew(DivisionCode village)
{
    const auto today = legalclock::civilDate(m_archive.environment.clock->nowUtc());
    if (const auto begun = m_draft->startNew(village, m_archive.user.name, today); !begun) {
        m_prompts.tell(begun.error().message);
        return;
    }
    showBegun();
    goTo({Severity::Soft, household(), fields::household::division, {}, {}});
}

void HouseholdPage::showBegun()
{
    showDraft(nullptr);
    showFromTheTop();
    m_checks->check();
}

void HouseholdPage::saveAndBeginNext()
{
    save([this] {
        const auto today = legalclock::civilDate(m_archive.environment.clock->nowUtc());
        if (const auto begun = m_draft->startNext(m_archive.user.name, today); !begun) {
            m_prompts.tell(begun.error().message);
            return;
        }
        showBegun();
        goTo({Severity::Soft, household(), fields::household::address, {}, {}});
    });
}

void HouseholdPage::take(const std::shared_ptr<const HouseholdFile> &file)
{
    const bool isTyped = file->typed && m_rights.mayChange();
    m_draft->load(*file);
    if (isTyped)
        m_draft->resume(*file->typed);
    showDraft(file);
    if (isTyped)
        resumeTyped(*file->typed);
}

FieldPlace HouseholdPage::place() const
{
    const auto typed = typedPlace();
    return {typed.record, typed.field};
}

TypedPlace HouseholdPage::typedPlace() const
{
    auto place = typedPlaceOf(QApplication::focusWidget(), household());
    place.tab = QString::number(m_ui->tabs->currentIndex());
    return place;
}

void HouseholdPage::resumeTyped(const TypedForm &form)
{
    m_marks->resume(form);
    const bool isOlder =
        std::any_of(form.changes.begin(), form.changes.end(), [this](const Change &change) {
            const auto &table = m_draft->table(change.kind);
            const auto row = table.rowOf(change.uid);
            return change.revision
                && (row < 0 || table.draft(row).saved.revision != *change.revision);
        });
    m_ui->banner->warn(
        isOlder ? tr("What you typed and did not save stands here again. Somebody saved this "
                     "household since: look through what you typed before you save it.")
                : tr("What you typed and did not save stands here again: save it, or discard it "
                     "when you leave."));
    m_ui->tabs->setCurrentIndex(form.place.tab.toInt());
    if (!form.place.record.isNull()) {
        goTo({Severity::Soft, form.place.record, form.place.field, {}, {}});
        typeAgain(QApplication::focusWidget(), form.place);
    }
    m_keeper->keepSoon();
    m_checks->check();
}

void HouseholdPage::showDraft(const std::shared_ptr<const HouseholdFile> &file)
{
    m_checks->stop();
    m_checking = false;
    m_marks->clear();
    m_keeper->stop();
    m_ui->doubles->clear();
    m_findings.clear();
    m_former->load(file == nullptr ? std::vector<JournalEntry>() : file->history,
                   legalclock::civilDate(m_archive.environment.clock->nowUtc()));
    for (auto *const panel : m_panels)
        panel->setFile(file);
    m_facts->load(file == nullptr ? Uid() : household());
    m_ui->banner->warn(m_draft->missingBasis());
    takeFindings({});
    showTitle();
}

void HouseholdPage::showTitle()
{
    m_ui->head->show(*m_draft, m_archive);
    emit titleChanged(m_ui->head->title());
}

void HouseholdPage::edited()
{
    showTitle();
    m_checks->checkSoon();
    if (auto left = withoutFilled(m_findings, *m_draft); left.size() < m_findings.size())
        takeFindings(left);
    showSaveState();
    m_keeper->keepSoon();
    m_ui->doubles->typed(typedPlace());
}

void HouseholdPage::leaveBehind(const std::function<void(const Destination &)> &then)
{
    const Destination here{pagenames::household(), household(), {}, {}, m_draft->isNew()};
    if (isUnsaved()) {
        m_keeper->keepNow([then, here] { then(here); });
    } else {
        then(m_draft->isNew() ? Destination{pagenames::household(), {}, {}, {}} : here);
    }
}

void HouseholdPage::resume()
{
    m_facts->load(m_draft->isNew() ? Uid() : household());
    if (!isUnsaved())
        return;
    m_ui->banner->hide();
    m_checks->check();
}

std::vector<Finding> HouseholdPage::allFindings() const
{
    std::vector<Finding> all;
    for (const auto *const panel : m_panels) {
        const auto typed = panel->typingErrors();
        all.insert(all.end(), typed.begin(), typed.end());
    }
    all.insert(all.end(), m_findings.begin(), m_findings.end());
    return all;
}

void HouseholdPage::takeFindings(const std::vector<Finding> &findings)
{
    m_findings = findings;
    const auto all = allFindings();
    m_walk->setFindings(all);
    for (auto *const panel : m_panels)
        panel->setFindings(all);
    showSaveState();
}

void HouseholdPage::showSaveState()
{
    const auto all = allFindings();
    DraftState state;
    state.mayChange = m_rights.mayChange();
    state.changed = m_draft->isChanged();
    state.saving = m_checking || m_jobs->isSaving();
    state.mayUndo = m_draft->undoStack().canUndo();
    state.mayRedo = m_draft->undoStack().canRedo();
    state.errors = static_cast<int>(std::count_if(all.begin(), all.end(), isHard));
    state.mayBeMended = m_checks->isBehind();
    state.points = static_cast<int>(m_marks->open(all).size());
    m_ui->foot->show(state);
}

void HouseholdPage::goTo(const Finding &finding)
{
    for (auto *const panel : m_panels) {
        const auto kinds = panel->kinds();
        if (std::find(kinds.begin(), kinds.end(), finding.field.kind) == kinds.end())
            continue;
        panel->open();
        m_ui->tabs->setCurrentWidget(panel);
        panel->goTo(finding);
        return;
    }
}

void HouseholdPage::save(const std::function<void()> &then)
{
    if (m_checking || m_jobs->isSaving())
        return;
    if (!m_draft->isChanged()) {
        leadToFirstError();
        return;
    }
    m_afterSaving = then;
    m_checking = true;
    showSaveState();
    m_checks->check([this] { askAndSave(); });
}

bool HouseholdPage::leadToFirstError()
{
    const auto all = allFindings();
    const auto first = std::find_if(all.begin(), all.end(), isHard);
    if (first == all.end())
        return false;
    goTo(*first);
    return true;
}

void HouseholdPage::askAndSave()
{
    m_checking = false;
    showSaveState();
    if (leadToFirstError())
        return;
    QStringList points;
    for (const auto &finding : m_marks->open(allFindings()))
        points.append(finding.message);
    const auto reason = points.isEmpty()
        ? QString()
        : m_prompts.askReason(points.join(QLatin1Char('\n')),
                              savereason::list(*m_archive.catalogue));
    if (reason)
        m_jobs->save(*reason, *m_marks);
}

void HouseholdPage::showError(const Error &error)
{
    m_checking = false;
    const bool stale = error.code == ErrorCode::Stale;
    m_ui->banner->fail(
        stale ? tr("Somebody saved this household after you opened it, so nothing was saved. "
                   "Note your changes, load it anew and enter them again.")
              : error.message,
        stale);
    showSaveState();
}

void HouseholdPage::askToLeave(const std::function<void()> &then)
{
    if (!m_draft->isChanged()) {
        then();
        return;
    }
    switch (m_prompts.askLeave(m_ui->foot->maySave())) {
    case Leave::Stay:
        return;
    case Leave::SaveFirst:
        save(then);
        return;
    case Leave::Discard:
        break;
    }
    m_keeper->discard();
    if (!m_draft->isNew())
        refresh();
    then();
}

} // namespace archive
