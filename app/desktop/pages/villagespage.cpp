// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/villagespage.h"

#include "archive/ratingcase.h"
#include "base/legalclock.h"
#include "desktop/pages/allpages.h"
#include "desktop/prompts.h"
#include "ui_villagespage.h"

namespace archive {
namespace {

/// Of the page.
constexpr int narrowVillages = 960;

/// What a round did and what it could not do, with the reason of the first.
QString wordOf(const VillageTotals &totals)
{
    auto word = VillagesPage::tr("%1 proposals written, %2 as before, %3 not saved.")
                    .arg(totals.written)
                    .arg(totals.unchanged)
                    .arg(totals.unsaved.size());
    if (totals.placesWritten + totals.placesUnchanged > 0) {
        word += QLatin1Char(' ')
            + VillagesPage::tr("Townships and county: %1 written, %2 as before.")
                  .arg(totals.placesWritten)
                  .arg(totals.placesUnchanged);
    }
    if (totals.stopped)
        word += QLatin1Char(' ') + VillagesPage::tr("It was stopped before the last village.");
    if (!totals.unsaved.empty()) {
        const auto &first = totals.unsaved.front();
        word += QLatin1Char(' ')
            + VillagesPage::tr("%1: %2", "a village and why it was not saved")
                  .arg(first.division, first.error.message);
    }
    return word;
}

/// Figures by year and profile as they are shown; the list that the village is on; the certificate of its plate.
std::vector<PaperOrder>
papersOfVillage(const RatedVillage &village, const VillageFile &file, const VillageScale &scale)
{
    const auto &division = village.inputs.division;
    std::vector<PaperOrder> orders{
        {Paper::VillageApplication, division, {}, scale.year, scale.profile},
        {Paper::VillageAppraisal, division, {}, scale.year, scale.profile}};
    if (!file.posting.uid.isNull())
        orders.push_back({Paper::VillagePosting, {}, file.posting.uid, 0, {}});
    if (file.plate)
        orders.push_back({Paper::Plate, division, {}, 0, {}});
    return orders;
}

/// There is a table of a township, and none of a county.
std::vector<PaperOrder> papersOfPlace(const RatedPlace &place, const VillageScale &scale)
{
    const auto code = DivisionCode::parse(place.division);
    if (!code || code->level() != DivisionLevel::Township)
        return {};
    return {{Paper::TownshipTable, place.division, {}, scale.year, scale.profile}};
}

} // namespace

VillagesPage::VillagesPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::VillagesPage>())
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("page"));
    for (const auto &title : {tr("By village"), tr("By township"), tr("Due")})
        m_ui->views->addTab(title);
    m_ui->views->setExpanding(false);
    m_ui->views->setDrawBase(false);
    setFocusProxy(m_ui->list);
    const auto today = legalclock::civilDate(m_context.archive.environment.clock->nowUtc());
    m_ui->list->bindYears(today.year());
    const auto workflows = loadWorkflows(QStringLiteral(":/workflow"), *m_context.archive.policy);
    if (!workflows) {
        m_context.prompts.tell(workflows.error().message);
        return;
    }
    m_workflows = *workflows;
    m_workflow = m_workflows->find(ratingcase::villageWorkflow);
    m_ui->sheet->bind(m_context.archive, *m_workflow);
    m_ui->townships->bind(m_context.archive, *m_workflows->find(ratingcase::townshipWorkflow));
    connectParts();
}

VillagesPage::~VillagesPage() = default;

void VillagesPage::connectParts()
{
    connect(m_ui->views, &QTabBar::currentChanged, m_ui->stack, &QStackedWidget::setCurrentIndex);
    connect(m_ui->views, &QTabBar::currentChanged, this, &VillagesPage::openPlace);
    connect(m_ui->list, &VillageList::choiceChanged, this, &VillagesPage::readBoard);
    connect(m_ui->list, &VillageList::chosenChanged, this, &VillagesPage::open);
    connect(m_ui->list, &VillageList::roundWanted, this, &VillagesPage::beginRound);
    connect(m_ui->sheet, &VillageSheet::decided, this, &VillagesPage::decide);
    connect(m_ui->sheet, &VillageSheet::paperWanted, this, &VillagesPage::wantPaper);
    connect(m_ui->townships, &TownshipView::chosenChanged, this, &VillagesPage::openPlace);
    connect(m_ui->townships, &TownshipView::decided, this, &VillagesPage::decide);
    connect(m_ui->townships, &TownshipView::paperWanted, this, &VillagesPage::wantPaper);
    connect(m_ui->dueView, &VillageDueView::villageWanted, this, [this](const QString &division) {
        m_ui->views->setCurrentIndex(0);
        m_ui->list->choose(division);
    });
}

PageEntry VillagesPage::entry()
{
    return {pagenames::villages(),
            Glyph::Village,
            tr("Village ratings"),
            [](const OpenArchive &archive, const WorkPurpose &work) {
                return rightsOf(archive, work).rate;
            },
            [](const PageContext &context, QWidget *parent) {
                return new VillagesPage(context, parent);
            },
            tr("Villages")};
}

void VillagesPage::refresh()
{
    emit titleChanged(tr("Village ratings"));
    if (m_workflow == nullptr)
        return;
    m_profiles.cancel();
    m_profiles = readVillageProfiles(
        m_context.worker, this, [this](const Result<std::vector<ProfileChoice>> &profiles) {
            if (!profiles) {
                m_ui->list->tell(profiles.error().message);
                return;
            }
            m_ui->list->bindProfiles(*profiles);
            readBoard();
        });
}

void VillagesPage::readBoard()
{
    m_listing.cancel();
    m_listing = readVillages(m_context.worker,
                             this,
                             m_ui->list->choice(),
                             [this](const Result<VillageBoard> &board) { take(board); });
}

void VillagesPage::take(const Result<VillageBoard> &board)
{
    if (!board) {
        m_ui->list->tell(board.error().message);
        return;
    }
    m_board = std::make_shared<const VillageBoard>(*board);
    m_ui->list->show(m_board, {m_workflow, m_context.archive.catalogue});
    m_ui->townships->show(m_board);
    m_ui->dueView->show(*m_board, *m_workflow);
}

void VillagesPage::open()
{
    m_reading.cancel();
    const auto *const village = m_ui->list->chosen();
    if (village == nullptr) {
        m_ui->sheet->clear();
        return;
    }
    m_ui->sheet->show(*m_board, *village);
    const auto division = village->inputs.division;
    const auto about = subjectOf(*village);
    if (!about) {
        show(division, VillageFile());
        return;
    }
    m_reading = readVillageFile(
        m_context.worker, this, *about, [this, division](const Result<VillageFile> &file) {
            show(division, file);
        });
}

void VillagesPage::openPlace()
{
    m_readingPlace.cancel();
    m_ui->townships->clear();
    const auto *const place = m_ui->townships->chosen();
    // Reading a case counts as a look at it, so nothing is read that nobody sees.
    if (place == nullptr || !m_ui->townships->isVisible())
        return;
    m_readingPlace =
        readVillageFile(m_context.worker,
                        this,
                        subjectOf(*place),
                        [this, division = place->division](const Result<VillageFile> &file) {
                            const auto *const now = m_ui->townships->chosen();
                            if (now == nullptr || now->division != division)
                                return;
                            if (!file) {
                                m_ui->townships->tell(file.error().message);
                                return;
                            }
                            m_ui->townships->showFile(*now, *file);
                            m_ui->townships->offerPapers(papersOfPlace(*now, m_ui->list->choice()));
                        });
}

void VillagesPage::wantPaper(const PaperOrder &order)
{
    Destination to;
    to.page = pagenames::report();
    to.paper = order;
    emit wanted(to);
}

void VillagesPage::show(const QString &division, const Result<VillageFile> &file)
{
    const auto *const village = m_ui->list->chosen();
    if (village == nullptr || village->inputs.division != division)
        return;
    if (!file) {
        m_ui->sheet->tell(file.error().message);
        return;
    }
    m_ui->sheet->showFile(*village, *file);
    m_ui->sheet->offerPapers(papersOfVillage(*village, *file, m_ui->list->choice()));
}

void VillagesPage::decide(const VillageDecision &decision)
{
    setBusy(true);
    const bool isVillage = decision.about.workflow == ratingcase::villageWorkflow;
    decideVillage(
        m_context.worker, this, decision, [this, isVillage](const Result<CaseState> &state) {
            setBusy(false);
            if (state) {
                readBoard();
                emit archiveChanged();
            } else if (isVillage) {
                m_ui->sheet->tell(state.error().message);
            } else {
                m_ui->townships->tell(state.error().message);
            }
        });
}

void VillagesPage::setBusy(bool busy)
{
    m_ui->sheet->setBusy(busy);
    m_ui->townships->setBusy(busy);
}

void VillagesPage::beginRound()
{
    const auto round = std::make_shared<VillageRound>();
    m_ui->list->follow(round);
    proposeVillages(m_context.worker,
                    this,
                    m_ui->list->choice(),
                    round,
                    [this](const Result<VillageTotals> &totals) { endRound(totals); });
}

void VillagesPage::endRound(const Result<VillageTotals> &totals)
{
    m_ui->list->follow({});
    m_ui->list->tell(totals ? wordOf(*totals) : totals.error().message);
    readBoard();
    emit archiveChanged();
}

void VillagesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_ui->list->setNarrow(width() < narrowVillages);
}

bool VillagesPage::isUnsaved() const
{
    return m_ui->sheet->isTyped() || m_ui->townships->isTyped();
}

void VillagesPage::askToLeave(const std::function<void()> &then)
{
    if (!isUnsaved()
        || m_context.prompts.confirm(tr("What you typed for the step was not taken yet; it would "
                                        "be lost."),
                                     tr("&Discard it"))) {
        m_ui->sheet->clear();
        m_ui->townships->clear();
        then();
    }
}

} // namespace archive
