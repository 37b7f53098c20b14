// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/list/listlook.h"
#include "desktop/popuppanel.h"
#include "desktop/work/usersettings.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace archive {

/// Searches that somebody saved: run with Enter, renamed with F2, deleted with Del; the present one is saved under a name.
class SavedSearches final : public PopupPanel
{
    Q_OBJECT

public:
    /// `present` gives what would be saved.
    SavedSearches(UserSettings &settings, std::function<SavedSearch()> present, QWidget *parent);

    /// Reads them anew.
    void reload();

signals:
    void wanted(const archive::SavedSearch &search);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addButtons();
    QPushButton *addButton(const char *name, const QString &text);
    void take(const UserSettings::Named &named);
    void save();
    void renameTo(const QString &title);
    void removeCurrent();
    void run();
    void tell(const Result<void> &kept);
    [[nodiscard]] SavedSearch *current();

    UserSettings &m_settings;
    std::function<SavedSearch()> m_present;
    UserSettings::Named m_named; ///< as they were read last
    bool m_isRead = false;
    std::vector<SavedSearch> m_searches;
    QListWidget *m_list;
    QLabel *m_note;
    QLineEdit *m_title;
    bool m_filling = false;
};

} // namespace archive
