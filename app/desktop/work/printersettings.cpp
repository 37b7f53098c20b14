// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/work/printersettings.h"

#include <QPrinter>
#include <QSettings>
#include <QUrl>

namespace archive {

namespace {

constexpr double furthestOffset = 20; // millimetres

/// A printer's name may have slashes, which would be groups.
QString keyOf(const QString &printer, const char *name)
{
    const QString encoded = printer.isEmpty()
        ? QStringLiteral("pdf")
        : QString::fromLatin1(QUrl::toPercentEncoding(printer));
    return QStringLiteral("printers/%1/%2").arg(encoded, QLatin1String(name));
}

double offsetIn(const QSettings &settings, const QString &key)
{
    return std::clamp(settings.value(key).toDouble(), -furthestOffset, furthestOffset);
}

} // namespace

PrinterSetup printerSetup(const QString &printer)
{
    const QSettings settings;
    PrinterSetup setup;
    const auto kind = PrintProfile::named(settings.value(keyOf(printer, "kind")).toString());
    if (kind)
        setup.profile = *kind;
    setup.profile.offset = {offsetIn(settings, keyOf(printer, "right")),
                            offsetIn(settings, keyOf(printer, "down"))};
    setup.profile.duplex = settings.value(keyOf(printer, "duplex")).toBool();
    setup.tray = settings.value(keyOf(printer, "tray"), -1).toInt();
    return setup;
}

void rememberPrinter(const QString &printer, const PrinterSetup &setup)
{
    QSettings settings;
    settings.setValue(keyOf(printer, "kind"), setup.profile.name);
    settings.setValue(keyOf(printer, "right"), setup.profile.offset.x());
    settings.setValue(keyOf(printer, "down"), setup.profile.offset.y());
    settings.setValue(keyOf(printer, "duplex"), setup.profile.duplex);
    settings.setValue(keyOf(printer, "tray"), setup.tray);
}

void setUp(QPrinter *printer, const PrinterSetup &setup)
{
    printer->setDuplex(setup.profile.duplex ? QPrinter::DuplexLongSide : QPrinter::DuplexNone);
    if (setup.tray >= 0)
        printer->setPaperSource(static_cast<QPrinter::PaperSource>(setup.tray));
}

PrinterSetup chosenOn(const QPrinter &printer, PrinterSetup setup)
{
    setup.profile.duplex = printer.duplex() == QPrinter::DuplexLongSide;
    setup.tray = printer.paperSource();
    return setup;
}

} // namespace archive
