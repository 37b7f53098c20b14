// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QTabBar>
#include <QtTest>

namespace archive::test {

inline QString nameOf(const QWidget *widget)
{
    return QStringLiteral("%1 '%2' \"%3\" has %4×%5, needs %6×%7")
        .arg(QLatin1String(widget->metaObject()->className()),
             widget->objectName(),
             widget->property("text").toString().left(40))
        .arg(widget->width())
        .arg(widget->height())
        .arg(widget->sizeHint().width())
        .arg(widget->sizeHint().height());
}

inline bool isCut(const QLabel *label)
{
    if (label->text().isEmpty() || !label->pixmap(Qt::ReturnByValue).isNull())
        return false;
    if (label->wordWrap()) {
        // A word that fits no line is cut however high the label is.
        const auto room = label->contentsRect().adjusted(0, 0, 0, label->height());
        const bool isPlain = label->textFormat() == Qt::PlainText;
        return label->heightForWidth(label->width()) > label->height()
            || (isPlain
                && label->fontMetrics().boundingRect(room, Qt::TextWordWrap, label->text()).width()
                    > room.width());
    }
    return label->sizeHint().width() > label->width()
        || label->fontMetrics().height() > label->height();
}

inline bool isCut(const QAbstractButton *button)
{
    const auto needed = button->sizeHint();
    return !button->text().isEmpty() && !button->property("editor").toBool()
        && (needed.width() > button->width() || needed.height() > button->height());
}

inline bool isCut(const QHeaderView *header)
{
    for (int section = 0; header->isVisible() && section < header->count(); ++section) {
        if (!header->isSectionHidden(section)
            && header->sectionSizeHint(section) > header->sectionSize(section))
            return true;
    }
    return false;
}

inline bool isInScrollArea(const QWidget *widget)
{
    for (; widget != nullptr; widget = widget->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(widget) != nullptr)
            return true;
    }
    return false;
}

/// Whether a part of it lies where the page does not reach; a page may be scrolled, but only up and down.
inline bool isOutside(const QWidget *widget, const QWidget *page)
{
    const QRect place(widget->mapTo(page, QPoint()), widget->size());
    if (place.left() < 0 || place.right() > page->rect().right())
        return true;
    return !isInScrollArea(widget) && !page->rect().contains(place);
}

inline QStringList cutOff(const QWidget *page)
{
    QStringList found;
    for (const auto *const widget : page->findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(page))
            continue;
        const auto *const label = qobject_cast<const QLabel *>(widget);
        const auto *const button = qobject_cast<const QAbstractButton *>(widget);
        const auto *const tabs = qobject_cast<const QTabBar *>(widget);
        const auto *const header = qobject_cast<const QHeaderView *>(widget);
        const auto *const area = qobject_cast<const QScrollArea *>(widget);
        const bool cut = (label != nullptr && isCut(label)) || (button != nullptr && isCut(button))
            || (tabs != nullptr && tabs->sizeHint().width() > tabs->width())
            || (header != nullptr && isCut(header))
            || (area != nullptr && area->widget()->width() > area->viewport()->width())
            || ((label != nullptr || button != nullptr || widget->inherits("QLineEdit"))
                && isOutside(widget, page));
        if (cut)
            found.append(nameOf(widget));
    }
    return found;
}

/// What a screen reader calls it.
inline QString nameRead(QWidget *widget)
{
    const auto *const read = QAccessible::queryAccessibleInterface(widget);
    return read == nullptr ? QString() : read->text(QAccessible::Name);
}

/// What takes the focus by Tab but has no name for a screen reader.
inline QStringList nameless(const QWidget *page)
{
    QStringList found;
    for (auto *const widget : page->findChildren<QWidget *>()) {
        const bool reachable = widget->isVisibleTo(page) && (widget->focusPolicy() & Qt::TabFocus)
            && widget->focusProxy() == nullptr && !widget->inherits("QTabBar")
            && !widget->inherits("QTabWidget") && !widget->inherits("QComboBoxPrivateContainer")
            && qobject_cast<const QComboBox *>(widget->parentWidget()) == nullptr;
        if (reachable && nameRead(widget).isEmpty())
            found.append(nameOf(widget));
    }
    return found;
}

/// What is wrong with the page that is shown, each line with the page's name.
inline QStringList flaws(const char *name, const QWidget *page)
{
    // Layouts settle over some rounds of events.
    [[maybe_unused]] const bool settled =
        QTest::qWaitFor([page] { return cutOff(page).isEmpty(); }, 1000);
    QStringList found;
    for (const auto &flaw : cutOff(page))
        found.append(QLatin1String(name) + QStringLiteral(", cut off: ") + flaw);
    for (const auto &flaw : nameless(page))
        found.append(QLatin1String(name) + QStringLiteral(", without a name: ") + flaw);
    return found;
}

} // namespace archive::test
