// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QKeySequence;
class QTabWidget;

namespace archive {

class RecordsSection;

/// The keys of a household's tabs: those for rows act on the table in which somebody works, and on the first of the tab before that; others
/// turn to the next tab, or to one by its number.
class RosterKeys final : public QObject
{
    Q_OBJECT

public:
    /// `tabs` are the panels; the keys work wherever the keyboard is in `page`.
    RosterKeys(QTabWidget *tabs, QWidget *page);

private:
    /// `words` stand on the sheet of F1.
    void bind(const QKeySequence &keys, const QString &words, void (RecordsSection::*act)());
    [[nodiscard]] RecordsSection *section() const;
    void bindTurning();
    void turn(int steps);
    void turnTo(int shown);

    QTabWidget *m_tabs;
    QWidget *m_page;
};

} // namespace archive
