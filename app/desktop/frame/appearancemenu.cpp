// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/frame/appearancemenu.h"

#include "desktop/language.h"
#include "desktop/style/appearance.h"
#include "desktop/style/appstyle.h"

#include <QActionGroup>
#include <QApplication>

namespace archive {

AppearanceMenu::AppearanceMenu(QWidget *parent)
    : QMenu(parent)
{
    addLanguages();
    addThemes();
    addSizes();
}

void AppearanceMenu::addLanguages()
{
    addSection(tr("Language"));
    auto *const group = new QActionGroup(this);
    for (const auto &language : languages()) {
        auto *const action = group->addAction(addAction(language.name));
        action->setObjectName(QStringLiteral("language-") + language.code);
        action->setCheckable(true);
        action->setChecked(language.code == languageInForce());
        connect(action, &QAction::triggered, this, [this, code = language.code] {
            emit languageChosen(code);
        });
    }
}

void AppearanceMenu::addThemes()
{
    addSection(tr("Colours"));
    auto *const group = new QActionGroup(this);
    const std::pair<std::optional<Theme>, QString> themes[] = {
        {std::nullopt, tr("As the system")},
        {Theme::Light, tr("Light")},
        {Theme::Dark, tr("Dark")},
        {Theme::HighContrast, tr("High contrast")},
    };
    const auto kept = Appearance::kept().theme;
    for (const auto &[theme, title] : themes) {
        auto *const action = group->addAction(addAction(title));
        action->setCheckable(true);
        action->setChecked(theme == kept);
        connect(action, &QAction::triggered, this, [theme = theme] {
            auto appearance = Appearance::kept();
            appearance.theme = theme;
            appearance.keep();
            applyAppStyle(*qApp);
        });
    }
}

void AppearanceMenu::addSizes()
{
    addSection(tr("Size"));
    auto *const group = new QActionGroup(this);
    const auto kept = Appearance::kept().sizePercent;
    for (const auto size : displaySizes()) {
        auto *const action =
            group->addAction(addAction(tr("%1 %", "size of what is drawn").arg(size)));
        action->setCheckable(true);
        action->setChecked(size == kept);
        connect(action, &QAction::triggered, this, [this, size] {
            auto appearance = Appearance::kept();
            appearance.sizePercent = size;
            appearance.keep();
            emit told(tr("The new size is seen when the program is started again."));
        });
    }
}

} // namespace archive
