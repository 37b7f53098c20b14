// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace archive {

/// Language, theme and size of what is drawn, to choose from. A size is seen at the next start, the others at once.
class AppearanceMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit AppearanceMenu(QWidget *parent);

signals:
    void languageChosen(const QString &language);
    /// What a person chose can only be seen after this, in words.
    void told(const QString &sentence);

private:
    void addLanguages();
    void addThemes();
    void addSizes();
};

} // namespace archive
