// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/table/tableview.h"

#include "desktop/table/tabledelegate.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace archive {

TableView::TableView(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new TableDelegate(this));
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(28);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setFixedHeight(28);
}

void TableView::setColumnWidths(const QList<int> &widths, const QList<int> &spare)
{
    m_widths = widths;
    m_spare = spare;
    fit();
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && state() != QAbstractItemView::EditingState && currentIndex().isValid()) {
        emit opened(currentIndex().row());
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void TableView::fit()
{
    if (model() == nullptr)
        return;
    int needed = 0;
    for (int column = 0; column < m_widths.size(); ++column) {
        setColumnHidden(column, false);
        // A title is never cut, in whatever language it is.
        setColumnWidth(column,
                       std::max(m_widths.at(column), horizontalHeader()->sectionSizeHint(column)));
        needed += columnWidth(column);
    }
    for (const int column : m_spare) {
        if (needed <= viewport()->width())
            break;
        needed -= columnWidth(column);
        setColumnHidden(column, true);
    }
}

} // namespace archive
