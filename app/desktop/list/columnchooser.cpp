// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/list/columnchooser.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace archive {

namespace {

constexpr int columnRole = Qt::UserRole;
constexpr int listWidth = 220;
constexpr int choiceHeight = 26;

} // namespace

ColumnChooser::ColumnChooser(const QStringList &titles, QWidget *parent)
    : PopupPanel(parent)
    , m_titles(titles)
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("columnChooser"));
    m_list->setObjectName(QStringLiteral("columnList"));
    m_list->setAccessibleName(tr("Columns that are shown"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedSize(listWidth, choiceHeight * static_cast<int>(titles.size()) + 8);
    m_list->installEventFilter(this);
    auto *const hint = new QLabel(tr("Space shows or hides, Alt+Up and Alt+Down move."), this);
    hint->setProperty("role", QStringLiteral("caption"));
    hint->setWordWrap(true);
    hint->setMaximumWidth(listWidth);
    rows()->addWidget(m_list);
    rows()->addWidget(hint);
    addButtons();
    connect(m_list, &QListWidget::itemChanged, this, &ColumnChooser::tell);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ColumnChooser::tell);
}

void ColumnChooser::addButtons()
{
    auto *const usual = new QPushButton(tr("&As at first"), this);
    usual->setObjectName(QStringLiteral("usualColumns"));
    usual->setProperty("kind", QStringLiteral("ghost"));
    auto *const done = new QPushButton(tr("&Done"), this);
    done->setObjectName(QStringLiteral("columnsDone"));
    done->setProperty("kind", QStringLiteral("primary"));
    auto *const row = new QHBoxLayout;
    row->addWidget(usual);
    row->addStretch();
    row->addWidget(done);
    rows()->addLayout(row);
    connect(usual, &QPushButton::clicked, this, &ColumnChooser::usualWanted);
    connect(done, &QPushButton::clicked, this, &QWidget::hide);
}

void ColumnChooser::show(const QList<int> &columns)
{
    m_filling = true;
    m_list->clear();
    auto all = columns;
    for (int column = 0; column < m_titles.size(); ++column) {
        if (!columns.contains(column))
            all.append(column);
    }
    for (const int column : std::as_const(all)) {
        auto *const item = new QListWidgetItem(m_titles.at(column), m_list);
        item->setData(columnRole, column);
        item->setFlags((item->flags() | Qt::ItemIsUserCheckable) & ~Qt::ItemIsDropEnabled);
        item->setCheckState(columns.contains(column) ? Qt::Checked : Qt::Unchecked);
        item->setSizeHint(QSize(0, choiceHeight));
        if (column == 0)
            item->setFlags(item->flags() & ~Qt::ItemIsUserCheckable);
    }
    m_list->setCurrentRow(0);
    m_filling = false;
}

void ColumnChooser::moveCurrent(int by)
{
    const auto from = m_list->currentRow();
    const auto to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    m_filling = true;
    auto *const item = m_list->takeItem(from);
    m_list->insertItem(to, item);
    m_list->setCurrentRow(to);
    m_filling = false;
    tell();
}

void ColumnChooser::tell()
{
    if (m_filling)
        return;
    QList<int> columns;
    for (int row = 0; row < m_list->count(); ++row) {
        const auto *const item = m_list->item(row);
        if (item->checkState() == Qt::Checked)
            columns.append(item->data(columnRole).toInt());
    }
    emit chosen(columns);
}

bool ColumnChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *const key = static_cast<QKeyEvent *>(event);
        const bool moves = key->modifiers().testFlag(Qt::AltModifier)
            && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
        if (moves) {
            moveCurrent(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return PopupPanel::eventFilter(watched, event);
}

} // namespace archive
