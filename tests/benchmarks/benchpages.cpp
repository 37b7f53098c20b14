// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/benchreport.h"
#include "vault/samplecodec.h"
#include "vault/suite.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTextStream>

using namespace archive;
using namespace archive::bench;

namespace {

struct Plan
{
    Workload workload;
    QList<Series> series;
    int rounds = 0;
    QString folder;
};

/// A number of at least one; 0 for anything else.
int number(const QString &text)
{
    return std::max(text.toInt(), 0);
}

std::optional<Plan> planFrom(const QCommandLineParser &parser)
{
    Plan plan;
    plan.workload.rows = number(parser.value(QStringLiteral("rows")));
    plan.workload.reads = number(parser.value(QStringLiteral("reads")));
    plan.workload.transactions = number(parser.value(QStringLiteral("transactions")));
    plan.rounds = number(parser.value(QStringLiteral("rounds")));
    plan.folder = parser.value(QStringLiteral("folder"));
    bool valid = plan.workload.rows > 0 && plan.workload.reads > 0 && plan.rounds > 0
        && plan.workload.transactions > 0;
    const auto suites = parser.value(QStringLiteral("suites")).split(QLatin1Char(','));
    for (const auto &cache : parser.value(QStringLiteral("caches")).split(QLatin1Char(','))) {
        valid = valid && number(cache) > 0;
        for (const auto &suite : suites) {
            valid = valid && (suite == QLatin1String("plain") || findSuite(suite) != nullptr);
            plan.series.append(Series{suite, number(cache), {}});
        }
    }
    return valid ? std::make_optional(plan) : std::nullopt;
}

Result<void> runPlan(Plan &plan, const QString &folder, QTextStream &progress)
{
    for (int round = 0; round < plan.rounds; ++round) {
        for (auto &series : plan.series) {
            const auto *suite = findSuite(series.suite);
            const DatabaseSetup setup{folder + QStringLiteral("/bench.db"),
                                      suite != nullptr ? test::sampleCodec(suite->pages) : nullptr,
                                      series.cacheMiB};
            ARCHIVE_TRY(times, runWorkload(setup, plan.workload));
            series.rounds.append(times);
            progress << "round " << round + 1 << ", " << series.suite << ", " << series.cacheMiB
                     << " MB";
            for (const auto &took : times) {
                progress << "  " << QString::number(took.wall, 'f', 3) << " ("
                         << QString::number(took.processor, 'f', 3) << ')';
            }
            progress << Qt::endl;
        }
    }
    return {};
}

bool save(const QString &file, const QByteArray &bytes)
{
    QSaveFile to(file);
    return to.open(QIODevice::WriteOnly) && to.write(bytes) == bytes.size() && to.commit();
}

void addOptions(QCommandLineParser &parser)
{
    const auto add = [&parser](const char *name, const char *text, const char *preset) {
        parser.addOption({QLatin1String(name),
                          QString::fromUtf8(text),
                          QString::fromUtf8("value"),
                          QString::fromUtf8(preset)});
    };
    parser.setApplicationDescription(
        QStringLiteral("Times plain SQLite beside the sealed VFS; see docs/benchmarks.md."));
    parser.addHelpOption();
    add("rows", "Rows of the table.", "500000");
    add("reads", "Point reads.", "100000");
    add("transactions", "Small transactions.", "500");
    add("rounds", "Rounds, interleaved.", "5");
    add("caches", "Page caches in MB.", "2,16,64");
    add("suites", "plain and names of suites.", "plain,standard,shangmi");
    add("folder", "Where the databases are made, a temporary folder if not given.", "");
    add("markdown", "Writes the table to this file too.", "");
    add("json", "Writes every time to this file.", "");
    parser.addOption({QStringLiteral("check"), QStringLiteral("Fails above a bound.")});
}

/// Says what was measured; false when a file could not be written.
bool deliver(const QCommandLineParser &parser, const BenchReport &report, QTextStream &out)
{
    const auto table = report.markdown();
    out << table << Qt::flush;
    const auto markdown = parser.value(QStringLiteral("markdown"));
    const auto json = parser.value(QStringLiteral("json"));
    return (markdown.isEmpty() || save(markdown, table.toUtf8()))
        && (json.isEmpty() || save(json, report.json()));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    auto plan = planFrom(parser);
    if (!plan) {
        err << "Numbers must be above zero and suites known; see --help." << Qt::endl;
        return 2;
    }
    const QTemporaryDir temporary;
    const auto ran = runPlan(*plan, plan->folder.isEmpty() ? temporary.path() : plan->folder, err);
    if (!ran) {
        err << ran.error().message << ' ' << ran.error().context << Qt::endl;
        return 1;
    }
    const BenchReport report(plan->workload, plan->series);
    if (!deliver(parser, report, out)) {
        err << "The report can't be written; choose another file." << Qt::endl;
        return 1;
    }
    return parser.isSet(QStringLiteral("check")) && !report.holds() ? 1 : 0;
}
