// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/form/choicematcher.h"
#include "desktop/frame/page.h"

#include <QDialog>
#include <QTimer>

class QLineEdit;
class QListWidget;

namespace archive {

/// Something that Ctrl+K leads to or does.
struct QuickEntry
{
    QString title;
    QString hint; ///< what it is: a page, an action
    std::function<void()> go;
};

/// Finds any page, action or household by what is typed: its words, the first letters of its pinyin, and what the search of households takes.
class QuickGo final : public QDialog
{
    Q_OBJECT

public:
    /// `finds`: whether the work may list households; who may not is not even asked for, since a refusal is journalled.
    QuickGo(std::vector<QuickEntry> entries, ArchiveWorker &worker, bool finds, QWidget *parent);

signals:
    void householdChosen(const archive::Uid &household);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(const QString &typed);
    void askHouseholds();
    void addHouseholds(const std::vector<ListRow> &rows);
    void addLine(const QString &title, const QString &hint, std::function<void()> go);
    void choose();

    std::vector<QuickEntry> m_entries;
    ArchiveWorker &m_worker;
    bool m_finds;
    ChoiceMatcher m_matcher;
    JobTicket m_question;
    QTimer m_pause;
    std::vector<std::function<void()>> m_shown;
    QLineEdit *m_line;
    QListWidget *m_list;
};

} // namespace archive
