// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/style/appstyle.h"

#include "desktop/style/palette.h"

#include <QApplication>
#include <QFile>
#include <QFont>
#include <QPalette>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QWidget>

#include <array>

namespace archive {

namespace {

struct NamedColour
{
    const char *name;
    QRgb colour;
};

constexpr std::array<NamedColour, 37> namedColours{{
    {"accent", palette::accent},
    {"accentDark", palette::accentDark},
    {"focusOnAccent", palette::focusOnAccent},
    {"tint", palette::tint},
    {"hit", palette::hit},
    {"rail", palette::rail},
    {"railActive", palette::railActive},
    {"railBar", palette::railBar},
    {"railText", palette::railText},
    {"railSample", palette::railSample},
    {"railSampleActive", palette::railSampleActive},
    {"text1", palette::text1},
    {"text2", palette::text2},
    {"text3", palette::text3},
    {"placeholder", palette::placeholder},
    {"window", palette::window},
    {"card", palette::card},
    {"header", palette::header},
    {"border", palette::border},
    {"line", palette::line},
    {"control", palette::control},
    {"control2", palette::control2},
    {"ok", palette::ok},
    {"okBack", palette::okBack},
    {"okLine", palette::okLine},
    {"info", palette::info},
    {"infoBack", palette::infoBack},
    {"infoLine", palette::infoLine},
    {"warn", palette::warn},
    {"warnBack", palette::warnBack},
    {"warnBanner", palette::warnBanner},
    {"warnLine", palette::warnLine},
    {"softLine", palette::softLine},
    {"bad", palette::bad},
    {"badBack", palette::badBack},
    {"badLine", palette::badLine},
    {"neutralBack", palette::neutralBack},
}};

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
    colours.setColor(QPalette::HighlightedText, Qt::white);
    colours.setColor(QPalette::ToolTipBase, QColor(palette::card));
    colours.setColor(QPalette::ToolTipText, QColor(palette::text1));
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
    for (const auto &entry : namedColours) {
        const QString token = QLatin1Char('@') + QLatin1String(entry.name) + QLatin1Char('@');
        sheet.replace(token, QColor(entry.colour).name());
    }
    return sheet;
}

void applyAppStyle(QApplication &application)
{
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
