// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/deskwork.h"
#include "domain/division.h"

#include <QAbstractTableModel>

namespace archive {

/// What waits, a row each, the next first.
class DeskModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Due, What, Whom, State, ColumnCount };

    DeskModel(const DivisionRegister &divisions, QObject *parent);

    void load(DeskList list);
    [[nodiscard]] const DeskEntry &entry(int row) const
    {
        return m_list.entries.at(static_cast<size_t>(row));
    }
    [[nodiscard]] int overdueOrToday() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString columnTitle(int section);
    [[nodiscard]] QString text(const DeskEntry &entry, int column) const;
    [[nodiscard]] static QString dueText(const DeskEntry &entry);
    [[nodiscard]] static QString whatText(const DeskEntry &entry);
    [[nodiscard]] QString whomText(const DeskEntry &entry) const;
    [[nodiscard]] static QString stateText(const DeskEntry &entry);

    DivisionRegister m_divisions;
    DeskList m_list;
};

} // namespace archive
