// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/household/recordssection.h"
#include "ui_recordssection.h"

#include <QHeaderView>

namespace archive {

void RecordsSection::setUpSorting()
{
    auto *const header = m_ui->table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setToolTip(tr("Click, or F5 in a column: sorted; again: the other way round; a third "
                          "time: as entered"));
    connect(header, &QHeaderView::sectionClicked, this, &RecordsSection::sortBy);
}

void RecordsSection::sortCurrentColumn()
{
    if (m_ui->table->currentIndex().isValid())
        sortBy(m_ui->table->currentIndex().column());
}

void RecordsSection::sortBy(int column)
{
    if (column != m_sortColumn) {
        m_sortColumn = column;
        m_sortOrder = Qt::AscendingOrder;
    } else if (m_sortOrder == Qt::AscendingOrder) {
        m_sortOrder = Qt::DescendingOrder;
    } else {
        m_sortColumn = -1;
    }
    sortAgain();
    if (m_ui->table->currentIndex().isValid())
        m_ui->table->scrollTo(m_ui->table->currentIndex());
    showRow();
}

void RecordsSection::sortAgain()
{
    auto *const header = m_ui->table->horizontalHeader();
    header->setSortIndicatorShown(m_sortColumn >= 0);
    if (m_sortColumn >= 0)
        header->setSortIndicator(m_sortColumn, m_sortOrder);
    m_model->sort(m_sortColumn, m_sortOrder);
}

} // namespace archive
