// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/validation.h"
#include "desktop/models/appraisalmodel.h"
#include "desktop/models/headercell.h"
#include "desktop/models/roles.h"

namespace archive {
namespace {

Chip chipOfLine(AppraisalModel::Standing standing)
{
    switch (standing) {
    case AppraisalModel::Standing::Spoken:
        return Chip::Ended;
    case AppraisalModel::Standing::Saved:
        return Chip::Ok;
    case AppraisalModel::Standing::Refused:
        return Chip::Error;
    case AppraisalModel::Standing::Open:
        break;
    }
    return Chip::None;
}

} // namespace

std::optional<AppraisalCell> AppraisalModel::cellOf(int column)
{
    const bool isCell = column >= FirstCell && column < State;
    return isCell ? std::optional(AppraisalCell(column - FirstCell)) : std::nullopt;
}

int AppraisalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AppraisalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Count);
}

QString AppraisalModel::faultIn(const Row &row, int column) const
{
    const auto cell = cellOf(column);
    return cell && isOpen(row) ? m_reader->fault(*cell, row.texts) : QString();
}

QString AppraisalModel::stateText(const Row &row) const
{
    switch (row.standing) {
    case Standing::Spoken:
        return tr("spoke already");
    case Standing::Saved:
        return tr("saved");
    case Standing::Refused:
        return row.sentence;
    case Standing::Open:
        break;
    }
    return m_reader->fault(row.texts);
}

QString AppraisalModel::text(const Row &row, int place, int column) const
{
    switch (column) {
    case Place:
        return QString::number(place + 1);
    case Group:
        return row.line.group;
    case Name:
        return row.line.name;
    case Number:
        return row.line.registerNumber;
    case State:
        return stateText(row);
    default:
        return row.texts.at(size_t(column - FirstCell));
    }
}

QVariant AppraisalModel::data(const QModelIndex &index, int role) const
{
    const auto &row = m_rows.at(size_t(index.row()));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::AccessibleTextRole:
        return text(row, index.row(), index.column());
    case Qt::ToolTipRole:
        return index.column() == State ? stateText(row) : faultIn(row, index.column());
    case CheckRole:
        return faultIn(row, index.column()).isEmpty() ? QVariant() : int(Severity::Hard);
    case ChipRole:
        return index.column() == State ? int(chipOfLine(row.standing)) : int(Chip::None);
    case DimRole:
        return !isOpen(row);
    default:
        return {};
    }
}

Qt::ItemFlags AppraisalModel::flags(const QModelIndex &index) const
{
    const auto base = QAbstractTableModel::flags(index);
    const auto cell = cellOf(index.column());
    if (!cell)
        return base;
    const auto &row = m_rows.at(size_t(index.row()));
    const auto &texts = row.texts;
    const bool asksPoints = *cell == AppraisalCell::Conduct || *cell == AppraisalCell::Rules
        || *cell == AppraisalCell::Honours;
    // Points that were pasted beside a tick have to be taken out again.
    const bool isNeedless = asksPoints
        && AppraisalReader::isTick(texts.at(size_t(AppraisalCell::Recused)))
        && texts.at(size_t(*cell)).isEmpty();
    return isOpen(row) && !isNeedless ? base | Qt::ItemIsEditable : base;
}

QString AppraisalModel::titleOfColumn(int section) const
{
    switch (section) {
    case Place:
        return tr("No.");
    case Group:
        return tr("Group");
    case Name:
        return tr("Head");
    case Number:
        return tr("Register number");
    case State:
        return tr("State");
    default:
        break;
    }
    const auto cell = AppraisalCell(section - FirstCell);
    if (!m_reader)
        return {};
    const auto most = m_reader->mostPoints(cell);
    return most ? tr("%1 (0–%2)", "points of an item and the most of them")
                      .arg(m_reader->title(cell))
                      .arg(*most)
                : m_reader->title(cell);
}

QVariant AppraisalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return headerCell(orientation, role, titleOfColumn(section));
}

} // namespace archive
