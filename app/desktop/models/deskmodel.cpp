// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/deskmodel.h"

#include "desktop/models/headercell.h"
#include "desktop/models/roles.h"

namespace archive {

namespace {

constexpr int soonDays = 7;

} // namespace

DeskModel::DeskModel(const DivisionRegister &divisions, QObject *parent)
    : QAbstractTableModel(parent)
    , m_divisions(divisions)
{ }

void DeskModel::load(DeskList list)
{
    beginResetModel();
    m_list = std::move(list);
    endResetModel();
}

int DeskModel::overdueOrToday() const
{
    return static_cast<int>(
        std::count_if(m_list.entries.begin(), m_list.entries.end(), [](const DeskEntry &each) {
            return each.daysLeft <= 0;
        }));
}

int DeskModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_list.entries.size());
}

int DeskModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString DeskModel::dueText(const DeskEntry &entry)
{
    if (entry.daysLeft < 0)
        return tr("%n day(s) late", nullptr, -entry.daysLeft);
    if (entry.daysLeft == 0)
        return tr("Today");
    if (entry.daysLeft <= soonDays)
        return tr("%n day(s) left", nullptr, entry.daysLeft);
    return entry.lastDay.toString(Qt::ISODate);
}

QString DeskModel::whatText(const DeskEntry &entry)
{
    if (entry.what == DeskEntry::What::Draft)
        return tr("Draft without a signature is erased");
    if (entry.what == DeskEntry::What::Consent)
        return tr("Consent ends and must be signed anew");
    return entry.title;
}

QString DeskModel::whomText(const DeskEntry &entry) const
{
    if (!entry.row)
        return entry.user;
    const auto code = DivisionCode::parse(entry.row->division);
    const auto village = code ? m_divisions.find(*code) : std::nullopt;
    const auto name = entry.row->name.isEmpty() ? tr("(not signed)") : entry.row->name;
    return QStringList{name, village ? village->shortName() : QString(), entry.row->group}
        .join(QLatin1Char(' '))
        .trimmed();
}

QString DeskModel::stateText(const DeskEntry &entry)
{
    if (entry.what == DeskEntry::What::Draft)
        return tr("Have it signed (%n record(s))", nullptr, static_cast<int>(entry.records));
    if (entry.what == DeskEntry::What::Consent)
        return tr("Print the form and have it signed");
    return entry.owner.isEmpty()
        ? entry.stateTitle
        : tr("%1, with %2", "state of a case and who has it").arg(entry.stateTitle, entry.owner);
}

QString DeskModel::text(const DeskEntry &entry, int column) const
{
    switch (column) {
    case Due:
        return dueText(entry);
    case What:
        return whatText(entry);
    case Whom:
        return whomText(entry);
    default:
        return stateText(entry);
    }
}

QVariant DeskModel::data(const QModelIndex &index, int role) const
{
    const auto &shown = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(shown, index.column());
    case Qt::ToolTipRole:
        return index.column() == Due ? shown.lastDay.toString(Qt::ISODate)
                                     : text(shown, index.column());
    case ChipRole:
        if (index.column() != Due)
            return {};
        if (shown.daysLeft <= 0)
            return static_cast<int>(Chip::Ended);
        return static_cast<int>(shown.daysLeft <= soonDays ? Chip::Waiting : Chip::Draft);
    case DimRole:
        return index.column() == State;
    default:
        return {};
    }
}

QString DeskModel::columnTitle(int section)
{
    switch (section) {
    case Due:
        return tr("Last day");
    case What:
        return tr("What");
    case Whom:
        return tr("Whom");
    case State:
        return tr("Next step");
    default:
        return {};
    }
}

QVariant DeskModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return headerCell(orientation, role, columnTitle(section));
}

} // namespace archive
