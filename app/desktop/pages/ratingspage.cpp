// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/ratingspage.h"

#include "archive/ratingcase.h"
#include "desktop/pages/allpages.h"
#include "desktop/prompts.h"
#include "ui_ratingspage.h"

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
    m_ui->list->bind(workflow);
    m_ui->decision->bind(m_context.archive, workflow);
    connect(m_ui->list, &RatingList::stateChanged, this, [this] {
        m_ui->list->show({});
        refresh();
    });
    connect(m_ui->list, &RatingList::chosenChanged, this, &RatingsPage::open);
    connect(m_ui->list, &RatingList::roundWanted, this, &RatingsPage::beginRound);
    connect(m_ui->decision, &RatingDecisionForm::decided, this, &RatingsPage::decide);
    connect(m_ui->decision, &RatingDecisionForm::receiptWanted, this, &RatingsPage::wantReceipt);
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

void RatingsPage::refresh()
{
    emit titleChanged(tr("Ratings"));
    m_listing.cancel();
    m_listing =
        readRatingItems(m_context.worker,
                        this,
                        m_ui->list->state(),
                        [this](const Result<std::vector<RatingItem>> &items) { take(items); });
}

void RatingsPage::take(const Result<std::vector<RatingItem>> &items)
{
    if (!items) {
        m_context.prompts.tell(items.error().message);
        return;
    }
    m_ui->list->show(*items);
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
