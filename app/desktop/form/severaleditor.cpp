// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/form/severaleditor.h"

#include "catalogue/valuetext.h"
#include "desktop/form/choices.h"
#include "desktop/form/listbutton.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>

namespace archive {

SeveralEditor::SeveralEditor(const EditorContext &context, const Field &field, QWidget *parent)
    : SeveralEditor(context, field, new ListButton(parent))
{ }

SeveralEditor::SeveralEditor(const EditorContext &context, const Field &field, QPushButton *button)
    : FieldEditor(button)
    , m_catalogue(*context.catalogue)
    , m_field(field)
    , m_button(button)
    , m_menu(new QMenu(button))
{
    for (const auto &choice : choicesFor(context, field)) {
        auto *const action = m_menu->addAction(choice.text);
        action->setCheckable(true);
        action->setData(choice.value.toWire());
        connect(action, &QAction::toggled, this, &SeveralEditor::showChosen);
        connect(action, &QAction::triggered, this, &FieldEditor::edited);
    }
    m_menu->installEventFilter(this);
    m_button->setMenu(m_menu);
    showChosen();
}

bool SeveralEditor::eventFilter(QObject *watched, QEvent *event)
{
    // Ticking leaves the list open, so that several can be ticked in one go.
    const bool byMouse = event->type() == QEvent::MouseButtonRelease;
    const bool bySpace = event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (watched == m_menu && (byMouse || bySpace) && m_menu->activeAction() != nullptr) {
        m_menu->activeAction()->trigger();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

void SeveralEditor::setValue(const Value &value)
{
    const auto chosen = value.toWire().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (auto *const action : m_menu->actions())
        action->setChecked(chosen.contains(action->data().toString()));
    showChosen();
}

Result<Value> SeveralEditor::value() const
{
    QStringList chosen;
    for (const auto *const action : m_menu->actions()) {
        if (action->isChecked())
            chosen.append(action->data().toString());
    }
    return Value::ofCode(chosen.join(QLatin1Char(' ')));
}

void SeveralEditor::showChosen()
{
    if (const auto chosen = value()) {
        const auto text = displayText(m_catalogue, m_field, *chosen);
        m_button->setText(text);
        m_button->setToolTip(text);
    }
}

} // namespace archive
