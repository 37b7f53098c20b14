// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/village/villagestanding.h"

#include <QAbstractTableModel>

namespace archive {

/// The villages of a session's area, a row each, in the order of their codes.
class VillageModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Filed, Trusted, Bad, Points, State, ColumnCount };

    explicit VillageModel(QObject *parent);

    void load(const std::shared_ptr<const VillageBoard> &board, const VillageStates &states);
    /// nullptr for no row.
    [[nodiscard]] const RatedVillage *village(int row) const;
    /// -1 when it has no such row.
    [[nodiscard]] int rowOf(const QString &division) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString columnTitle(int section);
    [[nodiscard]] QString text(const RatedVillage &village, int column) const;
    [[nodiscard]] QString tip(const RatedVillage &village, int column) const;

    std::shared_ptr<const VillageBoard> m_board;
    std::optional<VillageStates> m_states;
};

} // namespace archive
