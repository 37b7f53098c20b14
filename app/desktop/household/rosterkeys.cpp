// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/household/rosterkeys.h"

#include "desktop/household/recordssection.h"

#include <QApplication>
#include <QShortcut>
#include <QTabWidget>

namespace archive {

RosterKeys::RosterKeys(QTabWidget *tabs, QWidget *page)
    : QObject(page)
    , m_tabs(tabs)
    , m_page(page)
{
    bind(Qt::Key_F2, tr("Add a row"), &RecordsSection::addRecord);
    bind(Qt::Key_F3, tr("Copy the row"), &RecordsSection::copyRecord);
    bind(QKeySequence::Paste, tr("Paste rows from a spreadsheet"), &RecordsSection::pasteRecords);
    bind(Qt::Key_F5, tr("Sort by the column"), &RecordsSection::sortCurrentColumn);
    bind(Qt::CTRL | Qt::Key_H, tr("Make the member head of household"), &RecordsSection::makeHead);
    bind(Qt::Key_F8, tr("Delete the row"), &RecordsSection::removeRecord);
    bind(Qt::Key_F4, tr("All fields of the row"), &RecordsSection::toggleDetails);
    bindTurning();
}

void RosterKeys::bindTurning()
{
    const auto on = [this](const QKeySequence &keys, auto act) {
        auto *const shortcut =
            new QShortcut(keys, m_page, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    on(Qt::CTRL | Qt::Key_PageDown, [this] { turn(1); });
    on(Qt::CTRL | Qt::Key_PageUp, [this] { turn(-1); });
    for (int place = 0; place < 9; ++place)
        on(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + place), [this, place] { turnTo(place); });
}

void RosterKeys::turn(int steps)
{
    const auto count = m_tabs->count();
    for (int i = 1; i < count; ++i) {
        const auto tab = (m_tabs->currentIndex() + steps * i + count) % count;
        if (m_tabs->isTabVisible(tab)) {
            m_tabs->setCurrentIndex(tab);
            return;
        }
    }
}

void RosterKeys::turnTo(int shown)
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (m_tabs->isTabVisible(tab) && shown-- == 0)
            m_tabs->setCurrentIndex(tab);
    }
}

void RosterKeys::bind(const QKeySequence &keys, const QString &words, void (RecordsSection::*act)())
{
    auto *const shortcut =
        new QShortcut(keys, m_page, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    shortcut->setWhatsThis(words);
    connect(shortcut, &QShortcut::activated, this, [this, act] {
        if (auto *const acting = section())
            (acting->*act)();
    });
}

RecordsSection *RosterKeys::section() const
{
    for (auto *at = QApplication::focusWidget(); at != nullptr; at = at->parentWidget()) {
        if (auto *const section = qobject_cast<RecordsSection *>(at))
            return section;
    }
    RecordsSection *first = nullptr;
    for (auto *const section : m_tabs->currentWidget()->findChildren<RecordsSection *>()) {
        if (first == nullptr && section->isVisible())
            first = section;
    }
    return first;
}

} // namespace archive
