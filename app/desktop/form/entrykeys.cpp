// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/form/entrykeys.h"

#include "desktop/form/fieldeditor.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLayout>
#include <QScrollArea>
#include <QTabBar>

namespace archive {

namespace {

void collect(QWidget *widget, QList<QWidget *> &found);

void collect(QLayout *layout, QList<QWidget *> &found)
{
    for (int i = 0; i < layout->count(); ++i) {
        auto *const item = layout->itemAt(i);
        if (auto *const inner = item->layout()) {
            collect(inner, found);
        } else if (auto *const widget = item->widget()) {
            collect(widget, found);
        }
    }
}

void collect(QWidget *widget, QList<QWidget *> &found)
{
    if ((widget->focusPolicy() & Qt::TabFocus) && widget->focusProxy() == nullptr)
        found.append(widget);
    if (auto *const area = qobject_cast<QScrollArea *>(widget)) {
        collect(area->widget(), found);
    } else if (widget->layout() != nullptr) {
        collect(widget->layout(), found);
    }
}

void pressTab(QWidget *widget, bool back)
{
    QKeyEvent tab(QEvent::KeyPress,
                  back ? Qt::Key_Backtab : Qt::Key_Tab,
                  back ? Qt::ShiftModifier : Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &tab);
}

} // namespace

EntryKeys::EntryKeys(QObject *parent)
    : QObject(parent)
{ }

void EntryKeys::watch(FieldEditor *editor)
{
    editor->widget()->installEventFilter(this);
}

bool EntryKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::InputMethod)
        m_composing = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
    if (event->type() == QEvent::FocusIn)
        m_composing = false;
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    auto *const key = static_cast<QKeyEvent *>(event);
    if (event->type() == QEvent::ShortcutOverride) {
        // A line would keep these for itself.
        const bool undoes = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
        if (undoes)
            event->ignore();
        return undoes;
    }
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return QObject::eventFilter(watched, event);
    if (m_composing)
        return true;
    auto *const widget = qobject_cast<QWidget *>(watched);
    if (auto *const editor = fieldEditorOf(widget))
        editor->accept();
    pressTab(widget, key->modifiers().testFlag(Qt::ShiftModifier));
    return true;
}

void setReadingOrder(QWidget *root)
{
    QList<QWidget *> order;
    collect(root, order);
    for (qsizetype i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order.at(i - 1), order.at(i));
}

} // namespace archive
