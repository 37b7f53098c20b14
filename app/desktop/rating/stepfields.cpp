// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/rating/stepfields.h"

#include "archive/ratingcase.h"
#include "catalogue/valuetext.h"
#include "ui_stepfields.h"

#include <algorithm>

namespace archive {
namespace {

/// Values that only a village's steps take.
constexpr QLatin1String membersValue("members");
constexpr QLatin1String applicantValue("applicant");

bool asks(const Transition *step, QLatin1String name)
{
    return step != nullptr
        && std::any_of(step->values.begin(), step->values.end(), [name](const ValueRule &rule) {
               return rule.name == name;
           });
}

bool guards(const Transition *step, GuardRule rule)
{
    return step != nullptr
        && std::any_of(step->guards.begin(), step->guards.end(), [rule](const Guard &guard) {
               return guard.rule == rule;
           });
}

QString plainText(const QLabel *label)
{
    return label->text().remove(QLatin1Char('&'));
}

} // namespace

struct StepFields::Field
{
    QLabel *label;
    QWidget *widget;
    bool isShown;
    QLatin1String value = {}; ///< of the step that it gives
    QString text = {};
};

StepFields::StepFields(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::StepFields>())
{
    m_ui->setupUi(this);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_ui->step, &QComboBox::currentIndexChanged, this, &StepFields::choose);
    connect(m_ui->posting, &QComboBox::currentIndexChanged, this, &StepFields::choose);
    setFocusProxy(m_ui->step);
    choose();
}

StepFields::~StepFields() = default;

void StepFields::bindGrades(const CodeList &grades)
{
    for (const auto &entry : grades.entries)
        m_ui->toGrade->addItem(titleOf(entry), entry.code);
}

void StepFields::bindVetoes(const CodeList &reasons)
{
    m_vetoes = reasons;
}

void StepFields::offerVetoes()
{
    m_ui->veto->clear();
    if (!asks(step(), ratingcase::veto))
        return;
    for (const auto &rule : step()->values) {
        for (const auto &code : rule.choices) {
            if (const auto *const entry = m_vetoes.find(code))
                m_ui->veto->addItem(titleOf(*entry), code);
        }
    }
}

std::vector<StepFields::Field> StepFields::fields() const
{
    const auto *const now = step();
    const bool isNew = isNewPosting();
    const bool waits = guards(now, GuardRule::PostingOver);
    const bool untold = m_posting.untold && guards(now, GuardRule::Unopposed);
    const auto &ui = *m_ui;
    const auto line = [now](QLabel *label, QLineEdit *edit, QLatin1String value) {
        return Field{label, edit, asks(now, value), value, edit->text().trimmed()};
    };
    return {
        {ui.stepLabel, ui.step, true},
        {ui.toGradeLabel,
         ui.toGrade,
         asks(now, ratingcase::grade),
         ratingcase::grade,
         ui.toGrade->currentData().toString()},
        {ui.postingLabel,
         ui.posting,
         asks(now, ratingcase::posting),
         ratingcase::posting,
         ui.posting->currentData().toString()},
        {ui.postingPlaceLabel, ui.postingPlace, isNew},
        {ui.postedFromLabel, ui.postedFrom, isNew},
        {ui.postedUntilLabel, ui.postedUntil, isNew},
        {ui.takenDownLabel, ui.takenDown, m_posting.hangs && waits},
        {ui.objectionsLabel, ui.objections, untold},
        line(ui.plateLabel, ui.plate, ratingcase::plate),
        line(ui.membersLabel, ui.members, membersValue),
        line(ui.minutesLabel, ui.minutes, ratingcase::minutes),
        line(ui.applicantLabel, ui.applicant, applicantValue),
        {ui.vetoLabel,
         ui.veto,
         asks(now, ratingcase::veto),
         ratingcase::veto,
         ui.veto->currentData().toString()},
        line(ui.documentLabel, ui.document, ratingcase::document),
        {ui.reasonLabel, ui.reason, now != nullptr},
    };
}

std::vector<QLineEdit *> StepFields::lines() const
{
    return {m_ui->postingPlace,
            m_ui->postedFrom,
            m_ui->postedUntil,
            m_ui->takenDown,
            m_ui->objections,
            m_ui->plate,
            m_ui->members,
            m_ui->minutes,
            m_ui->document,
            m_ui->applicant};
}

/// What a step does not ask for takes no room.
void StepFields::place()
{
    for (const auto &field : fields())
        m_ui->form->setRowVisible(field.widget, field.isShown);
}

void StepFields::choose()
{
    m_ui->reasonLabel->setText(guards(step(), GuardRule::Reason) ? tr("Reaso&n *") : tr("Reaso&n"));
    m_ui->step->setEnabled(!m_offered.empty());
    offerVetoes();
    place();
    emit chosenChanged();
}

void StepFields::clear()
{
    offer({}, {}, {});
}

void StepFields::offer(std::vector<OfferedStep> steps,
                       const std::vector<OpenPosting> &postings,
                       const CasePosting &posting)
{
    const QSignalBlocker still(m_ui->posting);
    const QSignalBlocker quiet(m_ui->step);
    m_offered = std::move(steps);
    m_posting = posting;
    for (auto *const line : lines())
        line->clear();
    m_ui->reason->clear();
    m_ui->posting->clear();
    for (const auto &each : postings)
        m_ui->posting->addItem(each.title, each.uid.toString());
    m_ui->posting->addItem(tr("A new one"), QString());
    m_ui->step->clear();
    for (const auto &each : m_offered)
        m_ui->step->addItem(titleOf(*each.step));
    choose();
}

const OfferedStep *StepFields::chosen() const
{
    const auto row = m_ui->step->currentIndex();
    return row < 0 || size_t(row) >= m_offered.size() ? nullptr : &m_offered[size_t(row)];
}

const Transition *StepFields::step() const
{
    const auto *const offered = chosen();
    return offered == nullptr ? nullptr : offered->step;
}

bool StepFields::isNewPosting() const
{
    return asks(step(), ratingcase::posting) && m_ui->posting->currentData().toString().isEmpty();
}

Result<void> StepFields::addPosting(TypedStep &typed) const
{
    if (isNewPosting()) {
        ARCHIVE_TRY(from, PartialDate::fromTyped(m_ui->postedFrom->text()));
        ARCHIVE_TRY(until, PartialDate::fromTyped(m_ui->postedUntil->text()));
        typed.newPosting = NewPosting{m_ui->postingPlace->text().trimmed(), from, until};
    }
    typed.postingEnd.posting = m_posting.uid;
    const auto takenDown = m_ui->takenDown->text().trimmed();
    if (!m_ui->takenDown->isHidden() && !takenDown.isEmpty()) {
        ARCHIVE_TRY(day, PartialDate::fromTyped(takenDown));
        typed.postingEnd.takenDownOn = day;
    }
    const auto objections = m_ui->objections->text().trimmed();
    if (m_ui->objections->isHidden() || objections.isEmpty())
        return {};
    bool isNumber = false;
    typed.postingEnd.objections = objections.toUInt(&isNumber);
    if (isNumber)
        return {};
    return Error{ErrorCode::InvalidInput,
                 tr("Type the number of objections that are open, 0 if there is none."),
                 {}};
}

Result<void> StepFields::requireAll(const TypedStep &typed) const
{
    const auto has = [&typed](const QString &name) {
        return std::any_of(typed.values.begin(), typed.values.end(), [&name](const auto &value) {
            return value.first == name;
        });
    };
    for (const auto &rule : step()->values) {
        const bool isEntered = rule.name == ratingcase::posting && typed.newPosting;
        if (!rule.required || isEntered || has(rule.name))
            continue;
        for (const auto &field : fields()) {
            if (field.value == rule.name) {
                return Error{
                    ErrorCode::InvalidInput,
                    tr("“%1” is missing; the step asks for it.").arg(plainText(field.label)),
                    rule.name};
            }
        }
    }
    return {};
}

Result<TypedStep> StepFields::typed() const
{
    TypedStep typed{*chosen(), m_ui->reason->toPlainText().trimmed(), {}, {}, {}};
    for (const auto &field : fields()) {
        if (field.isShown && !field.value.isEmpty() && !field.text.isEmpty())
            typed.values.emplace_back(QString(field.value), field.text);
    }
    ARCHIVE_CHECK(addPosting(typed));
    ARCHIVE_CHECK(requireAll(typed));
    return typed;
}

bool StepFields::isTyped() const
{
    const auto typed = lines();
    return !m_ui->reason->toPlainText().trimmed().isEmpty()
        || std::any_of(typed.begin(), typed.end(), [](const QLineEdit *line) {
               return !line->text().trimmed().isEmpty();
           });
}

} // namespace archive
