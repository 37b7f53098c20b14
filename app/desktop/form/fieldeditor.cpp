// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/form/fieldeditor.h"

#include "catalogue/valuetext.h"
#include "desktop/form/choiceeditor.h"
#include "desktop/form/choices.h"
#include "desktop/form/severaleditor.h"
#include "desktop/form/texteditor.h"

#include <QWidget>

namespace archive {

FieldEditor::FieldEditor(QWidget *widget)
    : QObject(widget)
{ }

QWidget *FieldEditor::widget() const
{
    return qobject_cast<QWidget *>(parent());
}

FieldEditor *createFieldEditor(const EditorContext &context, const Field &field, QWidget *parent)
{
    if (field.type == ValueType::Code && field.several)
        return new SeveralEditor(context, field, parent);
    if (hasChoices(field))
        return new ChoiceEditor(context, field, parent);
    return new TextEditor(context, field, parent);
}

FieldEditor *fieldEditorOf(const QWidget *widget)
{
    return widget == nullptr
        ? nullptr
        : widget->findChild<FieldEditor *>(QString(), Qt::FindDirectChildrenOnly);
}

} // namespace archive
