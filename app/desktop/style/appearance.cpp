// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/style/appearance.h"

#include <QSettings>

#include <array>

namespace archive {

namespace {

constexpr std::array<std::pair<Theme, const char *>, 3> themeNames{
    {{Theme::Light, "light"}, {Theme::Dark, "dark"}, {Theme::HighContrast, "contrast"}}};

QString themeKey()
{
    return QStringLiteral("appearance/theme");
}

QString sizeKey()
{
    return QStringLiteral("appearance/size");
}

} // namespace

Appearance Appearance::kept()
{
    const QSettings settings;
    Appearance appearance;
    const auto name = settings.value(themeKey()).toString();
    for (const auto &[theme, word] : themeNames) {
        if (name == QLatin1String(word))
            appearance.theme = theme;
    }
    const auto size = settings.value(sizeKey()).toInt();
    if (displaySizes().contains(size))
        appearance.sizePercent = size;
    return appearance;
}

void Appearance::keep() const
{
    QSettings settings;
    settings.setValue(sizeKey(), sizePercent);
    if (!theme) {
        settings.remove(themeKey());
        return;
    }
    for (const auto &[each, word] : themeNames) {
        if (each == *theme)
            settings.setValue(themeKey(), QLatin1String(word));
    }
}

QList<int> displaySizes()
{
    return {100, 115, 130};
}

Theme systemTheme()
{
#ifdef Q_OS_WIN
    const QSettings contrast(
        QStringLiteral("HKEY_CURRENT_USER\\Control Panel\\Accessibility\\HighContrast"),
        QSettings::NativeFormat);
    // HCF_HIGHCONTRASTON is the first of the flags.
    if ((contrast.value(QStringLiteral("Flags")).toInt() & 1) != 0)
        return Theme::HighContrast;
    const QSettings colours(
        QStringLiteral(
            "HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
        QSettings::NativeFormat);
    if (colours.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0)
        return Theme::Dark;
#endif
    return Theme::Light;
}

void applyDisplaySize()
{
    const auto size = Appearance::kept().sizePercent;
    // Who sets Qt's own variable knows better.
    if (size != 100 && qEnvironmentVariableIsEmpty("QT_SCALE_FACTOR"))
        qputenv("QT_SCALE_FACTOR", QByteArray::number(size / 100.0));
}

} // namespace archive
