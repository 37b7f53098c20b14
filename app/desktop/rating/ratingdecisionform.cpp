// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/rating/ratingdecisionform.h"

#include "catalogue/valuetext.h"
#include "ui_ratingdecisionform.h"
#include "views/rating.h"

namespace archive {
namespace {

constexpr int formWidth = 296;

QString historyOf(const RatingFile &file)
{
    QStringList lines;
    if (file.receipt.previous) {
        const RatingView previous(*file.receipt.previous);
        if (previous.ratingPoints() && previous.ratedOn()) {
            lines.append(RatingDecisionForm::tr("Last time %1: %2 points, %3")
                             .arg(previous.ratedOn()->toWire(),
                                  pointsText(*previous.ratingPoints()),
                                  previous.proposedGrade()));
        }
    }
    if (file.file) {
        for (const auto &step : file.file->steps) {
            lines.append(QStringLiteral("%1  %2  %3")
                             .arg(step.at.toLocalTime().date().toString(Qt::ISODate),
                                  step.actor,
                                  step.action));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

/// The sheet of its village; the list that it is on; the certificate of a grade that was decided.
std::vector<PaperOrder> papersOf(const RatingItem &item, const RatingFile &file)
{
    std::vector<PaperOrder> orders{{Paper::AppraisalSheet, item.row.division, {}, 0, {}}};
    if (!file.posting.uid.isNull())
        orders.push_back({Paper::PostingList, {}, file.posting.uid, 0, {}});
    if (RatingView(file.receipt.rating).decidedOn())
        orders.push_back({Paper::Certificate, {}, item.row.household, 0, {}});
    return orders;
}

} // namespace

RatingDecisionForm::RatingDecisionForm(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::RatingDecisionForm>())
{
    m_ui->setupUi(this);
    setFixedWidth(formWidth);
    connect(m_ui->fields, &StepFields::chosenChanged, this, &RatingDecisionForm::choose);
    connect(m_ui->decide, &QPushButton::clicked, this, &RatingDecisionForm::press);
    connect(m_ui->openReceipt, &QPushButton::clicked, this, &RatingDecisionForm::receiptWanted);
    connect(m_ui->papers, &PaperButton::ordered, this, &RatingDecisionForm::paperWanted);
    clear();
}

RatingDecisionForm::~RatingDecisionForm() = default;

void RatingDecisionForm::bind(const OpenArchive &archive, const Workflow &workflow)
{
    m_archive = archive;
    m_workflow = &workflow;
    const auto &field = archive.catalogue->field(fields::rating::finalGrade);
    if (const auto *const list = archive.catalogue->codeList(field.codeList))
        m_ui->fields->bindGrades(*list);
    const auto &vetoes = archive.catalogue->field(fields::rating::vetoReasons);
    if (const auto *const list = archive.catalogue->codeList(vetoes.codeList))
        m_ui->fields->bindVetoes(*list);
}

void RatingDecisionForm::clear()
{
    m_item.reset();
    m_ui->grade->clear();
    m_ui->points->clear();
    m_ui->history->clear();
    m_ui->openReceipt->setEnabled(false);
    m_ui->papers->offer({});
    m_ui->fields->clear();
}

void RatingDecisionForm::show(const RatingItem &item, const RatingFile &file)
{
    clear();
    m_item = item;
    showGrade(file.receipt);
    m_ui->history->setText(historyOf(file));
    m_ui->openReceipt->setEnabled(true);
    m_ui->papers->offer(papersOf(item, file));
    std::vector<OfferedStep> steps;
    for (const auto &step : m_workflow->transitions) {
        if (step.from == item.state && haveCommon(step.roles, m_archive.user.roles))
            steps.push_back({&step, item.caseId, item.revision});
    }
    m_ui->fields->offer(std::move(steps), file.postings, file.posting);
}

void RatingDecisionForm::showGrade(const RatingReceipt &receipt)
{
    const RatingView rating(receipt.rating);
    const bool isDecided = !rating.finalGrade().isEmpty();
    m_ui->grade->setText(isDecided ? rating.finalGrade() : rating.proposedGrade());
    const auto points = rating.ratingPoints();
    m_ui->points->setText(!points         ? tr("No points")
                              : isDecided ? tr("%1 points").arg(pointsText(*points))
                                          : tr("%1 points, proposed").arg(pointsText(*points)));
}

void RatingDecisionForm::choose()
{
    const bool isOffered = m_ui->fields->chosen() != nullptr;
    m_ui->decide->setEnabled(isOffered);
    tell(m_item && !isOffered ? tr("Nothing here is yours to do.") : QString());
}

void RatingDecisionForm::press()
{
    if (m_ui->fields->chosen() == nullptr || !m_item)
        return;
    tell({});
    const auto typed = m_ui->fields->typed();
    if (!typed) {
        tell(typed.error().message);
        return;
    }
    emit decided({*m_item,
                  typed->offered.step->action,
                  typed->reason,
                  typed->values,
                  typed->newPosting,
                  typed->postingEnd});
}

void RatingDecisionForm::setBusy(bool busy)
{
    m_ui->decide->setEnabled(!busy && m_ui->fields->chosen() != nullptr);
}

void RatingDecisionForm::tell(const QString &sentence)
{
    m_ui->told->setText(sentence);
}

bool RatingDecisionForm::isTyped() const
{
    return m_ui->fields->isTyped();
}

} // namespace archive
