// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/list/listcolumns.h"

#include "desktop/models/householdlistmodel.h"
#include "desktop/table/tableview.h"

#include <QHeaderView>
#include <QSignalBlocker>

namespace archive {

namespace {

using List = HouseholdListModel;

/// Wide enough for what usually stands there, by column.
QList<int> usualWidths()
{
    return {132, 158, 104, 60, 104, 168, 100, 60, 60, 100};
}

QStringList titlesOf(const HouseholdListModel &model)
{
    QStringList titles;
    for (int column = 0; column < List::ColumnCount; ++column)
        titles.append(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    return titles;
}

} // namespace

ListColumns::ListColumns(TableView &table,
                         const HouseholdListModel &model,
                         ListLook &look,
                         QWidget *parent)
    : QObject(parent)
    , m_table(table)
    , m_model(model)
    , m_look(look)
    , m_chooser(new ColumnChooser(titlesOf(model), parent))
{
    auto *const header = m_table.horizontalHeader();
    header->setSectionsClickable(true);
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(true);
    connect(header, &QHeaderView::sectionClicked, this, &ListColumns::orderBy);
    connect(&m_table, &TableView::columnsMoved, this, [this] {
        m_look.columns = shown();
        m_look.isChosen = true;
        emit looksOtherwise();
    });
    connect(&m_table, &TableView::columnWidened, this, [this](int column, int width) {
        m_look.widths.insert(column, width);
        emit looksOtherwise();
    });
    connect(m_chooser, &ColumnChooser::chosen, this, [this](const QList<int> &columns) {
        m_look.isChosen = true;
        take(columns);
    });
    connect(m_chooser, &ColumnChooser::usualWanted, this, [this] {
        m_look.isChosen = false;
        m_look.widths.clear();
        take(ListLook::usualColumns());
        m_chooser->show(m_look.columns);
    });
}

void ListColumns::take(const QList<int> &columns)
{
    m_look.columns = columns;
    apply();
    emit looksOtherwise();
}

void ListColumns::apply()
{
    auto widths = usualWidths();
    for (auto width = m_look.widths.begin(); width != m_look.widths.end(); ++width)
        widths[width.key()] = width.value();
    const QList<int> spare{List::RegisterNumber, List::Changed, List::Group, List::Village};
    m_table.setColumnWidths(widths, m_look.isChosen ? QList<int>() : spare);
    m_table.chooseColumns(m_look.columns);
    showOrder();
}

void ListColumns::openChooser(QWidget *button)
{
    m_chooser->show(shown());
    m_chooser->openBelow(button);
}

QList<int> ListColumns::shown() const
{
    const auto *const header = m_table.horizontalHeader();
    QList<int> columns;
    for (int at = 0; at < header->count(); ++at) {
        const auto column = header->logicalIndex(at);
        if (m_look.columns.contains(column))
            columns.append(column);
    }
    return columns;
}

void ListColumns::orderBy(int column)
{
    const auto order = List::orderOf(column);
    // A search answers in the order of its matches.
    if (!order || m_model.isSearch()) {
        showOrder();
        return;
    }
    auto &query = m_look.query;
    query.falling = query.order == *order ? !query.falling : *order == ListOrder::Touched;
    query.order = *order;
    showOrder();
    emit looksOtherwise();
    emit orderChosen();
}

void ListColumns::showOrder()
{
    auto *const header = m_table.horizontalHeader();
    const auto &query = m_look.query;
    const auto ordered =
        std::find_if(m_look.columns.cbegin(), m_look.columns.cend(), [&query](int column) {
            return List::orderOf(column) == query.order;
        });
    header->setSortIndicatorShown(ordered != m_look.columns.cend() && !m_model.isSearch());
    if (ordered != m_look.columns.cend()) {
        header->setSortIndicator(*ordered,
                                 query.falling ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
}

} // namespace archive
