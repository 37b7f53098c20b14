// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/rating/ratingdecisionform.h"

#include "archive/ratingcase.h"
#include "catalogue/valuetext.h"
#include "ui_ratingdecisionform.h"
#include "views/rating.h"

#include <algorithm>

namespace archive {
namespace {

constexpr int formWidth = 296;

bool asks(const Transition *step, QLatin1String name)
{
    return step != nullptr
        && std::any_of(step->values.begin(), step->values.end(), [name](const ValueRule &rule) {
               return rule.name == name;
           });
}

/// A step that is taken once the posting is over.
bool waitsForPosting(const Transition *step)
{
    return std::any_of(step->guards.begin(), step->guards.end(), [](const Guard &guard) {
        return guard.rule == GuardRule::PostingOver;
    });
}

bool asksReason(const Transition *step)
{
    return step != nullptr
        && std::any_of(step->guards.begin(), step->guards.end(), [](const Guard &guard) {
               return guard.rule == GuardRule::Reason;
           });
}

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

} // namespace

RatingDecisionForm::RatingDecisionForm(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::RatingDecisionForm>())
{
    m_ui->setupUi(this);
    setFixedWidth(formWidth);
    connect(m_ui->step, &QComboBox::currentIndexChanged, this, &RatingDecisionForm::choose);
    connect(m_ui->posting, &QComboBox::currentIndexChanged, this, &RatingDecisionForm::choose);
    connect(m_ui->decide, &QPushButton::clicked, this, &RatingDecisionForm::press);
    connect(m_ui->openReceipt, &QPushButton::clicked, this, &RatingDecisionForm::receiptWanted);
    clear();
}

RatingDecisionForm::~RatingDecisionForm() = default;

void RatingDecisionForm::bind(const OpenArchive &archive, const Workflow &workflow)
{
    m_archive = archive;
    m_workflow = &workflow;
    const auto &field = archive.catalogue->field(fields::rating::finalGrade);
    if (const auto *const list = archive.catalogue->codeList(field.codeList)) {
        for (const auto &entry : list->entries)
            m_ui->toGrade->addItem(titleOf(entry), entry.code);
    }
}

std::vector<QLineEdit *> RatingDecisionForm::lines() const
{
    return {m_ui->minutes,
            m_ui->document,
            m_ui->postingPlace,
            m_ui->postedFrom,
            m_ui->postedUntil,
            m_ui->takenDown};
}

void RatingDecisionForm::clear()
{
    m_item.reset();
    m_steps.clear();
    m_ui->step->clear();
    m_ui->grade->clear();
    m_ui->points->clear();
    m_ui->history->clear();
    m_hangs = false;
    m_ui->reason->clear();
    for (QLineEdit *line : lines())
        line->clear();
    m_ui->openReceipt->setEnabled(false);
    choose();
}

void RatingDecisionForm::show(const RatingItem &item, const RatingFile &file)
{
    clear();
    m_item = item;
    showGrade(file.receipt);
    m_ui->history->setText(historyOf(file));
    m_ui->openReceipt->setEnabled(true);
    m_hangs = file.hangs;
    const QSignalBlocker still(m_ui->posting);
    m_ui->posting->clear();
    for (const auto &posting : file.postings)
        m_ui->posting->addItem(posting.title, posting.uid.toString());
    m_ui->posting->addItem(tr("A new one"), QString());
    for (const auto &step : m_workflow->transitions) {
        if (step.from == item.state && haveCommon(step.roles, m_archive.user.roles))
            m_steps.push_back(&step);
    }
    const QSignalBlocker quiet(m_ui->step);
    for (const auto *step : m_steps)
        m_ui->step->addItem(titleOf(*step));
    choose();
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

const Transition *RatingDecisionForm::chosen() const
{
    const auto row = m_ui->step->currentIndex();
    return row < 0 || size_t(row) >= m_steps.size() ? nullptr : m_steps[size_t(row)];
}

/// A step shows what it asks for, and nothing else.
void RatingDecisionForm::choose()
{
    const auto *const step = chosen();
    auto *const form = m_ui->fields;
    form->setRowVisible(m_ui->toGrade, asks(step, ratingcase::grade));
    form->setRowVisible(m_ui->posting, asks(step, ratingcase::posting));
    for (QWidget *line : {m_ui->postingPlace, m_ui->postedFrom, m_ui->postedUntil})
        form->setRowVisible(line, isNewPosting());
    form->setRowVisible(m_ui->takenDown, m_hangs && step != nullptr && waitsForPosting(step));
    form->setRowVisible(m_ui->minutes, asks(step, ratingcase::minutes));
    form->setRowVisible(m_ui->veto, asks(step, ratingcase::veto));
    form->setRowVisible(m_ui->document, asks(step, ratingcase::document));
    showVetoes(step);
    form->setRowVisible(m_ui->reason, step != nullptr);
    m_ui->reasonLabel->setText(asksReason(step) ? tr("Reaso&n *") : tr("Reaso&n"));
    m_ui->decide->setEnabled(step != nullptr);
    m_ui->step->setEnabled(!m_steps.empty());
    tell(m_item && m_steps.empty() ? tr("Nothing here is yours to do.") : QString());
}

/// Those that a person finds, by the table of steps; the archive tells the others by itself.
void RatingDecisionForm::showVetoes(const Transition *step)
{
    m_ui->veto->clear();
    if (!asks(step, ratingcase::veto))
        return;
    const auto &field = m_archive.catalogue->field(fields::rating::vetoReasons);
    const auto *const list = m_archive.catalogue->codeList(field.codeList);
    if (list == nullptr)
        return;
    for (const auto &rule : step->values) {
        for (const auto &code : rule.choices) {
            if (const auto *const entry = list->find(code))
                m_ui->veto->addItem(titleOf(*entry), code);
        }
    }
}

bool RatingDecisionForm::isNewPosting() const
{
    return asks(chosen(), ratingcase::posting) && m_ui->posting->currentData().toString().isEmpty();
}

/// Dates as people type them; InvalidInput for what is none.
Result<void> RatingDecisionForm::addDates(RatingDecision &decision) const
{
    if (isNewPosting()) {
        ARCHIVE_TRY(from, PartialDate::fromTyped(m_ui->postedFrom->text()));
        ARCHIVE_TRY(until, PartialDate::fromTyped(m_ui->postedUntil->text()));
        decision.newPosting = NewPosting{m_ui->postingPlace->text().trimmed(), from, until};
    }
    if (m_ui->takenDown->isVisible() && !m_ui->takenDown->text().trimmed().isEmpty()) {
        ARCHIVE_TRY(down, PartialDate::fromTyped(m_ui->takenDown->text()));
        decision.takenDownOn = down;
    }
    return {};
}

void RatingDecisionForm::press()
{
    const auto *const step = chosen();
    if (step == nullptr || !m_item)
        return;
    tell({});
    RatingDecision decision{*m_item, step->action, m_ui->reason->toPlainText().trimmed(), {}};
    const std::pair<QLatin1String, QString> given[] = {
        {ratingcase::grade, m_ui->toGrade->currentData().toString()},
        {ratingcase::posting, m_ui->posting->currentData().toString()},
        {ratingcase::minutes, m_ui->minutes->text().trimmed()},
        {ratingcase::veto, m_ui->veto->currentData().toString()},
        {ratingcase::document, m_ui->document->text().trimmed()}};
    for (const auto &[name, text] : given) {
        if (asks(step, name) && !text.isEmpty())
            decision.values.emplace_back(QString(name), text);
    }
    const auto dates = addDates(decision);
    if (!dates) {
        tell(dates.error().message);
        return;
    }
    emit decided(decision);
}

void RatingDecisionForm::setBusy(bool busy)
{
    m_ui->decide->setEnabled(!busy && chosen() != nullptr);
}

void RatingDecisionForm::tell(const QString &sentence)
{
    m_ui->told->setText(sentence);
}

bool RatingDecisionForm::isTyped() const
{
    const auto typed = lines();
    return !m_ui->reason->toPlainText().trimmed().isEmpty()
        || std::any_of(typed.begin(), typed.end(), [](const QLineEdit *line) {
               return !line->text().trimmed().isEmpty();
           });
}

} // namespace archive
