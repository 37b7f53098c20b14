// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/village/villageduemodel.h"

#include "desktop/models/headercell.h"
#include "desktop/models/roles.h"

#include <algorithm>

namespace archive {
namespace {

/// Months from the one of `today` to that of `day`.
int monthsUntil(QDate day, QDate today)
{
    constexpr int year = 12; // months
    return (day.year() - today.year()) * year + day.month() - today.month();
}

} // namespace

VillageDueModel::VillageDueModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void VillageDueModel::load(std::vector<CaseRow> cases, QDate today, const Workflow &workflow)
{
    beginResetModel();
    m_cases = std::move(cases);
    m_today = today;
    m_workflow = &workflow;
    endResetModel();
}

const CaseRow *VillageDueModel::row(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_cases[size_t(row)];
}

int VillageDueModel::overdue() const
{
    return int(std::count_if(
        m_cases.begin(), m_cases.end(), [](const CaseRow &each) { return each.overdue; }));
}

int VillageDueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cases.size());
}

int VillageDueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString VillageDueModel::monthText(const CaseRow &row) const
{
    if (row.overdue)
        return tr("Overdue");
    switch (monthsUntil(row.deadline, m_today)) {
    case 0:
        return tr("This month");
    case 1:
        return tr("Next month");
    default:
        return row.deadline.toString(QStringLiteral("yyyy-MM"));
    }
}

QString VillageDueModel::text(const CaseRow &row, int column) const
{
    const auto *const state = m_workflow->state(row.state);
    switch (column) {
    case When:
        return monthText(row);
    case LastDay:
        return row.deadline.toString(Qt::ISODate);
    case Village:
        return row.record ? row.record->name : tr("(deleted)");
    case State:
        return state == nullptr ? row.state : titleOf(*state);
    default:
        return row.owner;
    }
}

QVariant VillageDueModel::data(const QModelIndex &index, int role) const
{
    const auto &shown = *row(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return text(shown, index.column());
    case ChipRole:
        if (index.column() != When)
            return {};
        if (shown.overdue)
            return int(Chip::Ended);
        return int(monthsUntil(shown.deadline, m_today) <= 1 ? Chip::Waiting : Chip::Draft);
    case StrongRole:
        return index.column() == Village;
    default:
        return {};
    }
}

QString VillageDueModel::columnTitle(int section)
{
    switch (section) {
    case When:
        return tr("Month");
    case LastDay:
        return tr("Last day");
    case Village:
        return tr("Village");
    case State:
        return tr("State");
    case Owner:
        return tr("With");
    default:
        return {};
    }
}

QVariant VillageDueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return headerCell(orientation, role, columnTitle(section));
}

} // namespace archive
