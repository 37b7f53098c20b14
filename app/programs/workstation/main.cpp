// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/language.h"
#include "desktop/mainwindow.h"
#include "desktop/style/appearance.h"
#include "desktop/style/appstyle.h"
#include "programs/workstation/tour.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QScreen>
#include <QTextStream>

namespace archive {
namespace {

struct Options
{
    QString folder;
    QString user;
    QString language;
    QString purpose;
    QString tour;
};

Options readOptions(const QApplication &application)
{
    QCommandLineParser parser;
    const QCommandLineOption folder(QStringLiteral("archive"),
                                    QStringLiteral("Open the archive in this folder."),
                                    QStringLiteral("DIR"),
                                    qEnvironmentVariable("ARCHIVE_DIR"));
    const QCommandLineOption user(QStringLiteral("user"),
                                  QStringLiteral("Propose this user."),
                                  QStringLiteral("NAME"),
                                  qEnvironmentVariable("ARCHIVE_USER"));
    const QCommandLineOption language(QStringLiteral("language"),
                                      QStringLiteral("zh_CN or en; otherwise the system's."),
                                      QStringLiteral("LANGUAGE"));
    const QCommandLineOption purpose(
        QStringLiteral("purpose"),
        QStringLiteral("Sign in as this user with the password from ARCHIVE_PASSWORD, and begin "
                       "the open task of this purpose."),
        QStringLiteral("CODE"));
    const QCommandLineOption tour(
        QStringLiteral("tour"),
        QStringLiteral("Work one household through the windows, unattended; pictures, report and "
                       "batch go to OUT. The password comes from ARCHIVE_PASSWORD."),
        QStringLiteral("OUT"));
    parser.addOptions({folder, user, language, purpose, tour});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);
    return {parser.value(folder),
            parser.value(user),
            parser.value(language),
            parser.value(purpose),
            parser.value(tour)};
}

int fail(const QString &sentence)
{
    QTextStream(stderr) << sentence << Qt::endl;
    return 1;
}

/// Shows the window until it is closed; its exit code.
int work(const Options &options, const Environment &environment)
{
    MainWindow window(environment, nullptr);
    if (!options.folder.isEmpty())
        window.offerArchive(options.folder);
    if (!options.user.isEmpty())
        window.offerUser(options.user);
    window.resize(QSize(1366, 698).boundedTo(window.screen()->availableSize()));
    window.show();
    if (!options.purpose.isEmpty())
        window.signInFor(qEnvironmentVariable("ARCHIVE_PASSWORD"), options.purpose);
    return QApplication::exec();
}

int run(QApplication &application)
{
    QApplication::setApplicationVersion(QStringLiteral(ARCHIVE_VERSION));
    const auto options = readOptions(application);
    const bool onTour = !options.tour.isEmpty();
    // The sample's words are Chinese, so the tour is too unless it was asked otherwise.
    const auto language = onTour && options.language.isEmpty() ? QStringLiteral("zh_CN")
                                                               : languageFor(options.language);
    if (const auto spoken = applyLanguage(application, language); !spoken)
        return fail(spoken.error().message);
    applyAppStyle(application);
    const auto environment = Environment::system();
    if (onTour) {
        const auto toured = runTour(
            {options.folder, options.user, qEnvironmentVariable("ARCHIVE_PASSWORD"), options.tour},
            environment);
        return toured ? 0 : fail(toured.error().message);
    }
    return work(options, environment);
}

} // namespace
} // namespace archive

int main(int argc, char *argv[])
{
#ifdef Q_OS_WIN
    // mingw frees a thread's memory before its thread_local objects are destroyed, of which Qt has one: the stack of compiled
    // patterns. Interpreted ones have none, so that the archive's thread can end without a crash.
    qputenv("QT_ENABLE_REGEXP_JIT", "0");
#endif
    QCoreApplication::setApplicationName(QStringLiteral("credit-archive"));
    QCoreApplication::setOrganizationName(QStringLiteral("credit-archive"));
    archive::applyDisplaySize();
    QApplication application(argc, argv);
    return archive::run(application);
}
