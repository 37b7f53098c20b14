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
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, [this] {
        if (!m_fitting)
            emit columnsMoved();
    });
    connect(
        horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
            // The last column takes what is left, and so is resized by everything.
            const bool isLast = horizontalHeader()->visualIndex(column) == lastVisible();
            if (m_fitting || isLast || width == 0 || column >= m_widths.size())
                return;
            m_widths[column] = width;
            emit columnWidened(column, width);
        });
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

QModelIndex TableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (m_passesClosed && (action == MoveNext || action == MovePrevious))
        return nextOpen(action == MoveNext ? 1 : -1);
    const auto next = QTableView::moveCursor(action, modifiers);
    if (action != MoveNext || !next.isValid() || next.column() != m_passed)
        return next;
    return model()->index((next.row() + 1) % model()->rowCount(),
                          horizontalHeader()->logicalIndex(0));
}

/// Where somebody types next, row by row; where the cursor is when that is nowhere.
QModelIndex TableView::nextOpen(int step) const
{
    const auto current = currentIndex();
    const int columns = model()->columnCount();
    int place = current.row() * columns + current.column() + step;
    for (; place >= 0 && place < model()->rowCount() * columns; place += step) {
        const auto index = model()->index(place / columns, place % columns);
        if (index.flags().testFlag(Qt::ItemIsEditable) && !isColumnHidden(index.column()))
            return index;
    }
    return current;
}

void TableView::chooseColumns(const QList<int> &columns)
{
    m_chosen = columns;
    m_fitting = true;
    auto *const header = horizontalHeader();
    for (int at = 0; at < columns.size(); ++at)
        header->moveSection(header->visualIndex(columns.at(at)), at);
    m_fitting = false;
    fit();
}

void TableView::allowSeveral()
{
    setSelectionMode(QAbstractItemView::ExtendedSelection);
}

int TableView::lastVisible() const
{
    const auto *const header = horizontalHeader();
    int at = header->count() - 1;
    while (at >= 0 && header->isSectionHidden(header->logicalIndex(at)))
        --at;
    return at;
}

void TableView::fit()
{
    if (model() == nullptr)
        return;
    m_fitting = true;
    // The last column shown is stretched, so that what the view says of its width is not what it needs.
    QList<int> needs(m_widths.size(), 0);
    int needed = 0;
    for (int column = 0; column < m_widths.size(); ++column) {
        const bool isShown = m_chosen.isEmpty() || m_chosen.contains(column);
        setColumnHidden(column, !isShown);
        if (!isShown)
            continue;
        // A title is never cut, in whatever language it is.
        needs[column] = std::max(m_widths.at(column), horizontalHeader()->sectionSizeHint(column));
        setColumnWidth(column, needs.at(column));
        needed += needs.at(column);
    }
    for (const int column : m_spare) {
        if (needed <= viewport()->width())
            break;
        if (isColumnHidden(column))
            continue;
        needed -= needs.value(column);
        setColumnHidden(column, true);
    }
    m_fitting = false;
}

} // namespace archive
