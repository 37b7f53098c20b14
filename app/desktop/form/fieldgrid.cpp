// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/form/fieldgrid.h"

#include "desktop/form/fieldrow.h"

#include <QGridLayout>
#include <QResizeEvent>

namespace archive {

namespace {

constexpr int narrowestLabel = 84;
constexpr int widestLabel = 150;
constexpr int editorRoom = 190;
constexpr int columnGap = 16;
constexpr int mostColumns = 3;

} // namespace

FieldGrid::FieldGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(columnGap);
    m_grid->setVerticalSpacing(4);
}

QList<FieldRow *> FieldGrid::rows() const
{
    return findChildren<FieldRow *>(QString(), Qt::FindDirectChildrenOnly);
}

void FieldGrid::arrange()
{
    m_labelWidth = narrowestLabel;
    for (const auto *const row : rows()) {
        if (!row->isHidden())
            m_labelWidth = std::max(m_labelWidth, std::min(row->labelWidth(), widestLabel));
    }
    for (auto *const row : rows())
        row->setLabelWidth(m_labelWidth);
    place(columnsFor(width()));
}

QSize FieldGrid::minimumSizeHint() const
{
    return {m_labelWidth + editorRoom, m_grid->minimumSize().height()};
}

void FieldGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (const auto columns = columnsFor(event->size().width()); columns != m_columns)
        place(columns);
}

int FieldGrid::columnsFor(int width) const
{
    const auto column = m_labelWidth + editorRoom + columnGap;
    return std::clamp((width + columnGap) / column, 1, mostColumns);
}

void FieldGrid::place(int columns)
{
    while (auto *const item = m_grid->takeAt(0))
        delete item;
    for (int column = 0; column < mostColumns; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    int cell = 0;
    for (auto *const row : rows()) {
        if (row->isHidden())
            continue;
        m_grid->addWidget(row, cell / columns, cell % columns, Qt::AlignTop);
        ++cell;
    }
    m_columns = columns;
    updateGeometry();
}

} // namespace archive
