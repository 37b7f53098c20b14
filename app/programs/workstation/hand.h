// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QWidget>

#include <functional>

namespace archive {

/// A hand at keyboard and mouse: everything goes to the widgets as events, as from a person.
class Hand
{
public:
    explicit Hand(QWidget *window)
        : m_window(window)
    { }

    /// Lets the window work until `reached`; Internal with `what` when it takes longer than a minute.
    [[nodiscard]] static Result<void> waitUntil(const QString &what,
                                                const std::function<bool()> &reached);
    /// A visible widget by class and object name; nullptr when there is none.
    template<typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        for (auto *const widget : m_window->findChildren<T *>(QLatin1String(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    /// NotFound when there is no such widget to be clicked.
    [[nodiscard]] Result<void> click(QWidget *widget) const;
    [[nodiscard]] Result<void> clickOn(const char *name) const;
    static void press(QWidget *widget, int key, Qt::KeyboardModifiers modifiers = {});
    static void type(QWidget *widget, const QString &text);
    /// Empties a line and types into it, or picks the entry of a combo box that begins with `text` or contains it.
    [[nodiscard]] static Result<void> fill(QWidget *widget, const QString &text);
    [[nodiscard]] Result<void> photograph(const QString &path) const;

private:
    QWidget *m_window;
};

} // namespace archive
