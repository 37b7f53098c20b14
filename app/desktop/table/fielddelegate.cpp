// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/table/fielddelegate.h"

#include "catalogue/valuetext.h"
#include "desktop/models/recordtablemodel.h"
#include "desktop/models/valuemetatype.h"
#include "desktop/prompts.h"

#include <QKeyEvent>
#include <QWidget>

namespace archive {

FieldDelegate::FieldDelegate(EditorContext context, Prompts &prompts, QObject *parent)
    : TableDelegate(parent)
    , m_context(std::move(context))
    , m_prompts(&prompts)
{ }

QWidget *FieldDelegate::createEditor(QWidget *parent,
                                     const QStyleOptionViewItem &,
                                     const QModelIndex &index) const
{
    const auto *const model = qobject_cast<const RecordTableModel *>(index.model());
    if (model == nullptr)
        return nullptr;
    const auto &field =
        m_context.catalogue->field(model->columns().at(static_cast<size_t>(index.column())));
    auto *const widget = createFieldEditor(m_context, field, parent)->widget();
    widget->setAccessibleName(titleOf(field));
    return widget;
}

void FieldDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *const fieldEditor = fieldEditorOf(editor))
        fieldEditor->setValue(index.data(Qt::EditRole).value<Value>());
}

void FieldDelegate::setModelData(QWidget *editor,
                                 QAbstractItemModel *model,
                                 const QModelIndex &index) const
{
    const auto *const fieldEditor = fieldEditorOf(editor);
    if (fieldEditor == nullptr)
        return;
    const auto value = fieldEditor->value();
    if (value) {
        model->setData(index, QVariant::fromValue(*value), Qt::EditRole);
    } else {
        m_prompts->tell(value.error().message);
    }
}

bool FieldDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *const editor = qobject_cast<QWidget *>(watched);
    auto *const fieldEditor = fieldEditorOf(editor);
    if (event->type() != QEvent::KeyPress || fieldEditor == nullptr)
        return TableDelegate::eventFilter(watched, event);
    const auto key = static_cast<QKeyEvent *>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (enter || key == Qt::Key_Tab)
        fieldEditor->accept();
    if (!enter)
        return TableDelegate::eventFilter(watched, event);
    emit commitData(editor);
    emit closeEditor(editor, QAbstractItemDelegate::EditNextItem);
    return true;
}

} // namespace archive
