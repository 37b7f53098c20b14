// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/rating/ratinglist.h"

#include "ui_ratinglist.h"

#include <QTimer>

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
    m_ui->items->setSpacing(itemSpacing);
    m_timer->setInterval(pollMs);
    connect(m_timer, &QTimer::timeout, this, [this] {
        tell(tr("%n household(s) looked at", nullptr, m_round ? m_round->done.load() : 0));
    });
    connect(m_ui->state, &QComboBox::currentIndexChanged, this, &RatingList::stateChanged);
    connect(m_ui->items, &QListWidget::currentRowChanged, this, &RatingList::chosenChanged);
    connect(m_ui->rate, &QPushButton::clicked, this, &RatingList::press);
    setFocusProxy(m_ui->items);
}

RatingList::~RatingList() = default;

void RatingList::bind(const Workflow &workflow)
{
    const QSignalBlocker quiet(m_ui->state);
    m_ui->state->addItem(tr("Proposed, to be taken up"), QString());
    for (const auto &state : workflow.states) {
        if (!state.isFinal)
            m_ui->state->addItem(titleOf(state), state.name);
    }
}

QString RatingList::state() const
{
    return m_ui->state->currentData().toString();
}

void RatingList::show(std::vector<RatingItem> items)
{
    const auto row = m_ui->items->currentRow();
    m_items = std::move(items);
    {
        const QSignalBlocker quiet(m_ui->items);
        m_ui->items->clear();
        for (const auto &item : m_items) {
            const auto until =
                item.deadline.isValid() ? item.deadline.toString(Qt::ISODate) : QString();
            m_ui->items->addItem(
                QStringLiteral("%1  %2\n%3  %4")
                    .arg(item.row.name, item.row.registerNumber, item.row.group, until));
        }
        m_ui->items->setCurrentRow(std::clamp(row, 0, std::max(0, int(m_items.size()) - 1)));
    }
    if (!m_round)
        tell(tr("%n household(s) wait.", nullptr, int(m_items.size())));
    emit chosenChanged();
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
