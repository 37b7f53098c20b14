// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/village/villagelist.h"

#include "desktop/style/icons.h"
#include "desktop/village/villagemodel.h"
#include "ui_villagelist.h"

#include <QTimer>

#include <algorithm>

namespace archive {
namespace {

constexpr int villageListWidth = 484;
constexpr int narrowListWidth = 412;
constexpr int villagePollMs = 200;
constexpr int yearsOffered = 6;
constexpr qsizetype townshipDigits = 9;

/// "夏茂镇: 13 of 27 villages are credit villages; 1 more credit village (…)".
QString sumOf(const RatedPlace &place)
{
    const auto counted = VillageList::tr("%1: %2 of %3 villages are credit villages")
                             .arg(place.name)
                             .arg(place.decided)
                             .arg(place.villages);
    const auto &verdict = place.verdict;
    const auto lacking = verdict.gaps + verdict.missing;
    return lacking.isEmpty()
        ? counted
        : VillageList::tr("%1; %2", "a township and what it lacks").arg(counted, lacking.front());
}

} // namespace

VillageList::VillageList(QWidget *parent)
    : QFrame(parent)
    , m_model(new VillageModel(this))
    , m_timer(new QTimer(this))
    , m_ui(std::make_unique<Ui::VillageList>())
{
    m_ui->setupUi(this);
    setFixedWidth(villageListWidth);
    m_ui->progress->hide();
    m_ui->villages->setModel(m_model);
    m_ui->villages->setColumnWidths({76, 60, 60, 56, 48, 96}, {VillageModel::Bad});
    m_timer->setInterval(villagePollMs);
    connect(m_timer, &QTimer::timeout, this, [this] {
        tell(tr("%n village(s) proposed", nullptr, m_round ? m_round->done.load() : 0));
    });
    connect(m_ui->year, &QComboBox::currentIndexChanged, this, &VillageList::choiceChanged);
    connect(m_ui->profile, &QComboBox::currentIndexChanged, this, &VillageList::choiceChanged);
    connect(m_ui->villages->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            [this](const QModelIndex &now) {
                if (!now.isValid())
                    return;
                emit chosenChanged();
                sumUp();
            });
    connect(m_ui->propose, &QPushButton::clicked, this, &VillageList::press);
    setFocusProxy(m_ui->villages);
}

VillageList::~VillageList() = default;

void VillageList::bindYears(int thisYear)
{
    const QSignalBlocker quiet(m_ui->year);
    for (int back = 0; back < yearsOffered; ++back)
        m_ui->year->addItem(QString::number(thisYear - back), thisYear - back);
    // The last year that is over: its figures are the newest that can be whole.
    m_ui->year->setCurrentIndex(1);
}

void VillageList::bindProfiles(const std::vector<ProfileChoice> &profiles)
{
    const QSignalBlocker quiet(m_ui->profile);
    const auto before = m_ui->profile->currentData();
    m_ui->profile->clear();
    for (const auto &profile : profiles)
        m_ui->profile->addItem(profile.title, profile.name);
    m_ui->profile->setCurrentIndex(std::max(0, m_ui->profile->findData(before)));
}

void VillageList::setNarrow(bool narrow)
{
    setFixedWidth(narrow ? narrowListWidth : villageListWidth);
}

VillageScale VillageList::choice() const
{
    return {m_ui->year->currentData().toInt(), m_ui->profile->currentData().toString()};
}

void VillageList::show(const std::shared_ptr<const VillageBoard> &board,
                       const VillageStates &states)
{
    const auto *const before = chosen();
    const auto division = before == nullptr ? QString() : before->inputs.division;
    {
        const QSignalBlocker quiet(m_ui->villages->selectionModel());
        m_board = board;
        m_model->load(board, states);
        const auto row = std::max(0, m_model->rowOf(division));
        m_ui->villages->setCurrentIndex(m_model->index(row, 0));
    }
    m_ui->villages->viewport()->update();
    m_ui->propose->setEnabled(m_model->rowCount() > 0);
    emit chosenChanged();
    sumUp();
}

const RatedVillage *VillageList::chosen() const
{
    return m_model->village(m_ui->villages->currentIndex().row());
}

void VillageList::choose(const QString &division)
{
    const auto row = m_model->rowOf(division);
    if (row >= 0)
        m_ui->villages->setCurrentIndex(m_model->index(row, 0));
}

/// Of the township of the chosen village.
void VillageList::sumUp()
{
    const auto *const village = chosen();
    if (village == nullptr) {
        m_ui->sum->setText(tr("No village has households on file here."));
        return;
    }
    const auto &townships = m_board->totals.townships;
    const auto place =
        std::find_if(townships.begin(), townships.end(), [village](const RatedPlace &each) {
            return village->inputs.division.startsWith(each.division.left(townshipDigits));
        });
    m_ui->sum->setText(place != townships.end()
                           ? sumOf(*place)
                           : tr("%n village(s); the area does not cover a whole township.",
                                nullptr,
                                m_model->rowCount()));
}

void VillageList::press()
{
    if (m_round) {
        m_round->stopped = true;
        m_ui->propose->setEnabled(false);
    } else {
        emit roundWanted();
    }
}

void VillageList::follow(const std::shared_ptr<VillageRound> &round)
{
    m_round = round;
    m_ui->progress->setVisible(round != nullptr);
    m_ui->progress->setRange(0, m_model->rowCount());
    m_ui->propose->setEnabled(true);
    m_ui->propose->setText(round ? tr("&Stop") : tr("&Propose by the figures of this year"));
    m_ui->year->setEnabled(round == nullptr);
    m_ui->profile->setEnabled(round == nullptr);
    if (round) {
        m_timer->start();
    } else {
        m_timer->stop();
    }
}

void VillageList::tell(const QString &sentence)
{
    if (m_round)
        m_ui->progress->setValue(m_round->done);
    m_ui->told->setText(sentence);
    m_ui->told->setVisible(!sentence.isEmpty());
}

} // namespace archive
