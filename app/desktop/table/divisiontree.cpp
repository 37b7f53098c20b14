// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/table/divisiontree.h"

#include "desktop/style/icons.h"
#include "desktop/style/palette.h"

#include <QHeaderView>
#include <QPainter>

namespace archive {

DivisionTree::DivisionTree(QWidget *parent)
    : QTreeView(parent)
{
    setIndentation(16);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setFixedHeight(28);
    header()->setStretchLastSection(false);
    header()->setSectionsClickable(false);
}

void DivisionTree::drawRow(QPainter *painter,
                           const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    if (selectionModel()->isRowSelected(index.row(), index.parent()))
        painter->fillRect(option.rect, QColor(palette::tint));
    QTreeView::drawRow(painter, option, index);
}

void DivisionTree::drawBranches(QPainter *painter,
                                const QRect &rect,
                                const QModelIndex &index) const
{
    if (!model()->hasChildren(index))
        return;
    const QRect arrow(rect.right() - 13, rect.center().y() - 5, 12, 12);
    glyphIcon(isExpanded(index) ? Glyph::ChevDown : Glyph::ChevRight, palette::text2)
        .paint(painter, arrow);
}

} // namespace archive
