// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/ratingspage.h"

#include "archive/ratingcase.h"
#include "desktop/pages/allpages.h"
#include "desktop/prompts.h"
#include "ui_ratingspage.h"
#include "views/fields.h"

#include <utility>

namespace archive {

RatingsPage::RatingsPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::RatingsPage>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->list);
    const auto workflows = loadWorkflows(QStringLiteral(":/workflow"), *m_context.archive.policy);
    if (!workflows) {
        m_context.prompts.tell(workflows.error().message);
        return;
    }
    m_workflows = *workflows;
    const auto &workflow = *m_workflows->find(ratingcase::workflow);
    m_ui->list->bind(m_context.archive, workflow);
    m_ui->decision->bind(m_context.archive, workflow);
    connect(m_ui->list, &RatingList::choiceChanged, this, [this] {
        m_wanted.reset();
        m_ui->list->clear();
        open();
        refresh();
    });
    connect(m_ui->list, &RatingList::chosenChanged, this, &RatingsPage::open);
    connect(m_ui->list, &RatingList::roundWanted, this, &RatingsPage::beginRound);
    connect(m_ui->list, &RatingList::keepWanted, this, &RatingsPage::keepTicked);
    connect(m_ui->list, &RatingList::sheetWanted, this, &RatingsPage::wantSheet);
    connect(m_ui->decision, &RatingDecisionForm::decided, this, &RatingsPage::decide);
    connect(m_ui->decision, &RatingDecisionForm::receiptWanted, this, &RatingsPage::wantReceipt);
    connect(m_ui->decision, &RatingDecisionForm::paperWanted, this, &RatingsPage::wantPaper);
}

RatingsPage::~RatingsPage() = default;

PageEntry RatingsPage::entry()
{
    return {pagenames::rating(),
            Glyph::Award,
            tr("Ratings"),
            [](const OpenArchive &archive, const WorkPurpose &work) {
                return rightsOf(archive, work).rate;
            },
            [](const PageContext &context, QWidget *parent) {
                return new RatingsPage(context, parent);
            }};
}

void RatingsPage::arrive(const Destination &to)
{
    m_wanted.reset();
    if (to.household.isNull() || !m_workflows) {
        refresh();
        return;
    }
    emit titleChanged(tr("Ratings"));
    m_listing.cancel();
    m_listing = readRatingItemOf(
        m_context.worker,
        this,
        to.household,
        [this](const Result<std::optional<RatingItem>> &item) { takeWanted(item); });
}

void RatingsPage::takeWanted(const Result<std::optional<RatingItem>> &item)
{
    if (!item || !*item) {
        m_context.prompts.tell(
            item ? tr("No rating of this household waits for a step; let it be rated first.")
                 : item.error().message);
    } else {
        m_wanted = *item;
        m_ui->list->chooseState((*item)->state);
    }
    refresh();
}

void RatingsPage::refresh()
{
    emit titleChanged(tr("Ratings"));
    m_listing.cancel();
    m_listing = readRatingItems(m_context.worker,
                                this,
                                m_ui->list->choice(),
                                [this](const Result<RatingListing> &listing) { take(listing); });
}

void RatingsPage::take(const Result<RatingListing> &listing)
{
    if (!listing) {
        m_context.prompts.tell(listing.error().message);
        return;
    }
    m_ui->list->show(*listing, std::exchange(m_wanted, std::nullopt));
}

void RatingsPage::open()
{
    m_reading.cancel();
    m_ui->receipt->clear();
    m_ui->decision->clear();
    const auto *const item = m_ui->list->chosen();
    if (item == nullptr)
        return;
    m_reading = readRatingFile(
        m_context.worker, this, *item, [this](const Result<RatingFile> &file) { show(file); });
}

void RatingsPage::show(const Result<RatingFile> &file)
{
    const auto *const item = m_ui->list->chosen();
    if (item == nullptr)
        return;
    if (!file) {
        m_ui->decision->tell(file.error().message);
        return;
    }
    m_name = file->home.headName;
    m_ui->receipt->show(*m_context.archive.catalogue, *file);
    m_ui->decision->show(*item, *file);
    m_ui->list->markOpened();
}

void RatingsPage::decide(const RatingDecision &decision)
{
    m_ui->decision->setBusy(true);
    decideRating(m_context.worker, this, decision, [this](const Result<CaseState> &state) {
        m_ui->decision->setBusy(false);
        if (!state) {
            m_ui->decision->tell(state.error().message);
            return;
        }
        m_ui->decision->clear();
        refresh();
        emit archiveChanged();
    });
}

void RatingsPage::beginRound()
{
    const auto round = std::make_shared<RatingRound>();
    m_ui->list->follow(round);
    rateArea(m_context.worker, this, round, [this](const Result<RatingTotals> &totals) {
        endRound(totals);
    });
}

void RatingsPage::endRound(const Result<RatingTotals> &totals)
{
    m_ui->list->follow({});
    if (!totals) {
        m_context.prompts.tell(totals.error().message);
    } else {
        m_context.prompts.tell(tr("%1 rated, %2 with facts missing, %3 vetoed, %4 without a "
                                  "consent that lets them be rated; %5 of them as before.")
                                   .arg(totals->rated)
                                   .arg(totals->incomplete)
                                   .arg(totals->vetoed)
                                   .arg(totals->refused)
                                   .arg(totals->unchanged));
    }
    refresh();
    emit archiveChanged();
}

void RatingsPage::keepTicked()
{
    const auto items = m_ui->list->ticked();
    const auto round = std::make_shared<RatingRound>();
    m_ui->list->showRefused({});
    m_ui->list->follow(round);
    m_ui->decision->setBusy(true);
    keepRatings(m_context.worker, this, items, round, [this](const Result<KeptRatings> &kept) {
        endKeeping(kept);
    });
}

void RatingsPage::endKeeping(const Result<KeptRatings> &kept)
{
    m_ui->list->follow({});
    m_ui->decision->setBusy(false);
    if (!kept) {
        m_context.prompts.tell(kept.error().message);
    } else {
        QStringList told{tr("%n grade(s) kept.", nullptr, kept->kept)};
        if (!kept->refused.empty())
            told.append(tr("%n refused, see below the list.", nullptr, int(kept->refused.size())));
        if (kept->stopped)
            told.append(tr("You stopped; the others are as they were."));
        m_context.prompts.tell(told.join(QLatin1Char(' ')));
        m_ui->list->showRefused(kept->refused);
    }
    refresh();
    emit archiveChanged();
}

void RatingsPage::setRights(const WorkRights &rights)
{
    m_maySheet = rights.maySave(kinds::appraisal);
}

void RatingsPage::wantSheet()
{
    if (!m_maySheet) {
        m_context.prompts.tell(
            tr("Sheets of the village's appraisal are typed in for the purpose “Village "
               "appraisal”: choose that work at the foot of the window, and the page stands "
               "in the rail."));
        return;
    }
    Destination to;
    to.page = pagenames::appraisal();
    emit wanted(to);
}

void RatingsPage::wantReceipt()
{
    const auto *const item = m_ui->list->chosen();
    if (item == nullptr)
        return;
    Destination to;
    to.page = pagenames::report();
    to.household = item->row.household;
    to.text = m_name;
    to.receipt = true;
    emit wanted(to);
}

void RatingsPage::wantPaper(const PaperOrder &order)
{
    Destination to;
    to.page = pagenames::report();
    to.text = order.paper == Paper::Certificate ? m_name : QString();
    to.paper = order;
    emit wanted(to);
}

bool RatingsPage::isUnsaved() const
{
    return m_ui->decision->isTyped();
}

void RatingsPage::askToLeave(const std::function<void()> &then)
{
    if (!isUnsaved()
        || m_context.prompts.confirm(tr("What you typed for the step was not taken yet; it would "
                                        "be lost."),
                                     tr("&Discard it"))) {
        m_ui->decision->clear();
        then();
    }
}

} // namespace archive
