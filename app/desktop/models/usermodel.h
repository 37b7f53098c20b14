// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/work/userjobs.h"

#include <QAbstractTableModel>

namespace archive {

/// The users of an archive, a row each, in the order they were added.
class UserModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Duties, Townships, State, ColumnCount };

    UserModel(const OpenArchive &archive, QObject *parent);

    void load(UserBoard board);
    [[nodiscard]] const User &user(int row) const
    {
        return m_board.users.at(static_cast<size_t>(row));
    }
    /// What a leaver has not handed over; nullptr when there is nothing.
    [[nodiscard]] const CaseRow *handover(const QString &name) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString columnTitle(int section);
    [[nodiscard]] QString text(const User &user, int column) const;
    [[nodiscard]] QString stateText(const User &user) const;

    OpenArchive m_archive;
    UserBoard m_board;
};

} // namespace archive
