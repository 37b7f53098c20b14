// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/form/choiceeditor.h"

#include "catalogue/valuetext.h"
#include "desktop/form/choicebox.h"
#include "desktop/form/choicepopup.h"
#include "desktop/form/choices.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace archive {

namespace {

constexpr size_t mostProposals = 200;

bool isFormKey(const QKeyEvent &key)
{
    const bool function = key.key() >= Qt::Key_F1 && key.key() <= Qt::Key_F12;
    return function || key.matches(QKeySequence::Save) || key.modifiers() == Qt::AltModifier;
}

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
    , m_popup(new ChoicePopup(box))
{
    fill();
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setCompleter(nullptr);
    m_box->installEventFilter(this);
    connect(m_box->lineEdit(), &QLineEdit::textEdited, this, &ChoiceEditor::propose);
    connect(m_box->lineEdit(), &QLineEdit::editingFinished, this, &ChoiceEditor::settle);
    connect(m_box, &QComboBox::activated, this, &FieldEditor::edited);
    connect(m_popup, &QListWidget::itemClicked, this, &ChoiceEditor::accept);
}

void ChoiceEditor::fill()
{
    m_choices = choicesFor(m_context, m_field);
    m_choices.insert(m_choices.begin(), Choice{});
    m_box->clear();
    for (const auto &choice : m_choices)
        m_box->addItem(choice.text);
}

void ChoiceEditor::propose(const QString &typed)
{
    m_proposed = typed.trimmed().isEmpty() ? std::vector<size_t>()
                                           : m_matcher.matches(m_choices, typed.trimmed());
    if (m_proposed.size() > mostProposals)
        m_proposed.resize(mostProposals);
    QStringList texts;
    for (const auto index : m_proposed)
        texts.append(m_choices[index].text);
    if (m_box->isVisible())
        m_popup->offer(texts);
    // Half of a name is no mistake yet; what fits nothing is one.
    if (m_proposed.empty() || value())
        emit edited();
}

void ChoiceEditor::choose(size_t choice)
{
    m_popup->hide();
    m_proposed.clear();
    m_box->setCurrentIndex(static_cast<int>(choice));
    m_box->lineEdit()->setText(m_choices[choice].text);
    m_box->lineEdit()->setCursorPosition(0);
    emit edited();
}

void ChoiceEditor::accept()
{
    const auto row = m_popup->currentRow();
    if (m_popup->isVisible() && row >= 0 && row < static_cast<int>(m_proposed.size()))
        choose(m_proposed[static_cast<size_t>(row)]);
}

void ChoiceEditor::settle()
{
    const auto typed = value();
    const auto index = typed && !m_popup->isVisible() ? indexOf(*typed) : -1;
    if (index < 0)
        return;
    m_box->setCurrentIndex(index);
    m_box->lineEdit()->setText(m_choices[static_cast<size_t>(index)].text);
}

bool ChoiceEditor::steer(int key)
{
    switch (key) {
    case Qt::Key_Down:
        m_popup->move(1);
        return true;
    case Qt::Key_Up:
        m_popup->move(-1);
        return true;
    case Qt::Key_PageDown:
        m_popup->move(10);
        return true;
    case Qt::Key_PageUp:
        m_popup->move(-10);
        return true;
    case Qt::Key_Escape:
        m_popup->hide();
        emit edited();
        return true;
    case Qt::Key_Tab:
        accept();
        return false;
    default:
        return false;
    }
}

bool ChoiceEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_box)
        return FieldEditor::eventFilter(watched, event);
    // A key of the form acts on what is chosen, so the choice comes first.
    if (event->type() == QEvent::ShortcutOverride && m_popup->isVisible()
        && isFormKey(*static_cast<QKeyEvent *>(event)))
        accept();
    if (event->type() == QEvent::KeyPress && m_popup->isVisible()
        && steer(static_cast<QKeyEvent *>(event)->key()))
        return true;
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide) {
        const bool unfinished = m_popup->isVisible();
        m_popup->hide();
        settle();
        if (unfinished && !value())
            emit edited();
    }
    return FieldEditor::eventFilter(watched, event);
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
    m_popup->hide();
    m_box->setCurrentIndex(index);
    m_box->lineEdit()->setText(m_choices[static_cast<size_t>(index)].text);
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
