// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/usermodel.h"

#include "catalogue/valuetext.h"
#include "desktop/models/headercell.h"
#include "desktop/models/roles.h"

namespace archive {

UserModel::UserModel(const OpenArchive &archive, QObject *parent)
    : QAbstractTableModel(parent)
    , m_archive(archive)
{ }

void UserModel::load(UserBoard board)
{
    beginResetModel();
    m_board = std::move(board);
    endResetModel();
}

const CaseRow *UserModel::handover(const QString &name) const
{
    const auto found = std::find_if(m_board.handovers.begin(),
                                    m_board.handovers.end(),
                                    [&name](const CaseRow &row) { return row.user == name; });
    return found == m_board.handovers.end() ? nullptr : &*found;
}

int UserModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_board.users.size());
}

int UserModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString UserModel::stateText(const User &user) const
{
    if (!user.disabled)
        return tr("May sign in");
    const auto *const left = handover(user.name);
    return left == nullptr
        ? tr("Disabled")
        : tr("Disabled, %n to hand over", nullptr, static_cast<int>(left->items.size()));
}

QString UserModel::text(const User &user, int column) const
{
    QStringList words;
    switch (column) {
    case Name:
        return user.name;
    case Duties:
        for (const auto &name : user.roles) {
            const auto *const role = m_archive.policy->role(name);
            words.append(role == nullptr ? name : titleOf(*role));
        }
        return words.join(tr(", "));
    case Townships:
        for (const auto &code : user.townships) {
            const auto township = m_archive.divisions.find(code);
            words.append(township ? township->shortName() : code.text());
        }
        return words.isEmpty() ? tr("The whole area") : words.join(tr(", "));
    default:
        return stateText(user);
    }
}

QVariant UserModel::data(const QModelIndex &index, int role) const
{
    const auto &shown = user(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return text(shown, index.column());
    case ChipRole:
        if (index.column() != State)
            return {};
        if (!shown.disabled)
            return static_cast<int>(Chip::Ok);
        return static_cast<int>(handover(shown.name) == nullptr ? Chip::Ended : Chip::Waiting);
    case StrongRole:
        return index.column() == Name && shown.name == m_archive.user.name;
    case DimRole:
        return shown.disabled;
    default:
        return {};
    }
}

QString UserModel::columnTitle(int section)
{
    switch (section) {
    case Name:
        return tr("User");
    case Duties:
        return tr("Duties");
    case Townships:
        return tr("Townships");
    case State:
        return tr("State");
    default:
        return {};
    }
}

QVariant UserModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return headerCell(orientation, role, columnTitle(section));
}

} // namespace archive
