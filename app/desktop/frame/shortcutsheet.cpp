// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/frame/shortcutsheet.h"

#include <QAbstractButton>
#include <QAction>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>

namespace archive {

namespace {

constexpr int sheetWidth = 520;
constexpr int sheetHeight = 440;

bool isMnemonic(const QKeySequence &keys)
{
    const auto only = keys[0];
    return keys.count() == 1 && only.keyboardModifiers() == Qt::AltModifier
        && ((only.key() >= Qt::Key_A && only.key() <= Qt::Key_Z)
            || (only.key() >= Qt::Key_0 && only.key() <= Qt::Key_9));
}

/// A button's text without its underlined letter and without the keys that some show behind it.
QString plain(const QString &text, const QKeySequence &keys)
{
    auto words = text;
    words.remove(QLatin1Char('&'));
    words.remove(keys.toString(QKeySequence::NativeText));
    words.remove(keys.toString(QKeySequence::PortableText));
    return words.simplified();
}

class Gatherer
{
public:
    void add(const QKeySequence &keys, const QString &text)
    {
        const auto words = plain(text, keys);
        if (keys.isEmpty() || words.isEmpty() || isMnemonic(keys))
            return;
        const bool known = std::any_of(m_lines.begin(), m_lines.end(), [&](const auto &line) {
            return line.keys == keys && line.text == words;
        });
        if (!known)
            m_lines.push_back({keys, words});
    }
    [[nodiscard]] std::vector<ShortcutLine> take() { return std::move(m_lines); }

private:
    std::vector<ShortcutLine> m_lines;
};

bool isReachable(const QWidget *widget)
{
    return widget != nullptr && widget->isVisible();
}

} // namespace

std::vector<ShortcutLine> shortcutsOf(const QWidget &window)
{
    Gatherer gatherer;
    for (const auto *const shortcut : window.findChildren<QShortcut *>()) {
        if (isReachable(qobject_cast<const QWidget *>(shortcut->parent())) && shortcut->isEnabled())
            gatherer.add(shortcut->key(), shortcut->whatsThis());
    }
    for (const auto *const button : window.findChildren<QAbstractButton *>()) {
        if (isReachable(button))
            gatherer.add(button->shortcut(), button->text());
    }
    for (const auto *const action : window.findChildren<QAction *>()) {
        if (isReachable(qobject_cast<const QWidget *>(action->parent())) && action->isEnabled())
            gatherer.add(action->shortcut(), action->text());
    }
    return gatherer.take();
}

ShortcutSheet::ShortcutSheet(const std::vector<ShortcutLine> &lines, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys that work here"));
    setObjectName(QStringLiteral("shortcutSheet"));
    auto *const table = new QTableWidget(static_cast<int>(lines.size()), 2, this);
    table->setObjectName(QStringLiteral("shortcuts"));
    table->setAccessibleName(windowTitle());
    table->setHorizontalHeaderLabels({tr("Keys"), tr("What they do")});
    table->horizontalHeader()->setStretchLastSection(true);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    int row = 0;
    for (const auto &line : lines) {
        table->setItem(row, 0, new QTableWidgetItem(line.keys.toString(QKeySequence::NativeText)));
        table->setItem(row, 1, new QTableWidgetItem(line.text));
        ++row;
    }
    table->resizeColumnToContents(0);
    auto *const close = new QPushButton(tr("&Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins(16, 16, 16, 16);
    all->setSpacing(8);
    all->addWidget(table);
    all->addWidget(close, 0, Qt::AlignRight);
    resize(sheetWidth, sheetHeight);
}

} // namespace archive
