// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/archivectl/commandline.h"
#include "report/reportapplication.h"

#include <QGuiApplication>
#include <QLocale>
#include <QTranslator>

namespace {

/// Reports need fonts, and so a platform, but never a window; every other command does without and starts faster.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    if (!archive::CommandLine::needsFonts(words))
        return std::make_unique<QCoreApplication>(argc, argv);
    return archive::makeReportApplication(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("archivectl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ARCHIVE_VERSION));

    QTranslator translator;
    if (translator.load(
            QLocale(), QStringLiteral("archive"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&translator);

    QTextStream out(stdout);
    QTextStream err(stderr);
    archive::CommandLine line(out, err, archive::Environment::system(), [](const char *variable) {
        return qEnvironmentVariable(variable);
    });
    return line.run(QCoreApplication::arguments().mid(1));
}
