// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/archivectl/commandline.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

int main(int argc, char *argv[])
{
    // Reports are laid out with fonts, for which Qt wants a platform; the program never opens a window.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("archivectl"));
    QGuiApplication::setApplicationVersion(QStringLiteral(ARCHIVE_VERSION));

    QTranslator translator;
    if (translator.load(QLocale(), QStringLiteral("archive"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QGuiApplication::installTranslator(&translator);

    QTextStream out(stdout);
    QTextStream err(stderr);
    archive::CommandLine line(out, err, archive::Environment::system(), [](const char *variable) {
        return qEnvironmentVariable(variable);
    });
    return line.run(QGuiApplication::arguments().mid(1));
}
