// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/village/townshipmodel.h"

#include "desktop/models/headercell.h"
#include "desktop/models/roles.h"
#include "desktop/village/villagestanding.h"
#include "rating/ratingreceipt.h"

namespace archive {
namespace {

QString percentOf(const RatedPlace &place, VillageIndicator indicator)
{
    return figureText(indicator, place.verdict.figures.value(indicator));
}

VillageStanding verdictOf(const RatedPlace &place)
{
    auto standing = standingOf(place.verdict, TownshipModel::tr("Passes its gates"));
    if (place.verdict.standing == VillageVerdict::Standing::Passed)
        standing.chip = Chip::Ok;
    return standing;
}

} // namespace

TownshipModel::TownshipModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void TownshipModel::load(const std::shared_ptr<const VillageBoard> &board)
{
    beginResetModel();
    m_board = board;
    endResetModel();
}

const RatedPlace *TownshipModel::place(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const auto &totals = m_board->totals;
    const auto at = size_t(row);
    return at < totals.townships.size() ? &totals.townships[at]
                                        : &totals.counties[at - totals.townships.size()];
}

int TownshipModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_board)
        return 0;
    return int(m_board->totals.townships.size() + m_board->totals.counties.size());
}

int TownshipModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString TownshipModel::text(const RatedPlace &place, int column)
{
    switch (column) {
    case Name:
        return place.name;
    case Villages:
        return QString::number(place.villages);
    case Decided:
        return QString::number(place.decided);
    case Proposed:
        return QString::number(place.proposed);
    case Filed:
        return percentOf(place, VillageIndicator::Filed);
    case Punctual:
        return percentOf(place, VillageIndicator::Punctual);
    case Bad:
        return percentOf(place, VillageIndicator::Bad);
    case Points:
        return place.verdict.tenths ? pointsText(*place.verdict.tenths) : QStringLiteral("—");
    default:
        return verdictOf(place).text;
    }
}

QVariant TownshipModel::data(const QModelIndex &index, int role) const
{
    const auto &shown = *place(index.row());
    const auto column = index.column();
    const bool isNumeric = column != Name && column != Verdict;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return text(shown, column);
    case Qt::TextAlignmentRole:
        return int((isNumeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ChipRole:
        return column == Verdict ? QVariant(int(verdictOf(shown).chip)) : QVariant();
    case StrongRole:
        return column == Name;
    default:
        return {};
    }
}

QString TownshipModel::columnTitle(int section)
{
    switch (section) {
    case Name:
        return tr("Place");
    case Villages:
        return tr("Villages in all");
    case Decided:
        return tr("Credit villages");
    case Proposed:
        return tr("More that pass");
    case Filed:
        return tr("On file");
    case Punctual:
        return tr("Punctual");
    case Bad:
        return tr("Bad loans");
    case Points:
        return tr("Points");
    case Verdict:
        return tr("Verdict");
    default:
        return {};
    }
}

QVariant TownshipModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && section != Name && section != Verdict)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return headerCell(orientation, role, columnTitle(section));
}

} // namespace archive
