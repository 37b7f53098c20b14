// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/form/texteditor.h"

#include "catalogue/valuetext.h"

#include <QLineEdit>

namespace archive {

namespace {

bool isFigure(ValueType type)
{
    return type == ValueType::Money || type == ValueType::Area || type == ValueType::Rate
        || type == ValueType::Count;
}

} // namespace

TextEditor::TextEditor(const EditorContext &context, const Field &field, QWidget *parent)
    : TextEditor(context, field, new QLineEdit(parent))
{ }

TextEditor::TextEditor(const EditorContext &context, const Field &field, QLineEdit *edit)
    : FieldEditor(edit)
    , m_catalogue(*context.catalogue)
    , m_field(field)
    , m_edit(edit)
{
    if (isFigure(field.type))
        edit->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (field.type == ValueType::Text)
        edit->setMaxLength(field.maxLength * 2);
    if (field.type == ValueType::Date)
        edit->setPlaceholderText(tr("YYYY-MM-DD"));
    connect(edit, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(edit, &QLineEdit::editingFinished, this, &TextEditor::tidy);
}

void TextEditor::setValue(const Value &value)
{
    m_edit->setText(displayText(m_catalogue, m_field, value));
    m_edit->setCursorPosition(0);
}

Result<Value> TextEditor::value() const
{
    return parseTyped(m_catalogue, m_field, m_edit->text());
}

void TextEditor::tidy()
{
    if (const auto typed = value()) {
        const auto text = displayText(m_catalogue, m_field, *typed);
        if (text != m_edit->text())
            m_edit->setText(text);
    }
}

} // namespace archive
