// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace archive {

/// The tree of divisions with the program's own arrows.
class DivisionTree final : public QTreeView
{
    Q_OBJECT

public:
    explicit DivisionTree(QWidget *parent = nullptr);

protected:
    void
    drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void drawRow(QPainter *painter,
                 const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
};

} // namespace archive
