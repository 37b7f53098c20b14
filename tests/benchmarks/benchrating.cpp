// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/benchmachine.h"
#include "programs/archivectl/demoarchive.h"
#include "rating/ratings.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

using namespace archive;
using namespace archive::bench;

namespace {

constexpr double millisecondsEach = 1000;
constexpr double scoreBound = 1.2;
constexpr double runBound = 3;

QString verdict(double seen, double bound)
{
    return seen > bound ? QStringLiteral("NOT REACHED") : QStringLiteral("reached");
}

/// Seconds of reading the facts of every household, and with `set` of proposing from them as well; nothing is saved.
Result<double> readAll(Archive &archive, const Session &session, const RatingSet *set)
{
    QElapsedTimer timer;
    timer.start();
    RatingQuery query;
    do {
        ARCHIVE_TRY(page, archive.ratingFacts().page(session, query));
        for (const auto &household : page.households) {
            if (set == nullptr || !household.refused.isEmpty())
                continue;
            ARCHIVE_TRY(proposal, propose(*set, household.facts));
            Q_UNUSED(proposal)
        }
        query.after = page.next;
    } while (query.after != 0);
    return double(timer.elapsed()) / millisecondsEach;
}

Result<void> measure(int households, QTextStream &out)
{
    const QTemporaryDir place;
    const QString folder = place.filePath(QStringLiteral("archive"));
    const QString password = QStringLiteral("Sample-2026!");
    const Environment environment = Environment::system();
    ARCHIVE_CHECK(makeDemoArchive({folder, QStringLiteral("standard"), password, households, 1},
                                  environment));
    ARCHIVE_TRY(archive, Archive::open(folder, QStringLiteral("officer"), password, environment));
    ARCHIVE_TRY(session, archive->sessions().begin(QStringLiteral("rating")));
    ARCHIVE_TRY(set, RatingSet::load(folder, *environment.disk));
    // The first reading journals each look, once a session; the others do not.
    ARCHIVE_TRY(first, readAll(*archive, session, nullptr));
    ARCHIVE_TRY(bare, readAll(*archive, session, nullptr));
    ARCHIVE_TRY(scored, readAll(*archive, session, &set));
    QElapsedTimer timer;
    timer.start();
    ARCHIVE_TRY(totals, Ratings(*archive, set).rateAll(session, {}, [](int) { return true; }));
    const double whole = double(timer.elapsed()) / millisecondsEach;
    out << machine() << '\n'
        << QStringLiteral("%1 households: %2 rated, %3 incomplete, %4 vetoed, %5 without consent\n")
               .arg(households)
               .arg(totals.rated)
               .arg(totals.incomplete)
               .arg(totals.vetoed)
               .arg(totals.refused)
        << QStringLiteral(
               "- reading the facts %1 s (%2 s the first time, which journals the looks)\n")
               .arg(bare, 0, 'f', 2)
               .arg(first, 0, 'f', 2)
        << QStringLiteral("- and scoring them: %1 times, bound %2: %3\n")
               .arg(scored / bare, 0, 'f', 2)
               .arg(scoreBound)
               .arg(verdict(scored / bare, scoreBound))
        << QStringLiteral("- the whole run, saved and journalled: %1 s, %2 times, bound %3: %4\n")
               .arg(whole, 0, 'f', 2)
               .arg(whole / bare, 0, 'f', 2)
               .arg(runBound)
               .arg(verdict(whole / bare, runBound));
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption households(
        QStringLiteral("households"), {}, QStringLiteral("N"), QStringLiteral("100000"));
    parser.addOption(households);
    parser.process(application);
    QTextStream out(stdout);
    const auto measured = measure(parser.value(households).toInt(), out);
    if (!measured)
        out << measured.error().message << '\n';
    return measured ? 0 : 1;
}
