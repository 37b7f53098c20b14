// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/archivework.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTextStream>

#include <exception>

using namespace archive;
using namespace archive::bench;

namespace {

constexpr double mostBytes = 14'000;
constexpr double longestLookMs = 100;

QString verdict(bool holds)
{
    return holds ? QStringLiteral("reached") : QStringLiteral("NOT REACHED");
}

QString textOf(const Growth &growth)
{
    return QStringLiteral("- 25 records of households of %1 records take %2 bytes (over %3 "
                          "households), bound %4: "
                          "%5\n")
               .arg(growth.recordsEach, 0, 'f', 1)
               .arg(growth.bytesEach, 0, 'f', 0)
               .arg(growth.households)
               .arg(mostBytes, 0, 'f', 0)
               .arg(verdict(growth.bytesEach <= mostBytes))
        + QStringLiteral("- the largest of its tables and indexes in kB: %1\n")
              .arg(QString::fromUtf8(growth.largest));
}

QString textOf(const Waits &waits)
{
    return QStringLiteral("- %1 looks while %2 rows were written in %3 chunks: p50 %4, p99 %5, max "
                          "%6 ms, bound %7: "
                          "%8\n- a chunk: p50 %9, ")
               .arg(waits.looks.count())
               .arg(waits.rows)
               .arg(waits.chunks.count())
               .arg(waits.looks.quantile(0.5), 0, 'f', 1)
               .arg(waits.looks.quantile(0.99), 0, 'f', 1)
               .arg(waits.looks.quantile(1), 0, 'f', 1)
               .arg(longestLookMs, 0, 'f', 0)
               .arg(verdict(waits.looks.quantile(1) <= longestLookMs))
               .arg(waits.chunks.quantile(0.5), 0, 'f', 1)
        + QStringLiteral("p99 %1, max %2 ms; a look while nobody writes: p50 %3, max %4 ms\n")
              .arg(waits.chunks.quantile(0.99), 0, 'f', 1)
              .arg(waits.chunks.quantile(1), 0, 'f', 1)
              .arg(waits.idleLooks.quantile(0.5), 0, 'f', 1)
              .arg(waits.idleLooks.quantile(1), 0, 'f', 1);
}

Result<QString> run(int households, qint64 rows)
{
    const QTemporaryDir temporary;
    auto text = machine() + QStringLiteral("; load %1\n\n").arg(load());
    ARCHIVE_TRY(growth, measureGrowth(households));
    text += textOf(growth);
    ARCHIVE_TRY(waits, measureWaits(temporary.filePath(QStringLiteral("archive")), rows));
    return text + textOf(waits);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("How an archive grows, and how long a look waits for somebody who writes; "
                       "see docs/benchmarks.md."));
    parser.addHelpOption();
    parser.addOption({QStringLiteral("households"),
                      QStringLiteral("Households that the growth is measured over."),
                      QStringLiteral("value"),
                      QStringLiteral("2000")});
    parser.addOption({QStringLiteral("rows"),
                      QStringLiteral("Rows that are written while others look."),
                      QStringLiteral("value"),
                      QStringLiteral("100000")});
    parser.process(application);
    const int households = parser.value(QStringLiteral("households")).toInt();
    const auto rows = parser.value(QStringLiteral("rows")).toLongLong();
    if (households <= 0 || rows <= 0) {
        err << "Numbers must be above zero; see --help." << Qt::endl;
        return 2;
    }
    try {
        const auto text = run(households, rows);
        if (text) {
            out << *text << Qt::flush;
            return 0;
        }
        err << text.error().message << ' ' << text.error().context << Qt::endl;
    } catch (const std::exception &fault) {
        err << "The archive can't be filled: " << fault.what() << Qt::endl;
    }
    return 1;
}
