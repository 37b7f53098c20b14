// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/searchpopulation.h"
#include "benchmarks/windowwork.h"
#include "desktop/language.h"
#include "desktop/mainwindow.h"
#include "desktop/style/appstyle.h"
#include "vault/keyring.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMainWindow>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>
#include <QtTest/QTest>

using namespace archive;
using namespace archive::bench;

namespace {

constexpr double keyBoundMs = 16;
constexpr double gapBoundMs = 50;
constexpr double startBound = 1.5;
constexpr double memoryBoundMb = 200;

QSize screenSize()
{
    return {1366, 698};
}

QString verdict(double seen, double bound)
{
    return seen > bound ? QStringLiteral("NOT REACHED") : QStringLiteral("reached");
}

/// The process that only shows an empty window, against which the workstation is measured.
int runEmpty()
{
    QMainWindow window;
    window.resize(screenSize());
    window.show();
    return QTest::qWaitForWindowExposed(&window) ? 0 : 1;
}

Result<void> prepareWindow()
{
    ARCHIVE_CHECK(applyLanguage(*qApp, QStringLiteral("zh_CN")));
    applyAppStyle(*qApp);
    return {};
}

int runStart(const QString &folder)
{
    if (!prepareWindow())
        return 1;
    MainWindow window(Environment::system(), nullptr);
    window.resize(screenSize());
    return bench::signIn(window, folder) ? 0 : 1;
}

int runMake(const QString &folder, int persons)
{
    constexpr int noSamples = 1;
    const auto made = SearchPopulation::make(folder, persons, noSamples);
    if (!made)
        QTextStream(stderr) << made.error().message << u'\n';
    return made ? 0 : 1;
}

/// Milliseconds of this program run with the arguments, from its start to its end.
Result<double> timeOf(const QStringList &arguments)
{
    constexpr int longest = 3'600'000;
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    if (!process.waitForFinished(longest) || process.exitCode() != 0)
        return Error{ErrorCode::Internal, QStringLiteral("This program can't be run again."), {}};
    return static_cast<double>(timer.elapsed());
}

/// Milliseconds of what the password alone costs, which is meant to be slow.
Result<double> derivationOf(const QString &folder)
{
    QElapsedTimer timer;
    timer.start();
    ARCHIVE_TRY(
        ring,
        KeyRing::unlock(
            folder, QStringLiteral("officer"), bench::benchPassword(), Environment::system()));
    static_cast<void>(ring);
    return static_cast<double>(timer.elapsed());
}

Result<QString> measureStarts(const QString &folder, int starts)
{
    std::vector<double> empty;
    std::vector<double> list;
    std::vector<double> derivation;
    for (int i = 0; i < starts; ++i) {
        ARCHIVE_TRY(bare, timeOf({QStringLiteral("--empty")}));
        ARCHIVE_TRY(full, timeOf({QStringLiteral("--start"), folder}));
        ARCHIVE_TRY(derived, derivationOf(folder));
        empty.push_back(bare);
        list.push_back(full);
        derivation.push_back(derived);
    }
    const double ratio = (median(list) - median(derivation)) / median(empty);
    return QStringLiteral(
               "- start-up to a usable list %1 ms, of which the key derivation %2 ms; an "
               "empty QMainWindow %3 ms, %4 starts each: beyond the derivation %5 "
               "times, bound %6: %7\n")
        .arg(median(list), 0, 'f', 0)
        .arg(median(derivation), 0, 'f', 0)
        .arg(median(empty), 0, 'f', 0)
        .arg(starts)
        .arg(ratio, 0, 'f', 2)
        .arg(startBound)
        .arg(verdict(ratio, startBound));
}

QString timesLine(const char *what, const Durations &times, double bound)
{
    return QStringLiteral("- %1: p50 %2, p99 %3, max %4 ms (%5), bound %6: %7\n")
        .arg(QString::fromUtf8(what))
        .arg(times.quantile(0.5), 0, 'f', 2)
        .arg(times.quantile(0.99), 0, 'f', 2)
        .arg(times.quantile(1), 0, 'f', 2)
        .arg(times.count())
        .arg(bound)
        .arg(verdict(times.quantile(0.99), bound));
}

struct WindowPlan
{
    QString folder;
    int persons = 0;
    int starts = 0;
    int keys = 0;
    qint64 rows = 0;
};

Result<QString> measureWindow(const WindowPlan &plan)
{
    ARCHIVE_CHECK(prepareWindow());
    MainWindow window(Environment::system(), nullptr);
    window.resize(screenSize());
    ARCHIVE_CHECK(bench::signIn(window, plan.folder));
    WindowTimes times;
    ARCHIVE_CHECK(scrollAndType(window, plan.keys, times));
    auto text = timesLine("scrolling", times.scrolling, keyBoundMs)
        + timesLine("typing", times.typing, keyBoundMs)
        + QStringLiteral(
              "- answers to a search, with the pause for further keys: p50 %1, p99 %2 ms\n")
              .arg(times.answers.quantile(0.5), 0, 'f', 1)
              .arg(times.answers.quantile(0.99), 0, 'f', 1);
    // What reports and bulk writes take is not what a list takes.
    const double memory = mostMemory();
    ARCHIVE_CHECK(workBeside(window, plan.rows, times));
    const double longest = times.gaps.quantile(1);
    text += QStringLiteral("- longest gap of the event loop with saves, searches, reports and %1 "
                           "rows written beside: %2 ms (p99 %3), bound %4: %5\n")
                .arg(times.written)
                .arg(longest, 0, 'f', 1)
                .arg(times.gaps.quantile(0.99), 0, 'f', 1)
                .arg(gapBoundMs)
                .arg(verdict(longest, gapBoundMs));
    return text
        + QStringLiteral("- memory at %1 persons: %2 MB in the list, bound %3: %4; %5 MB at last\n")
              .arg(plan.persons)
              .arg(memory, 0, 'f', 0)
              .arg(memoryBoundMb)
              .arg(verdict(memory, memoryBoundMb))
              .arg(mostMemory(), 0, 'f', 0);
}

Result<QString> runAll(WindowPlan plan)
{
    QTemporaryDir dir;
    if (plan.folder.isEmpty())
        plan.folder = dir.filePath(QStringLiteral("archive"));
    // By a process of its own: making the archive takes more memory than its list.
    if (!Archive::checkThere(plan.folder, Environment::system())) {
        ARCHIVE_TRY(making,
                    timeOf({QStringLiteral("--make"),
                            plan.folder,
                            QStringLiteral("--persons"),
                            QString::number(plan.persons)}));
        static_cast<void>(making);
    }
    // The first opening is no usual one.
    ARCHIVE_TRY(first, timeOf({QStringLiteral("--start"), plan.folder}));
    ARCHIVE_TRY(starts, measureStarts(plan.folder, plan.starts));
    ARCHIVE_TRY(window, measureWindow(plan));
    return QStringLiteral("%1\n\n%2 persons, first start %3 ms, load %4\n\n")
               .arg(machine())
               .arg(plan.persons)
               .arg(first, 0, 'f', 0)
               .arg(load())
        + starts + window;
}

WindowPlan planFrom(const QCommandLineParser &parser)
{
    return {parser.value(QStringLiteral("folder")),
            parser.value(QStringLiteral("persons")).toInt(),
            parser.value(QStringLiteral("starts")).toInt(),
            parser.value(QStringLiteral("keys")).toInt(),
            parser.value(QStringLiteral("rows")).toLongLong()};
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("archive-tests"));
    QCoreApplication::setApplicationName(QStringLiteral("bench_window"));
    QCommandLineParser parser;
    const auto add = [&parser](const char *name, const char *text, const char *preset) {
        parser.addOption({QLatin1String(name),
                          QLatin1String(text),
                          QStringLiteral("value"),
                          QLatin1String(preset)});
    };
    parser.setApplicationDescription(QStringLiteral(
        "Times the window on an archive of invented people; see docs/benchmarks.md."));
    parser.addHelpOption();
    add("persons", "Size of the archive, four persons a household.", "240000");
    add("starts", "Starts of each window.", "7");
    add("keys", "Keys of each kind.", "500");
    add("rows", "Rows written beside the window.", "20000");
    add("folder", "Where the archive is, or is made; a temporary folder if not given.", "");
    add("start", "Only opens the archive in this folder, until its list can be used.", "");
    add("make", "Only makes the archive in this folder.", "");
    parser.addOption({QStringLiteral("empty"), QStringLiteral("Only shows an empty window.")});
    parser.process(application);
    if (parser.isSet(QStringLiteral("empty")))
        return runEmpty();
    if (parser.isSet(QStringLiteral("make"))) {
        return runMake(parser.value(QStringLiteral("make")),
                       parser.value(QStringLiteral("persons")).toInt());
    }
    if (parser.isSet(QStringLiteral("start")))
        return runStart(parser.value(QStringLiteral("start")));
    const auto text = runAll(planFrom(parser));
    QTextStream out(text ? stdout : stderr);
    out << (text ? *text : text.error().message + u'\n');
    return text ? 0 : 1;
}
