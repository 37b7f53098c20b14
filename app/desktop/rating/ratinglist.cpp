// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/rating/ratinglist.h"

#include "archive/ratingcase.h"
#include "ui_ratinglist.h"

#include <QTimer>

#include <algorithm>

namespace archive {
namespace {

constexpr int pollMs = 200;
constexpr int itemSpacing = 4;
constexpr int ratingListWidth = 312;

} // namespace

RatingList::RatingList(QWidget *parent)
    : QFrame(parent)
    , m_timer(new QTimer(this))
    , m_ui(std::make_unique<Ui::RatingList>())
{
    m_ui->setupUi(this);
    setFixedWidth(ratingListWidth);
    m_ui->progress->hide();
    m_ui->refused->hide();
    m_ui->items->setSpacing(itemSpacing);
    m_timer->setInterval(pollMs);
    connect(m_timer, &QTimer::timeout, this, [this] {
        tell(tr("%n household(s) looked at", nullptr, m_round ? m_round->done.load() : 0));
    });
    connect(m_ui->state, &QComboBox::currentIndexChanged, this, &RatingList::choiceChanged);
    connect(m_ui->month, &QComboBox::currentIndexChanged, this, &RatingList::choiceChanged);
    connect(m_ui->items, &QListWidget::currentRowChanged, this, &RatingList::chosenChanged);
    connect(m_ui->items, &QListWidget::itemChanged, this, &RatingList::showTicks);
    connect(m_ui->rate, &QPushButton::clicked, this, &RatingList::press);
    connect(m_ui->keep, &QPushButton::clicked, this, &RatingList::keepWanted);
    connect(m_ui->typeSheet, &QPushButton::clicked, this, &RatingList::sheetWanted);
    setFocusProxy(m_ui->items);
    showTicks();
}

RatingList::~RatingList() = default;

void RatingList::bind(const OpenArchive &archive, const Workflow &workflow)
{
    m_archive = archive;
    m_workflow = &workflow;
    const QSignalBlocker quiet(m_ui->state);
    m_ui->state->addItem(tr("Proposed, to be taken up"), QString());
    for (const auto &state : workflow.states) {
        if (!state.isFinal)
            m_ui->state->addItem(titleOf(state), state.name);
    }
    showMonths({});
}

void RatingList::clear()
{
    m_items.clear();
    m_ui->refused->hide();
    m_ui->state->setEnabled(!isByDay());
    showItems();
}

void RatingList::chooseState(const QString &state)
{
    const QSignalBlocker quietState(m_ui->state);
    const QSignalBlocker quietMonth(m_ui->month);
    m_ui->state->setCurrentIndex(std::max(0, m_ui->state->findData(state)));
    m_ui->month->setCurrentIndex(0);
    clear();
}

void RatingList::show(RatingListing listing, const std::optional<RatingItem> &wanted)
{
    showMonths(listing);
    auto row = m_ui->items->currentRow();
    m_items = std::move(listing.items);
    if (wanted) {
        const auto found =
            std::find_if(m_items.begin(), m_items.end(), [&wanted](const RatingItem &item) {
                return item.row.household == wanted->row.household && item.caseId == wanted->caseId;
            });
        row = int(found - m_items.begin());
        if (found == m_items.end()) {
            m_items.insert(m_items.begin(), *wanted);
            row = 0;
        }
    }
    showItems();
    {
        const QSignalBlocker quiet(m_ui->items);
        m_ui->items->setCurrentRow(std::clamp(row, 0, std::max(0, int(m_items.size()) - 1)));
    }
    if (!m_round)
        tell(tr("%n household(s) wait.", nullptr, int(m_items.size())));
    emit chosenChanged();
}

void RatingList::showItems()
{
    const QSignalBlocker quiet(m_ui->items);
    m_ui->items->clear();
    for (const auto &item : m_items) {
        auto *const line = new QListWidgetItem(m_ui->items);
        showItem(*line, item);
    }
    showTicks();
}

const RatingItem *RatingList::chosen() const
{
    const auto row = m_ui->items->currentRow();
    return row < 0 || size_t(row) >= m_items.size() ? nullptr : &m_items[size_t(row)];
}

void RatingList::press()
{
    if (m_round) {
        m_round->stopped = true;
        m_ui->rate->setEnabled(false);
    } else {
        emit roundWanted();
    }
}

void RatingList::follow(const std::shared_ptr<RatingRound> &round)
{
    m_round = round;
    m_ui->progress->setVisible(round != nullptr);
    m_ui->progress->setRange(0, 0);
    m_ui->rate->setEnabled(true);
    m_ui->rate->setText(round ? tr("&Stop") : tr("P&ropose anew"));
    m_ui->typeSheet->setEnabled(!round);
    showTicks();
    if (round) {
        m_timer->start();
    } else {
        m_timer->stop();
    }
}

void RatingList::tell(const QString &sentence)
{
    m_ui->count->setText(sentence);
}

} // namespace archive
