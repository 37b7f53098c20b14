// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/benchmachine.h"
#include "programs/archivectl/demoarchive.h"
#include "report/villagerun.h"
#include "views/fields.h"

#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace archive;
using namespace archive::bench;

namespace {

constexpr double seconds = 1000;
constexpr int patienceMs = 30 * 60 * 1000;
constexpr int memoryBoundMiB = 300;

bool goOn(const RunProgress &)
{
    return true;
}

/// The most memory that this process ever held (VmHWM), in MiB.
long mostMiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const QByteArray name = QByteArrayLiteral("VmHWM:");
    const auto at = text.indexOf(name);
    return text.mid(at + name.size(), text.indexOf("kB", at) - at - name.size()).trimmed().toLong()
        / 1024;
}

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

QString listOf(const std::vector<double> &times)
{
    QStringList texts;
    for (const double time : times)
        texts.append(QString::number(time, 'f', 2));
    return texts.join(QStringLiteral(", "));
}

struct Printed
{
    RunOutcome outcome;
    double took = 0; ///< seconds, reading the archive and giving numbers included
};

Result<Printed> printAll(Archive &archive, const Session &session, const QString &path)
{
    VillageOrder order;
    order.scope.division = archive.info().division.county();
    order.consents = false;
    QElapsedTimer timer;
    timer.start();
    ARCHIVE_TRY(run, VillageRun::open(archive, session, order));
    ARCHIVE_TRY(outcome, run.runAll(nullptr, path, goOn));
    return Printed{outcome, double(timer.elapsed()) / seconds};
}

/// The same forms as files, for another program to set.
Result<QStringList> writeHtml(Archive &archive, const Session &session, const QDir &folder)
{
    ARCHIVE_TRY(templates, TemplateSet::shipped());
    ARCHIVE_TRY(facts, formFacts(archive, session));
    ARCHIVE_TRY(pages, FormPages::load(templates, facts, {}));
    ARCHIVE_TRY(plan, collectionPlan(archive.catalogue()));
    QStringList files;
    ListQuery query{kinds::household, archive.info().division.county(), {}, 200};
    do {
        ARCHIVE_TRY(page, archive.records().list(session, query));
        for (const ListRow &row : page.rows) {
            ARCHIVE_TRY(data, readCollection(archive, session, row.uid, plan, true, facts.on));
            const QString path = folder.filePath(row.registerNumber + QStringLiteral(".html"));
            const QByteArray html = pages.collectionHtml(data, row.registerNumber).toUtf8();
            ARCHIVE_CHECK(writeAtomically(*archive.environment().disk, path, html));
            files.append(path);
        }
        query.after = page.next;
    } while (!query.after.isEmpty());
    return files;
}

/// Seconds that LibreOffice takes for all files in one run; none when it is not there or fails.
std::optional<double> convertAll(const QStringList &files, const QString &folder)
{
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty())
        return {};
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(office,
                  QStringList{QStringLiteral("-env:UserInstallation=file://") + folder
                                  + QStringLiteral("/profile"),
                              QStringLiteral("--headless"),
                              QStringLiteral("--convert-to"),
                              QStringLiteral("pdf:writer_web_pdf_Export"),
                              QStringLiteral("--outdir"),
                              folder}
                      + files);
    if (!process.waitForFinished(patienceMs) || process.exitCode() != 0)
        return {};
    return double(timer.elapsed()) / seconds;
}

void tellOffice(const std::vector<double> &ours,
                const std::vector<double> &office,
                QTextStream &out)
{
    if (office.size() < ours.size()) {
        out << "LibreOffice is not installed or failed: not compared\n";
        return;
    }
    out << QStringLiteral("LibreOffice, the same files in one run: median %1 s of %2; %3 times as "
                          "long (bound 3)\n")
               .arg(median(office), 0, 'f', 2)
               .arg(listOf(office))
               .arg(median(office) / median(ours), 0, 'f', 1);
}

Result<void> measure(int households, int rounds, QTextStream &out)
{
    const QTemporaryDir place;
    const QString folder = place.filePath(QStringLiteral("archive"));
    const QString password = QStringLiteral("Sample-2026!");
    const Environment environment = Environment::system();
    ARCHIVE_CHECK(makeDemoArchive({folder, QStringLiteral("standard"), password, households, 1},
                                  environment));
    ARCHIVE_TRY(archive, Archive::open(folder, QStringLiteral("officer"), password, environment));
    ARCHIVE_TRY(session, archive->sessions().begin(QStringLiteral("collect")));
    ARCHIVE_TRY(files, writeHtml(*archive, session, QDir(place.path())));
    const long before = mostMiB();
    std::vector<double> ours;
    std::vector<double> theirs;
    RunOutcome outcome;
    for (int round = 0; round < rounds; ++round) {
        ARCHIVE_TRY(printed,
                    printAll(*archive, session, place.filePath(QStringLiteral("forms.pdf"))));
        outcome = printed.outcome;
        ours.push_back(printed.took);
        if (const auto took = convertAll(files, place.path()))
            theirs.push_back(*took);
    }
    const long most = mostMiB();
    out << machine() << '\n';
    out << QStringLiteral("%1 forms, %2 pages: median %3 s of %4; %5 MiB at most (%6 before; "
                          "bound %7)\n")
               .arg(outcome.households)
               .arg(outcome.pages)
               .arg(median(ours), 0, 'f', 2)
               .arg(listOf(ours))
               .arg(most)
               .arg(before)
               .arg(memoryBoundMiB);
    tellOffice(ours, theirs, out);
    return most <= memoryBoundMiB
        ? Result<void>()
        : Error{ErrorCode::Internal, QStringLiteral("too much memory"), {}};
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption households(
        QStringLiteral("households"), {}, QStringLiteral("N"), QStringLiteral("280"));
    const QCommandLineOption rounds(
        QStringLiteral("rounds"), {}, QStringLiteral("N"), QStringLiteral("3"));
    parser.addOptions({households, rounds});
    parser.process(application);
    QTextStream out(stdout);
    const auto measured =
        measure(parser.value(households).toInt(), std::max(1, parser.value(rounds).toInt()), out);
    if (!measured)
        out << measured.error().message << '\n';
    return measured ? 0 : 1;
}
