// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/workstation/hand.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QPixmap>
#include <QPushButton>

namespace archive {

namespace {

constexpr int patienceMs = 60'000;

Error missing(const QString &what)
{
    return {ErrorCode::NotFound, QStringLiteral("The tour stopped: %1.").arg(what), what};
}

void sendMouse(QWidget *widget, QEvent::Type type, QPoint at, Qt::MouseButtons buttons)
{
    QMouseEvent event(type, at, widget->mapToGlobal(at), Qt::LeftButton, buttons, Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &event);
}

// The keyboard belongs to the list that is open, which passes on to its line what it does not need.
QWidget *listeningFor(QWidget *widget)
{
    auto *const list = QApplication::activePopupWidget();
    return list == nullptr ? widget : list;
}

Result<void> choose(QComboBox *box, const QString &text)
{
    for (int index = 0; index < box->count(); ++index) {
        const auto entry = box->itemText(index);
        if (!entry.startsWith(text) && !(text.size() > 2 && entry.contains(text)))
            continue;
        box->setFocus();
        while (box->currentIndex() != index)
            Hand::press(box, box->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
        return {};
    }
    return missing(QStringLiteral("there is no choice '%1'").arg(text));
}

Result<void> tick(QPushButton *button, const QStringList &texts)
{
    for (const auto &text : texts) {
        QAction *chosen = nullptr;
        for (auto *const action : button->menu()->actions()) {
            if (action->text().startsWith(text))
                chosen = action;
        }
        if (chosen == nullptr)
            return missing(QStringLiteral("there is no choice '%1'").arg(text));
        chosen->trigger();
    }
    return {};
}

} // namespace

Result<void> Hand::waitUntil(const QString &what, const std::function<bool()> &reached)
{
    QElapsedTimer timer;
    timer.start();
    while (!reached()) {
        if (timer.elapsed() > patienceMs)
            return missing(QStringLiteral("waited in vain for %1").arg(what));
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    QCoreApplication::processEvents();
    return {};
}

Result<void> Hand::click(QWidget *widget) const
{
    if (widget == nullptr || !widget->isVisible() || !widget->isEnabled()) {
        return missing(widget == nullptr
                           ? QStringLiteral("a widget is missing")
                           : QStringLiteral("'%1' can't be clicked").arg(widget->objectName()));
    }
    const auto at = widget->rect().center();
    sendMouse(widget, QEvent::MouseButtonPress, at, Qt::LeftButton);
    sendMouse(widget, QEvent::MouseButtonRelease, at, Qt::NoButton);
    QCoreApplication::processEvents();
    return {};
}

Result<void> Hand::clickOn(const char *name) const
{
    auto *const widget = find<QWidget>(name);
    if (widget == nullptr)
        return missing(QStringLiteral("there is no '%1' on the page").arg(QLatin1String(name)));
    return click(widget);
}

void Hand::press(QWidget *widget, int key, Qt::KeyboardModifiers modifiers)
{
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifiers);
        QCoreApplication::sendEvent(listeningFor(widget), &event);
    }
}

void Hand::type(QWidget *widget, const QString &text)
{
    for (const auto &character : text) {
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, character);
        QCoreApplication::sendEvent(listeningFor(widget), &down);
        QKeyEvent up(QEvent::KeyRelease, 0, Qt::NoModifier, character);
        QCoreApplication::sendEvent(listeningFor(widget), &up);
    }
}

Result<void> Hand::fill(QWidget *widget, const QString &text)
{
    if (widget == nullptr || !widget->isEnabled())
        return missing(QStringLiteral("there is no field for '%1'").arg(text));
    widget->setFocus();
    QWidget *target = widget;
    if (auto *const box = qobject_cast<QComboBox *>(widget)) {
        if (!box->isEditable())
            return choose(box, text);
        target = box->lineEdit();
    } else if (auto *const button = qobject_cast<QPushButton *>(widget)) {
        return tick(button, text.split(QLatin1Char('|')));
    }
    press(target, Qt::Key_A, Qt::ControlModifier);
    press(target, Qt::Key_Delete);
    type(target, text);
    // Leaving the field puts its text in order; the first Tab closes the list of proposals.
    if (QApplication::activePopupWidget() != nullptr)
        press(target, Qt::Key_Tab);
    press(target, Qt::Key_Tab);
    QCoreApplication::processEvents();
    return {};
}

Result<void> Hand::photograph(const QString &path) const
{
    QCoreApplication::processEvents();
    if (m_window->grab().save(path))
        return {};
    return Error{
        ErrorCode::Io, QStringLiteral("The picture %1 could not be written.").arg(path), path};
}

} // namespace archive
