// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/popuppanel.h"

#include <QStringList>

class QListWidget;

namespace archive {

/// Which columns a list shows, and in which order: ticked with Space, moved with Alt+Up and Alt+Down or dragged.
class ColumnChooser final : public PopupPanel
{
    Q_OBJECT

public:
    /// Titles by column; the first one is always shown.
    ColumnChooser(const QStringList &titles, QWidget *parent);

    /// The columns that are shown, from the left.
    void show(const QList<int> &columns);

signals:
    void chosen(const QList<int> &columns);
    void usualWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addButtons();
    void moveCurrent(int by);
    void tell();

    QStringList m_titles;
    QListWidget *m_list;
    bool m_filling = false;
};

} // namespace archive
