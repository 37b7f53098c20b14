// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/village/townshipview.h"

#include "desktop/village/townshipmodel.h"
#include "ui_townshipview.h"

#include <algorithm>

namespace archive {
namespace {

constexpr int sideBySide = 980;
constexpr int placeRow = 28;
constexpr int placeTrendHeight = 150;
constexpr int leastRows = 3;
constexpr int mostPlaceRows = 12;
constexpr double hundredthsOfPercent = 100;

std::vector<PlaceShare> sharesOf(const std::vector<RatedPlace> &places, VillageIndicator indicator)
{
    std::vector<PlaceShare> shares;
    for (const auto &place : places) {
        const auto figure = place.verdict.figures.value(indicator);
        shares.push_back({place.name,
                          figure.isKnown()
                              ? std::optional(double(figure.hundredths()) / hundredthsOfPercent)
                              : std::nullopt});
    }
    return shares;
}

std::optional<double> gateOf(const VillageRules &rules, VillageIndicator indicator)
{
    for (const auto &gate : rules.gates) {
        if (gate.indicator == indicator)
            return double(gate.limit) / hundredthsOfPercent;
    }
    return std::nullopt;
}

} // namespace

TownshipView::TownshipView(QWidget *parent)
    : QWidget(parent)
    , m_model(new TownshipModel(this))
    , m_ui(std::make_unique<Ui::TownshipView>())
{
    m_ui->setupUi(this);
    m_ui->placeTrend->setMinimumHeight(placeTrendHeight);
    m_ui->places->setModel(m_model);
    m_ui->places->setColumnWidths({128, 72, 88, 96, 80, 80, 80, 72, 120},
                                  {TownshipModel::Bad,
                                   TownshipModel::Punctual,
                                   TownshipModel::Filed,
                                   TownshipModel::Villages});
    connect(m_ui->places->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &TownshipView::showGaps);
    showYears({});
    connect(m_ui->placeForm, &VillageStepForm::decided, this, &TownshipView::decided);
    connect(m_ui->placeForm, &VillageStepForm::paperWanted, this, &TownshipView::paperWanted);
    setFocusProxy(m_ui->places);
}

TownshipView::~TownshipView() = default;

void TownshipView::show(const std::shared_ptr<const VillageBoard> &board)
{
    const auto before = m_ui->places->currentIndex().row();
    m_board = board;
    m_model->load(board);
    const auto rows = m_model->rowCount();
    m_ui->places->setFixedHeight((std::clamp(rows, leastRows, mostPlaceRows) + 1) * placeRow + 2);
    m_ui->places->setCurrentIndex(m_model->index(std::clamp(before, 0, std::max(0, rows - 1)), 0));
    showGaps();
    drawCharts();
}

void TownshipView::bind(const OpenArchive &archive, const Workflow &workflow)
{
    m_ui->placeForm->bind(archive, workflow);
}

const RatedPlace *TownshipView::chosen() const
{
    return m_model->place(m_ui->places->currentIndex().row());
}

void TownshipView::showFile(const RatedPlace &place, const VillageFile &file)
{
    m_ui->placeForm->show(subjectOf(place), file);
    showYears(file.years);
}

void TownshipView::showYears(const std::vector<VillageYearRates> &years)
{
    const bool isTrend = years.size() > 1;
    m_ui->placeTrend->setVisible(isTrend);
    m_ui->placeTrendNone->setVisible(!isTrend);
    m_ui->placeTrendNone->setText(
        years.empty()
            ? tr("No year was rated yet.")
            : tr("Only %1 was rated so far; a line needs two years.").arg(years.front().year));
    if (isTrend)
        m_ui->placeTrend->show(years);
}

void TownshipView::offerPapers(const std::vector<PaperOrder> &orders)
{
    m_ui->placeForm->offerPapers(orders);
}

void TownshipView::setBusy(bool busy)
{
    m_ui->placeForm->setBusy(busy);
}

void TownshipView::tell(const QString &sentence)
{
    m_ui->placeForm->tell(sentence);
}

bool TownshipView::isTyped() const
{
    return m_ui->placeForm->isTyped();
}

void TownshipView::clear()
{
    m_ui->placeForm->clear();
    showYears({});
}

void TownshipView::showGaps()
{
    m_ui->placeGaps->clear();
    const auto *const place = chosen();
    m_ui->placeForm->setVisible(place != nullptr);
    emit chosenChanged();
    if (place == nullptr) {
        m_ui->placeGaps->add(Glyph::Warn,
                             tr("Your area does not cover a whole township; its villages are told "
                                "one by one."));
        return;
    }
    for (const auto &gap : place->verdict.gaps)
        m_ui->placeGaps->add(Glyph::Error, gap);
    for (const auto &missing : place->verdict.missing)
        m_ui->placeGaps->add(Glyph::Warn, missing);
    if (place->verdict.gaps.isEmpty() && place->verdict.missing.isEmpty()) {
        const bool isJudged = place->verdict.standing != VillageVerdict::Standing::Unjudged;
        m_ui->placeGaps->add(Glyph::Ok,
                             isJudged ? tr("%1 lacks nothing.").arg(place->name)
                                      : tr("The profile asks nothing of %1.").arg(place->name));
    }
}

void TownshipView::drawCharts()
{
    const auto &rules = m_board->profile->township();
    const auto &townships = m_board->totals.townships;
    m_ui->shareCard->setVisible(!townships.empty());
    m_ui->coverageCard->setVisible(!townships.empty());
    m_ui->trustedCard->setVisible(!townships.empty());
    if (townships.empty())
        return;
    const auto gateText = [](const std::optional<double> &gate) {
        return gate ? tr("┄ gate %1 %").arg(*gate) : QString();
    };
    m_ui->shareGate->setText(gateText(gateOf(rules, VillageIndicator::Villages)));
    m_ui->coverageGate->setText(gateText(gateOf(rules, VillageIndicator::Filed)));
    m_ui->share->show(m_ui->shareTitle->text(),
                      sharesOf(townships, VillageIndicator::Villages),
                      gateOf(rules, VillageIndicator::Villages));
    m_ui->coverage->show(m_ui->coverageTitle->text(),
                         sharesOf(townships, VillageIndicator::Filed),
                         gateOf(rules, VillageIndicator::Filed));
    m_ui->trusted->show(m_ui->trustedTitle->text(),
                        sharesOf(townships, VillageIndicator::Trusted),
                        gateOf(rules, VillageIndicator::Trusted));
}

void TownshipView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto direction =
        width() >= sideBySide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    m_ui->row->setDirection(direction);
    m_ui->rowBelow->setDirection(direction);
}

} // namespace archive
