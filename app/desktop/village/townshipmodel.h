// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/work/villagejobs.h"

#include <QAbstractTableModel>

namespace archive {

/// Townships and then counties, of which the session covers everything, a row each.
class TownshipModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Villages,
        Decided,
        Proposed,
        Filed,
        Punctual,
        Bad,
        Points,
        Verdict,
        ColumnCount
    };

    explicit TownshipModel(QObject *parent);

    void load(const std::shared_ptr<const VillageBoard> &board);
    /// nullptr for no row.
    [[nodiscard]] const RatedPlace *place(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString columnTitle(int section);
    [[nodiscard]] static QString text(const RatedPlace &place, int column);

    std::shared_ptr<const VillageBoard> m_board;
};

} // namespace archive
