// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/village/villagemodel.h"

#include "catalogue/validation.h"
#include "desktop/models/headercell.h"
#include "desktop/models/roles.h"
#include "desktop/village/villagestanding.h"
#include "rating/ratingreceipt.h"

#include <algorithm>

namespace archive {
namespace {

std::optional<VillageIndicator> indicatorAt(int column)
{
    switch (column) {
    case VillageModel::Filed:
        return VillageIndicator::Filed;
    case VillageModel::Trusted:
        return VillageIndicator::Trusted;
    case VillageModel::Bad:
        return VillageIndicator::Bad;
    default:
        return std::nullopt;
    }
}

bool isFailed(const RatedVillage &village, int column)
{
    const auto indicator = indicatorAt(column);
    return indicator && village.verdict.failed.contains(wordOf(*indicator));
}

/// As long as the others, so that a column's points stand below each other.
QString inHundredths(qint64 hundredths)
{
    constexpr double whole = 100;
    return QString::number(double(hundredths) / whole, 'f', 2);
}

bool isNumeric(int column)
{
    return column == VillageModel::Points || indicatorAt(column).has_value();
}

} // namespace

VillageModel::VillageModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void VillageModel::load(const std::shared_ptr<const VillageBoard> &board,
                        const VillageStates &states)
{
    beginResetModel();
    m_board = board;
    m_states = states;
    endResetModel();
}

const RatedVillage *VillageModel::village(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_board->totals.villages[size_t(row)];
}

int VillageModel::rowOf(const QString &division) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (village(row)->inputs.division == division)
            return row;
    }
    return -1;
}

int VillageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_board ? 0 : int(m_board->totals.villages.size());
}

int VillageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString VillageModel::text(const RatedVillage &village, int column) const
{
    if (const auto indicator = indicatorAt(column)) {
        const auto figure = village.verdict.figures.value(*indicator);
        return figure.isKnown() ? inHundredths(figure.hundredths()) : QStringLiteral("—");
    }
    switch (column) {
    case Name:
        return village.name;
    case Points:
        return village.verdict.tenths ? pointsText(*village.verdict.tenths) : QStringLiteral("—");
    default:
        return standingOf(*m_states, *m_board, village).text;
    }
}

/// Why a figure is not known, or what a gate wants of it.
QString VillageModel::tip(const RatedVillage &village, int column) const
{
    if (isFailed(village, column)) {
        return village.verdict.gaps.value(
            village.verdict.failed.indexOf(wordOf(*indicatorAt(column))));
    }
    if (column == State)
        return standingOf(*m_states, *m_board, village).whole;
    const auto indicator = indicatorAt(column);
    const auto missing = indicator ? village.verdict.figures.value(*indicator).missing : QString();
    return missing.isEmpty() ? text(village, column) : missing;
}

QVariant VillageModel::data(const QModelIndex &index, int role) const
{
    const auto &shown = *village(index.row());
    const auto column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(shown, column);
    case Qt::ToolTipRole:
        return tip(shown, column);
    case Qt::TextAlignmentRole:
        return int((isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ChipRole:
        return column == State ? QVariant(int(standingOf(*m_states, *m_board, shown).chip))
                               : QVariant();
    case CheckRole:
        return isFailed(shown, column) ? QVariant(int(Severity::Hard)) : QVariant();
    case StrongRole:
        return column == Name || isFailed(shown, column);
    default:
        return {};
    }
}

QString VillageModel::columnTitle(int section)
{
    switch (section) {
    case Name:
        return tr("Village");
    case Filed:
        return tr("Filed %");
    case Trusted:
        return tr("Credit %");
    case Bad:
        return tr("Bad %");
    case Points:
        return tr("Points");
    case State:
        return tr("State");
    default:
        return {};
    }
}

QVariant VillageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && isNumeric(section))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return headerCell(orientation, role, columnTitle(section));
}

} // namespace archive
