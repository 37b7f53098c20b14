// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/validation.h"
#include "desktop/style/icons.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace archive {

/// The line under a field that says what is wrong with it: icon, sentence, red or amber. It keeps its height when empty, unless it may
/// collapse.
class CheckLine final : public QWidget
{
    Q_OBJECT

public:
    explicit CheckLine(QWidget *parent = nullptr);

    void show(Severity severity, const QString &sentence);
    /// Says that what was typed is well.
    void confirm(const QString &sentence);
    void clear();
    [[nodiscard]] QString text() const;
    void collapse();
    /// Offers something to do about it; an empty text offers nothing.
    void offer(const QString &action);

signals:
    void acted();

private:
    void put(Glyph glyph, const palette::Role &colour, const char *role, const QString &sentence);

    bool m_collapses = false;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action = nullptr; ///< made when something is first offered
};

} // namespace archive
