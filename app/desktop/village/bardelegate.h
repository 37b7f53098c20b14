// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/table/tabledelegate.h"

namespace archive {

/// Draws a cell with a part of a whole as a bar; its text stands in the cells beside it.
class BarDelegate final : public TableDelegate
{
    Q_OBJECT

public:
    /// The part, from 0 to 1; without it the cell stays empty.
    static constexpr int shareRole = Qt::UserRole + 100;

    using TableDelegate::TableDelegate;

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace archive
