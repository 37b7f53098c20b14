// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/village/villagestepform.h"

#include "ui_villagestepform.h"

#include <algorithm>

namespace archive {

VillageStepForm::VillageStepForm(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::VillageStepForm>())
{
    m_ui->setupUi(this);
    connect(m_ui->fields, &StepFields::chosenChanged, this, [this] { setBusy(false); });
    connect(m_ui->decide, &QPushButton::clicked, this, &VillageStepForm::press);
    connect(m_ui->papers, &PaperButton::ordered, this, &VillageStepForm::paperWanted);
    clear();
}

VillageStepForm::~VillageStepForm() = default;

void VillageStepForm::bind(const OpenArchive &archive, const Workflow &workflow)
{
    m_archive = archive;
    m_workflow = &workflow;
}

void VillageStepForm::clear()
{
    m_about.reset();
    m_ui->fields->clear();
    m_ui->plateTold->clear();
    offerPapers({});
    tell({});
}

/// A new case may begin beside those in the states that the opening step allows.
bool VillageStepForm::mayOpen(const VillageFile &file) const
{
    const auto &opening = m_workflow->opening();
    const auto guard =
        std::find_if(opening.guards.begin(), opening.guards.end(), [](const Guard &each) {
            return each.rule == GuardRule::OnlyOne;
        });
    const auto allowed = guard == opening.guards.end() ? QStringList() : guard->choices;
    return std::all_of(file.cases.begin(), file.cases.end(), [&allowed](const CaseFile &each) {
        return allowed.contains(each.row.state);
    });
}

/// Of the newest case first.
std::vector<OfferedStep> VillageStepForm::stepsFor(const VillageFile &file) const
{
    const auto isOurs = [this](const Transition &step) {
        return haveCommon(step.roles, m_archive.user.roles);
    };
    std::vector<OfferedStep> steps;
    for (const auto &each : file.cases) {
        for (const auto &step : m_workflow->transitions) {
            if (step.from == each.row.state && isOurs(step))
                steps.push_back({&step, each.row.id, each.row.revision});
        }
    }
    if (mayOpen(file) && isOurs(m_workflow->opening()))
        steps.push_back({&m_workflow->opening(), {}, 0});
    return steps;
}

void VillageStepForm::showPlate(const VillageFile &file)
{
    m_ui->plateTold->clear();
    if (!file.plate)
        return;
    m_ui->plateTold->setText(
        tr("Plate %1, valid until %2")
            .arg(file.plate->number,
                 file.plate->until ? file.plate->until->toWire() : QStringLiteral("—")));
}

void VillageStepForm::show(const std::optional<RatedSubject> &about, const VillageFile &file)
{
    clear();
    showPlate(file);
    if (!about) {
        tell(tr("The village has no record of its own yet; enter it first."));
        return;
    }
    m_about = about;
    auto steps = stepsFor(file);
    const bool any = !steps.empty();
    m_ui->fields->offer(std::move(steps), file.postings, file.posting);
    if (!any)
        tell(tr("Nothing here is yours to do."));
}

void VillageStepForm::offerPapers(const std::vector<PaperOrder> &orders)
{
    m_ui->papers->offer(orders);
}

void VillageStepForm::press()
{
    if (m_ui->fields->chosen() == nullptr || !m_about)
        return;
    tell({});
    const auto typed = m_ui->fields->typed();
    if (!typed) {
        tell(typed.error().message);
        emit refused();
        return;
    }
    emit decided({*m_about,
                  typed->offered.caseId,
                  typed->offered.revision,
                  typed->offered.step->action,
                  typed->reason,
                  typed->values,
                  typed->newPosting,
                  typed->postingEnd});
}

void VillageStepForm::setBusy(bool busy)
{
    m_ui->decide->setEnabled(!busy && m_ui->fields->chosen() != nullptr);
}

void VillageStepForm::tell(const QString &sentence)
{
    m_ui->stepTold->setText(sentence);
    m_ui->stepTold->setVisible(!sentence.isEmpty());
}

bool VillageStepForm::isTyped() const
{
    return m_ui->fields->isTyped();
}

} // namespace archive
