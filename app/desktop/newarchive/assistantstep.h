// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"

#include <QWidget>

namespace archive {

/// One step of the assistant that makes an archive.
class AssistantStep : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString heading() const = 0;
    /// Somebody comes to it; the order has what the steps before it gave.
    virtual void enter(const FoundingOrder &order) = 0;
    /// Puts what was chosen into the order; an error says what is missing, and the keyboard is where to mend it.
    [[nodiscard]] virtual Result<void> take(FoundingOrder &order) = 0;

signals:
    /// What was typed is not what was complained of any more.
    void edited();
};

} // namespace archive
