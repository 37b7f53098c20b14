// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/frame/page.h"

#include <QStackedWidget>

#include <map>

namespace archive {

/// The pages that the work offers, one at a time, made when somebody first goes there; and the way back between them.
class PageStack final : public QStackedWidget
{
    Q_OBJECT

public:
    PageStack(const PageContext &context,
              std::vector<PageEntry> entries,
              QWidget *parent = nullptr);

    [[nodiscard]] const std::vector<PageEntry> &entries() const { return m_entries; }
    /// The purpose changed: pages that it does not offer are closed, the others get their rights.
    void setWork(const WorkPurpose &work);
    [[nodiscard]] bool isOffered(const QString &name) const;
    /// The first page of the rail that the work offers; empty when there is none.
    [[nodiscard]] QString firstPage() const;

    /// Leads there if the present page may be left; to the first page when the work does not offer that one.
    void go(const Destination &to);
    /// The same without asking, and without a way back: what came before is forgotten.
    void begin(const Destination &to);
    /// Where the page that is open is to be found again, when what is typed there is kept.
    void leaveBehind(const std::function<void(const Destination &)> &then);
    [[nodiscard]] Page *current() const;
    [[nodiscard]] QString currentName() const;
    [[nodiscard]] QString title() const { return m_title; }

signals:
    void currentChangedTo(const QString &name);
    void titleChanged(const QString &title);
    void archiveChanged();
    void waiting(const QString &name, int count);

private:
    [[nodiscard]] const PageEntry *entry(const QString &name) const;
    [[nodiscard]] Page *make(const PageEntry &entry);
    /// The page, now in front; the first one when the work does not offer it, null when it offers none.
    Page *turnTo(const QString &name);
    void show(const Destination &to);
    void goBack();

    PageContext m_context;
    std::vector<PageEntry> m_entries;
    std::map<QString, Page *> m_made;
    std::vector<QString> m_way; ///< pages that one can go back to, the nearest last
    std::optional<WorkPurpose> m_work;
    QString m_title;
};

} // namespace archive
