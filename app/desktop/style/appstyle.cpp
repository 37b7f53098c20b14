// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/style/appstyle.h"

#include "desktop/style/appearance.h"
#include "desktop/style/palette.h"

#include <QApplication>
#include <QFile>
#include <QFont>
#include <QPalette>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QWidget>

namespace archive {

namespace {

/// Fusion, with buttons inside a large line that are large enough to be met (24 pixels: WCAG 2.2, 2.5.8).
class LargeLineStyle final : public QProxyStyle
{
public:
    LargeLineStyle()
        : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    { }
    int pixelMetric(PixelMetric metric,
                    const QStyleOption *option,
                    const QWidget *widget) const override
    {
        if (metric == PM_LineEditIconSize && widget != nullptr
            && widget->property("large").toBool())
            return 22;
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
};

QPalette appPalette()
{
    QPalette colours;
    colours.setColor(QPalette::Window, QColor(palette::window));
    colours.setColor(QPalette::WindowText, QColor(palette::text1));
    colours.setColor(QPalette::Base, QColor(palette::card));
    colours.setColor(QPalette::AlternateBase, QColor(palette::card));
    colours.setColor(QPalette::Text, QColor(palette::text1));
    colours.setColor(QPalette::Button, QColor(palette::card));
    colours.setColor(QPalette::ButtonText, QColor(palette::text1));
    colours.setColor(QPalette::PlaceholderText, QColor(palette::placeholder));
    colours.setColor(QPalette::Highlight, QColor(palette::accent));
    colours.setColor(QPalette::HighlightedText, QColor(palette::onAccent));
    colours.setColor(QPalette::ToolTipBase, QColor(palette::card));
    colours.setColor(QPalette::ToolTipText, QColor(palette::text1));
    // Fusion draws its own lines, as that under tabs, in these; left alone they stay those of a light theme.
    colours.setColor(QPalette::Light, QColor(palette::border));
    colours.setColor(QPalette::Midlight, QColor(palette::border));
    colours.setColor(QPalette::Mid, QColor(palette::border));
    colours.setColor(QPalette::Dark, QColor(palette::control));
    colours.setColor(QPalette::Shadow, QColor(palette::control));
    colours.setColor(QPalette::Link, QColor(palette::accent));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        colours.setColor(QPalette::Disabled, role, QColor(palette::placeholder));
    return colours;
}

} // namespace

QString appStyleSheet()
{
    QFile file(QStringLiteral(":/style/app.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto sheet = QString::fromUtf8(file.readAll());
    for (const auto &role : palette::all) {
        const QString token = QLatin1Char('@') + QLatin1String(role.name) + QLatin1Char('@');
        sheet.replace(token, QColor(role).name());
    }
    return sheet;
}

void applyAppStyle(QApplication &application)
{
    palette::setTheme(Appearance::kept().theme.value_or(systemTheme()));
    if (qobject_cast<QProxyStyle *>(QApplication::style()) == nullptr)
        QApplication::setStyle(new LargeLineStyle);
    QApplication::setPalette(appPalette());
    QFont font;
    font.setFamilies({QStringLiteral("Microsoft YaHei UI"),
                      QStringLiteral("WenQuanYi Micro Hei"),
                      QStringLiteral("WenQuanYi Zen Hei")});
    font.setPixelSize(13);
    QApplication::setFont(font);
    application.setStyleSheet(appStyleSheet());
}

void setStyleProperty(QWidget *widget, const char *name, const QString &value)
{
    if (widget->property(name).toString() == value)
        return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace archive
