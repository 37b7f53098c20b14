// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/village/villagesheet.h"

#include "desktop/village/villagestanding.h"
#include "desktop/village/villagetables.h"
#include "rating/ratingreceipt.h"
#include "ui_villagesheet.h"

#include <QTimer>

#include <algorithm>

namespace archive {
namespace {

/// Below it all cards stand under each other.
constexpr int wideEnough = 640;
constexpr int trendHeight = 150;

/// "285 registered households, 260 on file, 124 of them credit households", as far as it may be told.
QString countsOf(const RatedVillage &village)
{
    QStringList counts{village.inputs.division};
    const auto filed = village.verdict.figures.value(VillageIndicator::Filed);
    const auto trusted = village.verdict.figures.value(VillageIndicator::Trusted);
    if (filed.isKnown()) {
        counts.append(
            VillageSheet::tr("%1 households on file of %2").arg(filed.part).arg(filed.whole));
    }
    if (trusted.isKnown())
        counts.append(VillageSheet::tr("%n credit household(s)", nullptr, int(trusted.part)));
    return counts.join(QStringLiteral(" · "));
}

} // namespace

VillageSheet::VillageSheet(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::VillageSheet>())
{
    m_ui->setupUi(this);
    setUpGates(*m_ui->gates);
    setUpItems(*m_ui->items);
    m_ui->trend->setMinimumHeight(trendHeight);
    connect(m_ui->form, &VillageStepForm::decided, this, &VillageSheet::decided);
    connect(m_ui->form, &VillageStepForm::paperWanted, this, &VillageSheet::paperWanted);
    connect(m_ui->form, &VillageStepForm::refused, this, &VillageSheet::showForm);
    clear();
}

VillageSheet::~VillageSheet() = default;

void VillageSheet::bind(const OpenArchive &archive, const Workflow &workflow)
{
    m_states = VillageStates{&workflow, archive.catalogue};
    m_ui->form->bind(archive, workflow);
}

void VillageSheet::clear()
{
    m_ui->name->setText(tr("Choose a village"));
    m_ui->code->clear();
    m_ui->state->hide();
    m_ui->track->show(nullptr);
    m_ui->gatesChip->hide();
    m_ui->pointsSum->clear();
    m_ui->gaps->clear();
    fillGates(*m_ui->gates, {}, {});
    fillItems(*m_ui->items, {}, {});
    showYears({});
    m_ui->form->clear();
}

void VillageSheet::show(const VillageBoard &board, const RatedVillage &village)
{
    m_ui->name->setText(village.name);
    m_ui->code->setText(countsOf(village));
    const auto standing = standingOf(*m_states, board, village);
    m_ui->state->show(standing.chip, standing.whole);
    const bool isStopped = village.verdict.standing != VillageVerdict::Standing::Passed
        && caseOf(board, village) == nullptr;
    m_first = isStopped ? standing.whole : QString();
    m_ui->track->show(nullptr, m_first);
    showVerdict(*board.profile, village.verdict);
    showYears({});
    m_ui->form->clear();
}

void VillageSheet::showVerdict(const VillageProfile &profile, const VillageVerdict &verdict)
{
    const auto &rules = profile.village();
    fillGates(*m_ui->gates, rules, verdict);
    const auto passed =
        std::count_if(rules.gates.begin(), rules.gates.end(), [&](const VillageGate &gate) {
            const auto figure = verdict.figures.value(gate.indicator);
            return figure.isKnown() && gate.isPassedBy(figure);
        });
    const bool all = passed == qint64(rules.gates.size());
    m_ui->gatesChip->show(all ? Chip::Ok : Chip::Error,
                          tr("%1 of %2 passed").arg(passed).arg(rules.gates.size()));
    fillItems(*m_ui->items, rules, verdict);
    m_ui->pointsSum->setText(verdict.tenths ? tr("%1 points").arg(pointsText(*verdict.tenths))
                                            : tr("No points"));
    m_ui->gaps->clear();
    for (const auto &gap : verdict.gaps)
        m_ui->gaps->add(Glyph::Error, gap);
    for (const auto &missing : verdict.missing)
        m_ui->gaps->add(Glyph::Warn, missing);
    if (verdict.gaps.isEmpty() && verdict.missing.isEmpty())
        m_ui->gaps->add(Glyph::Ok, tr("Every gate is passed."));
}

void VillageSheet::showYears(const std::vector<VillageYearRates> &years)
{
    const bool isTrend = years.size() > 1;
    m_ui->trend->setVisible(isTrend);
    m_ui->trendNone->setVisible(!isTrend);
    m_ui->trendNone->setText(
        years.empty()
            ? tr("No year was rated yet.")
            : tr("Only %1 was rated so far; a line needs two years.").arg(years.front().year));
    if (isTrend)
        m_ui->trend->show(years);
}

void VillageSheet::showFile(const RatedVillage &village, const VillageFile &file)
{
    m_ui->track->show(file.cases.empty() ? nullptr : &file.cases.front(), m_first);
    showYears(file.years);
    m_ui->form->show(subjectOf(village), file);
}

void VillageSheet::offerPapers(const std::vector<PaperOrder> &orders)
{
    m_ui->form->offerPapers(orders);
}

void VillageSheet::setBusy(bool busy)
{
    m_ui->form->setBusy(busy);
}

void VillageSheet::tell(const QString &sentence)
{
    m_ui->form->tell(sentence);
    showForm();
}

/// Once the sentence has its place.
void VillageSheet::showForm()
{
    QTimer::singleShot(0, this, [this] { m_ui->scroll->ensureWidgetVisible(m_ui->form, 0, 0); });
}

bool VillageSheet::isTyped() const
{
    return m_ui->form->isTyped();
}

void VillageSheet::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_ui->columns->setDirection(width() >= wideEnough ? QBoxLayout::LeftToRight
                                                      : QBoxLayout::TopToBottom);
}

} // namespace archive
