// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/validation.h"

#include <QWidget>

class QLabel;

namespace archive {

/// The line under a field that says what is wrong with it: icon, sentence, red or amber. It keeps its height when empty.
class CheckLine final : public QWidget
{
    Q_OBJECT

public:
    explicit CheckLine(QWidget *parent = nullptr);

    void show(Severity severity, const QString &sentence);
    void clear();
    [[nodiscard]] QString text() const;

private:
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace archive
