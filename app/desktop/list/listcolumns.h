// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/list/columnchooser.h"
#include "desktop/list/listlook.h"

namespace archive {

class HouseholdListModel;
class TableView;

/// The columns of the list of households: which, where, how wide, by which it is ordered; by the header and by the chooser.
class ListColumns final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the object.
    ListColumns(TableView &table, const HouseholdListModel &model, ListLook &look, QWidget *parent);

    /// Shows them as the look says.
    void apply();
    /// Marks the column of the order; none in a search, which answers in the order of its matches.
    void showOrder();
    void openChooser(QWidget *button);
    /// Those that are shown, from the left.
    [[nodiscard]] QList<int> shown() const;

signals:
    /// The look was changed: what is kept, and perhaps the order.
    void looksOtherwise();
    void orderChosen();

private:
    void orderBy(int column);
    void take(const QList<int> &columns);

    TableView &m_table;
    const HouseholdListModel &m_model;
    ListLook &m_look;
    ColumnChooser *m_chooser;
};

} // namespace archive
