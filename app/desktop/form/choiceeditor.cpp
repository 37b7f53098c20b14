// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/form/choiceeditor.h"

#include "catalogue/valuetext.h"
#include "desktop/form/choicebox.h"
#include "desktop/form/choices.h"

#include <QCompleter>
#include <QLineEdit>

namespace archive {

namespace {

constexpr size_t searchableFrom = 16;

} // namespace

ChoiceEditor::ChoiceEditor(const EditorContext &context, const Field &field, QWidget *parent)
    : ChoiceEditor(context, field, new ChoiceBox(parent))
{ }

ChoiceEditor::ChoiceEditor(const EditorContext &context, const Field &field, ChoiceBox *box)
    : FieldEditor(box)
    , m_context(context)
    , m_catalogue(*context.catalogue)
    , m_field(field)
    , m_box(box)
{
    fill();
    if (m_choices.size() > searchableFrom)
        makeSearchable();
    connect(m_box, &QComboBox::activated, this, &FieldEditor::edited);
}

void ChoiceEditor::fill()
{
    m_choices = choicesFor(m_context, m_field);
    m_choices.insert(m_choices.begin(), Choice{});
    m_box->clear();
    for (const auto &choice : m_choices)
        m_box->addItem(choice.text);
}

void ChoiceEditor::makeSearchable()
{
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->completer()->setFilterMode(Qt::MatchContains);
    m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    connect(m_box->lineEdit(), &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_box->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        if (const auto typed = value())
            m_box->setCurrentIndex(indexOf(*typed));
    });
}

int ChoiceEditor::indexOf(const Value &value) const
{
    for (size_t i = 0; i < m_choices.size(); ++i) {
        if (m_choices[i].value == value)
            return static_cast<int>(i);
    }
    return -1;
}

void ChoiceEditor::setValue(const Value &value)
{
    if (m_field.type == ValueType::Ref)
        fill();
    auto index = indexOf(value);
    if (index < 0) {
        // A code that is no longer offered stays readable.
        m_choices.push_back({displayText(m_catalogue, m_field, value), value});
        m_box->addItem(m_choices.back().text);
        index = m_box->count() - 1;
    }
    m_box->setCurrentIndex(index);
    if (m_box->lineEdit() != nullptr)
        m_box->lineEdit()->setCursorPosition(0);
}

Result<Value> ChoiceEditor::value() const
{
    const auto text = m_box->currentText().trimmed();
    for (const auto &choice : m_choices) {
        if (choice.text == text)
            return choice.value;
    }
    if (m_field.type == ValueType::Ref)
        return Error{ErrorCode::InvalidInput, tr("Choose one of the list."), m_field.name};
    return parseTyped(m_catalogue, m_field, text);
}

} // namespace archive
