// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/householdpage.h"

#include "base/legalclock.h"
#include "catalogue/savereason.h"
#include "desktop/form/formbinder.h"
#include "desktop/models/historymodel.h"
#include "desktop/prompts.h"
#include "desktop/style/appstyle.h"
#include "desktop/style/icons.h"
#include "desktop/style/palette.h"
#include "ui_householdpage.h"
#include "views/fields.h"
#include "views/household.h"

#include <QApplication>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace archive {

namespace {

constexpr int checkPauseMs = 250;
constexpr int narrowHousehold = 1000;

bool isHard(const Finding &finding)
{
    return finding.severity == Severity::Hard;
}

} // namespace

HouseholdPage::HouseholdPage(const OpenArchive &archive,
                             ArchiveWorker &worker,
                             Prompts &prompts,
                             QWidget *parent)
    : QWidget(parent)
    , m_archive(archive)
    , m_worker(worker)
    , m_prompts(prompts)
    , m_draft(new HouseholdDraft(m_archive, this))
    , m_history(new HistoryModel(*m_archive.catalogue, *m_archive.policy, this))
    , m_ui(std::make_unique<Ui::HouseholdPage>())
{
    m_ui->setupUi(this);
    setUpLook();
    bindForms();
    m_pause.setSingleShot(true);
    m_pause.setInterval(checkPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &HouseholdPage::check);
    connect(m_draft, &HouseholdDraft::edited, this, &HouseholdPage::edited);
    connect(m_ui->issues, &IssuesPanel::chosen, this, &HouseholdPage::goTo);
    connect(
        m_ui->back, &QPushButton::clicked, this, [this] { askToLeave([this] { emit left(); }); });
    connect(m_ui->save, &QPushButton::clicked, this, [this] { save([] {}); });
    connect(m_ui->print, &QPushButton::clicked, this, [this] {
        askToLeave([this] { emit reportRequested(household(), headName()); });
    });
    connect(m_ui->reload, &QPushButton::clicked, this, &HouseholdPage::reload);
}

HouseholdPage::~HouseholdPage() = default;

void HouseholdPage::setUpLook()
{
    m_ui->back->setIcon(glyphIcon(Glyph::ChevLeft));
    m_ui->print->setIcon(glyphIcon(Glyph::Printer));
    m_ui->save->setIcon(glyphIcon(Glyph::Save, palette::card));
    m_ui->bannerFrame->hide();
    m_ui->otherCard->hide();
    m_ui->history->setModel(m_history);
    m_ui->history->setColumnWidths({160, 92, 176, 92, 260, 120},
                                   {HistoryModel::Reason, HistoryModel::Before});
}

void HouseholdPage::bindForms()
{
    EditorContext context{m_archive.catalogue,
                          &m_archive.divisions,
                          m_archive.info.division,
                          [this](const QString &kind) {
                              return m_draft->references(kind);
                          }};
    m_binder = new FormBinder(context, kinds::household, this);
    m_binder->bind(m_ui->householdCard);
    if (auto *const number = fieldRowOf(this, fields::household::registerNumber))
        number->setPlaceholder(tr("Given on saving"));
    m_ui->otherCard->setVisible(m_binder->bindRest(m_ui->otherGrid) > 0);
    connect(m_binder, &FormBinder::valueEdited, this, [this](FieldId field, const Value &value) {
        m_draft->table(kinds::household).setValue(0, field, value);
    });
    connect(m_binder, &FormBinder::typingChanged, this, [this] { takeFindings(m_findings); });
    const std::pair<RecordsSection *, KindIndex> bound[] = {{m_ui->members, kinds::person},
                                                            {m_ui->loans, kinds::loan},
                                                            {m_ui->consents, kinds::consent}};
    for (const auto &[section, kind] : bound) {
        section->bind(
            context, m_draft->table(kind), [this] { return household(); }, m_prompts);
        connect(
            section, &RecordsSection::typingChanged, this, [this] { takeFindings(m_findings); });
    }
}

void HouseholdPage::setRights(const WorkRights &rights)
{
    m_rights = rights;
    m_ui->save->setVisible(rights.save);
    m_ui->print->setVisible(rights.print);
    m_draft->setEditable(rights.save);
    for (auto *const section : sections())
        section->setEditable(rights.save);
}

std::vector<RecordsSection *> HouseholdPage::sections() const
{
    return {m_ui->members, m_ui->loans, m_ui->consents};
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
    load(household);
}

void HouseholdPage::reload()
{
    load(household());
}

void HouseholdPage::load(const Uid &household)
{
    setBusy(true);
    m_worker.run<HouseholdFile>(
        this,
        [household, children = m_draft->childKinds()](Archive &archive, const Session &session) {
            return readHousehold(archive, session, household, children);
        },
        [this](const Result<HouseholdFile> &file) {
            setBusy(false);
            if (file) {
                take(*file);
            } else {
                showBanner(QStringLiteral("bad"), file.error().message, false);
            }
        });
}

void HouseholdPage::openNew(DivisionCode village)
{
    const auto today = legalclock::civilDate(m_archive.environment.clock->nowUtc());
    if (const auto begun = m_draft->startNew(village, m_archive.user.name, today); !begun) {
        m_prompts.tell(begun.error().message);
        return;
    }
    m_history->load({});
    showDraft();
    showFromTheTop();
    m_binder->focusField(fields::household::division);
}

void HouseholdPage::take(const HouseholdFile &file)
{
    m_draft->load(file);
    m_history->load(file.history);
    showDraft();
}

void HouseholdPage::showDraft()
{
    m_pause.stop();
    m_check.cancel();
    m_findings.clear();
    const auto &own = m_draft->table(kinds::household);
    m_binder->setRecord(
        own.draft(0).now,
        [&own](const Field &field) { return own.isOpen(0, field); },
        own.draft(0).missingBasis);
    for (auto *const section : sections())
        section->refresh();
    const auto basis = m_draft->missingBasis();
    m_ui->bannerFrame->setVisible(!basis.isEmpty());
    if (!basis.isEmpty())
        showBanner(QStringLiteral("warn"), basis, false);
    m_checked = !m_draft->isNew();
    takeFindings({});
    showTitle();
    if (m_draft->isNew())
        check();
}

QString HouseholdPage::draftText(const Record &record) const
{
    const auto lastDay = lastDayOfDraft(record);
    if (!lastDay || !lastDay->isValid())
        return tr("Draft");
    const auto today = legalclock::civilDate(m_archive.environment.clock->nowUtc());
    const auto days = static_cast<int>(std::max(qint64{0}, today.daysTo(*lastDay)));
    return tr("Draft, %1 d").arg(days);
}

void HouseholdPage::showTitle()
{
    const auto &own = m_draft->table(kinds::household).draft(0);
    const HouseholdView view(own.now);
    const auto head = headName();
    const auto title = m_draft->isNew() && head.isEmpty() ? tr("New household")
        : head.isEmpty()                                  ? tr("Household")
                                                          : tr("Household of %1").arg(head);
    m_ui->title->setText(title);
    const auto code = DivisionCode::parse(view.division());
    const auto village = code ? m_archive.divisions.find(*code) : std::nullopt;
    m_ui->subtitle->setText(QStringList{
        view.registerNumber(), village ? village->shortName() : QString(), view.groupName()}
                                .join(QLatin1String("  "))
                                .trimmed());
    const bool signedByAll = m_draft->isSigned();
    m_ui->consentChip->show(m_draft->isNew()  ? Chip::None
                                : signedByAll ? Chip::Ok
                                              : Chip::Waiting,
                            signedByAll ? tr("Signed") : tr("Not signed"));
    m_ui->draftChip->show(own.now.draft ? Chip::Draft : Chip::None, draftText(own.now));
    m_ui->print->setEnabled(!m_draft->isNew());
    emit titleChanged(title);
}

void HouseholdPage::edited()
{
    m_checked = false;
    showTitle();
    showSaveState();
    m_pause.start();
}

void HouseholdPage::check()
{
    m_pause.stop();
    m_check.cancel();
    m_check = m_worker.run<std::vector<Finding>>(
        this,
        [changes = m_draft->changes({})](Archive &archive, const Session &session) {
            return archive.records().check(session, changes);
        },
        [this](const Result<std::vector<Finding>> &findings) {
            m_checked = findings.ok();
            if (findings) {
                takeFindings(*findings);
            } else {
                showSaveError(findings.error());
            }
        });
}

void HouseholdPage::checkAgain()
{
    m_ui->bannerFrame->hide();
    check();
}

std::vector<Finding> HouseholdPage::allFindings() const
{
    auto all = m_binder->typingErrors();
    for (const auto *const section : sections()) {
        const auto typed = section->typingErrors();
        all.insert(all.end(), typed.begin(), typed.end());
    }
    all.insert(all.end(), m_findings.begin(), m_findings.end());
    return all;
}

void HouseholdPage::takeFindings(const std::vector<Finding> &findings)
{
    m_findings = findings;
    m_binder->showFindings(m_findings);
    for (auto *const section : sections())
        section->showFindings(m_findings);
    m_ui->issues->show(*m_archive.catalogue, allFindings());
    showSaveState();
}

void HouseholdPage::showSaveState()
{
    const auto findings = allFindings();
    const auto hard = static_cast<int>(std::count_if(findings.begin(), findings.end(), isHard));
    const bool changed = m_draft->isChanged();
    m_ui->save->setEnabled(m_rights.save && changed && hard == 0 && !m_saving);
    m_ui->saveHint->setText(!m_rights.save ? tr("Your purpose lets you look, not change")
                                : hard > 0 ? tr("Correct %n point(s) first", nullptr, hard)
                                           : QString());
    const auto glyph =
        changed ? glyphIcon(Glyph::Pen, palette::warn) : glyphIcon(Glyph::Ok, palette::ok);
    m_ui->stateIcon->setPixmap(glyph.pixmap(QSize(16, 16), devicePixelRatioF()));
    m_ui->state->setText(m_saving      ? tr("Saving…")
                             : changed ? tr("Not saved yet")
                                       : tr("All saved"));
}

void HouseholdPage::goTo(const Finding &finding)
{
    const std::tuple<KindIndex, RecordsSection *, int> places[] = {
        {kinds::person, m_ui->members, 0},
        {kinds::loan, m_ui->loans, 1},
        {kinds::consent, m_ui->consents, 2}};
    if (finding.record == household()) {
        m_ui->tabs->setCurrentIndex(0);
        m_binder->focusField(finding.field);
        return;
    }
    for (const auto &[kind, section, tab] : places) {
        if (kind != finding.field.kind)
            continue;
        m_ui->tabs->setCurrentIndex(tab);
        section->focusField(finding.record, finding.field);
    }
}

void HouseholdPage::save(const std::function<void()> &then)
{
    m_pause.stop();
    m_check.cancel();
    m_saving = true;
    showSaveState();
    m_check = m_worker.run<std::vector<Finding>>(
        this,
        [changes = m_draft->changes({})](Archive &archive, const Session &session) {
            return archive.records().check(session, changes);
        },
        [this, then](const Result<std::vector<Finding>> &findings) {
            m_saving = false;
            if (!findings) {
                showSaveError(findings.error());
                return;
            }
            takeFindings(*findings);
            const auto all = allFindings();
            if (const auto first = std::find_if(all.begin(), all.end(), isHard);
                first != all.end()) {
                goTo(*first);
                return;
            }
            QStringList points;
            for (const auto &finding : all)
                points.append(finding.message);
            const auto reason = points.isEmpty()
                ? QString()
                : m_prompts.askReason(points.join(QLatin1Char('\n')),
                                      savereason::list(*m_archive.catalogue));
            if (reason)
                saveWith(*reason, then);
        });
}

void HouseholdPage::saveWith(const QString &reason, const std::function<void()> &then)
{
    m_saving = true;
    setBusy(true);
    showSaveState();
    m_worker.run<HouseholdFile>(
        this,
        [changes = m_draft->changes(reason), uid = household(), children = m_draft->childKinds()](
            Archive &archive, const Session &session) -> Result<HouseholdFile> {
            ARCHIVE_TRY(outcome, archive.records().save(session, changes));
            return readHousehold(archive, session, uid, children);
        },
        [this, then](const Result<HouseholdFile> &file) {
            m_saving = false;
            setBusy(false);
            if (!file) {
                showSaveError(file.error());
                return;
            }
            take(*file);
            emit saved();
            then();
        });
}

void HouseholdPage::showSaveError(const Error &error)
{
    const bool stale = error.code == ErrorCode::Stale;
    showBanner(QStringLiteral("bad"),
               stale
                   ? tr("Somebody saved this household after you opened it, so nothing was saved. "
                        "Note your changes, load it anew and enter them again.")
                   : error.message,
               stale);
    showSaveState();
}

void HouseholdPage::showBanner(const QString &style, const QString &sentence, bool reloadable)
{
    const bool warn = style == QLatin1String("warn");
    setStyleProperty(m_ui->bannerFrame, "banner", style);
    m_ui->bannerIcon->setPixmap(
        glyphIcon(warn ? Glyph::Pen : Glyph::Error, warn ? palette::warn : palette::bad)
            .pixmap(QSize(18, 18), devicePixelRatioF()));
    m_ui->banner->setText(sentence);
    m_ui->reload->setVisible(reloadable);
    m_ui->bannerFrame->show();
}

void HouseholdPage::askToLeave(const std::function<void()> &then)
{
    if (!m_draft->isChanged()) {
        then();
        return;
    }
    switch (m_prompts.askLeave(m_ui->save->isEnabled())) {
    case Leave::Stay:
        return;
    case Leave::SaveFirst:
        save(then);
        return;
    case Leave::Discard:
        break;
    }
    if (!m_draft->isNew())
        reload();
    then();
}

void HouseholdPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_ui->aside->setVisible(event->size().width() >= narrowHousehold);
}

} // namespace archive
