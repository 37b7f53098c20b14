// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/ratingcase.h"
#include "desktop/rating/ratinglist.h"
#include "ui_ratinglist.h"

#include <algorithm>

namespace archive {
namespace {

/// What an entry of the months is of: whatever the day, before today, or a month.
enum class DueSpan { None, All, Overdue, Month };

constexpr int spanRole = Qt::UserRole;
constexpr int monthRole = Qt::UserRole + 1;
constexpr int todayRole = Qt::UserRole + 2;

qint64 allOf(const std::vector<DueMonth> &months)
{
    qint64 all = 0;
    for (const auto &month : months)
        all += month.cases;
    return all;
}

} // namespace

/// The choice stays where its month still is.
void RatingList::showMonths(const RatingListing &listing)
{
    auto *const box = m_ui->month;
    const QSignalBlocker quiet(box);
    const auto span = box->currentData(spanRole);
    const auto month = box->currentData(monthRole);
    box->clear();
    const auto add = [&](const QString &title, DueSpan of, QDate first) {
        box->addItem(title, int(of));
        box->setItemData(box->count() - 1, first, monthRole);
        box->setItemData(box->count() - 1, listing.today, todayRole);
        if (span == QVariant(int(of)) && month.toDate() == first)
            box->setCurrentIndex(box->count() - 1);
    };
    const auto countOf = [&listing](QDate first) {
        const auto found =
            std::find_if(listing.months.begin(),
                         listing.months.end(),
                         [first](const DueMonth &each) { return each.month == first; });
        return found == listing.months.end() ? qint64(0) : found->cases;
    };
    add(tr("At any time, by the step"), DueSpan::None, {});
    if (!listing.today.isValid())
        return;
    add(tr("All with a last day (%1)").arg(allOf(listing.months)), DueSpan::All, {});
    add(tr("Overdue (%1)").arg(countOf({})), DueSpan::Overdue, {});
    const QDate present(listing.today.year(), listing.today.month(), 1);
    const auto next = present.addMonths(1);
    add(tr("This month (%1)").arg(countOf(present)), DueSpan::Month, present);
    add(tr("Next month (%1)").arg(countOf(next)), DueSpan::Month, next);
    const auto addLater = [&](QDate first, qint64 cases) {
        add(tr("%1 (%2)", "a month and how many fall due in it")
                .arg(first.toString(QStringLiteral("yyyy-MM")))
                .arg(cases),
            DueSpan::Month,
            first);
    };
    for (const auto &each : listing.months) {
        if (each.month > next)
            addLater(each.month, each.cases);
    }
    // The last case of the chosen month may have been stepped on.
    if (month.toDate() > next && countOf(month.toDate()) == 0)
        addLater(month.toDate(), 0);
}

bool RatingList::isByDay() const
{
    return m_ui->month->currentData(spanRole).toInt() != int(DueSpan::None);
}

RatingChoice RatingList::choice() const
{
    RatingChoice choice;
    choice.state = m_ui->state->currentData().toString();
    choice.byDay = isByDay();
    const auto today = m_ui->month->currentData(todayRole).toDate();
    const auto first = m_ui->month->currentData(monthRole).toDate();
    switch (DueSpan(m_ui->month->currentData(spanRole).toInt())) {
    case DueSpan::Overdue:
        choice.until = today.addDays(-1);
        break;
    case DueSpan::Month:
        // What is overdue in the present month is told with the rest of that.
        choice.from = std::max(first, today);
        choice.until = first.addMonths(1).addDays(-1);
        break;
    case DueSpan::None:
    case DueSpan::All:
        break;
    }
    return choice;
}

QString RatingList::textOf(const RatingItem &item) const
{
    QStringList words{item.row.group};
    if (isByDay()) {
        const auto *const state = m_workflow->state(item.state);
        words.append(state == nullptr ? item.state : titleOf(*state));
    }
    if (item.deadline.isValid()) {
        const auto day = item.deadline.toString(Qt::ISODate);
        words.append(item.overdue ? tr("%1, overdue").arg(day) : day);
    }
    QStringList lines{QStringLiteral("%1  %2").arg(item.row.name, item.row.registerNumber),
                      words.join(QStringLiteral("  "))};
    if (isToBeKept(item) && !item.opened)
        lines.append(tr("not opened yet as it stands"));
    return lines.join(QLatin1Char('\n'));
}

bool RatingList::isToBeKept(const RatingItem &item) const
{
    return item.soon
        && std::any_of(m_workflow->transitions.begin(),
                       m_workflow->transitions.end(),
                       [&](const Transition &step) {
                           return step.from == item.state && step.action == ratingcase::keep
                               && haveCommon(step.roles, m_archive.user.roles);
                       });
}

void RatingList::showItem(QListWidgetItem &line, const RatingItem &item) const
{
    line.setText(textOf(item));
    const auto flags = line.flags() & ~Qt::ItemIsUserCheckable;
    if (!isToBeKept(item) || !item.opened) {
        line.setFlags(flags);
        line.setData(Qt::CheckStateRole, QVariant());
        return;
    }
    line.setFlags(flags | Qt::ItemIsUserCheckable);
    if (!line.data(Qt::CheckStateRole).isValid())
        line.setCheckState(Qt::Unchecked);
}

void RatingList::markOpened()
{
    const auto row = m_ui->items->currentRow();
    if (row < 0 || size_t(row) >= m_items.size())
        return;
    m_items[size_t(row)].opened = true;
    const QSignalBlocker quiet(m_ui->items);
    showItem(*m_ui->items->item(row), m_items[size_t(row)]);
}

std::vector<RatingItem> RatingList::ticked() const
{
    std::vector<RatingItem> items;
    for (int row = 0; row < m_ui->items->count(); ++row) {
        const auto *const line = m_ui->items->item(row);
        if (line->flags().testFlag(Qt::ItemIsUserCheckable) && line->checkState() == Qt::Checked)
            items.push_back(m_items[size_t(row)]);
    }
    return items;
}

void RatingList::showTicks()
{
    const bool any = std::any_of(m_items.begin(), m_items.end(), [this](const RatingItem &item) {
        return isToBeKept(item);
    });
    const auto count = int(ticked().size());
    m_ui->keep->setVisible(any);
    m_ui->keep->setText(tr("&Keep %n unchanged", nullptr, count));
    m_ui->keep->setEnabled(count > 0 && !m_round);
}

void RatingList::showRefused(const std::vector<NotKept> &refused)
{
    m_ui->refused->clear();
    for (const auto &each : refused) {
        m_ui->refused->addItem(tr("%1: %2", "register number and why it was not kept")
                                   .arg(each.registerNumber, each.sentence));
    }
    m_ui->refused->setVisible(!refused.empty());
}

} // namespace archive
