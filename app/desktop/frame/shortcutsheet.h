// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QKeySequence>

#include <vector>

namespace archive {

/// Keys, and what they do here.
struct ShortcutLine
{
    QKeySequence keys;
    QString text;
};

/// The keys that work on what is shown now: of buttons, actions, and of shortcuts that say in their "what's this" what they are for. Letters
/// behind Alt are left out, since they are underlined where they work.
[[nodiscard]] std::vector<ShortcutLine> shortcutsOf(const QWidget &window);

/// The sheet of keys behind F1, read off the window as it is.
class ShortcutSheet final : public QDialog
{
    Q_OBJECT

public:
    ShortcutSheet(const std::vector<ShortcutLine> &lines, QWidget *parent);
};

} // namespace archive
