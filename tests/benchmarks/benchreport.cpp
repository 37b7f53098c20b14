// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/benchreport.h"

#include "benchmarks/benchmachine.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace archive::bench {
namespace {

struct Bound
{
    Task task;
    int cacheMiB;
    double factor;
};

/// For suite `standard`, with the caches that are shipped: 64 MiB for the writer, 16 MiB for readers.
constexpr std::array bounds{
    Bound{Task::Inserts, 64, 1.3},
    Bound{Task::PointReads, 16, 1.3},
    Bound{Task::ColdScan, 16, 1.5},
};
constexpr std::array<const char *, tasks.size()> taskNames{
    "inserts", "point reads", "cold scan", "transactions"};

std::vector<double> timesOf(const Series &series, std::size_t task, double Took::*measure)
{
    std::vector<double> times;
    for (const auto &round : series.rounds)
        times.push_back(round.at(task).*measure);
    return times;
}

QJsonArray arrayOf(const std::vector<double> &values)
{
    QJsonArray array;
    for (const auto value : values)
        array.append(value);
    return array;
}

QString taskName(std::size_t task)
{
    return QLatin1String(taskNames.at(task));
}

} // namespace

BenchReport::BenchReport(Workload workload, QList<Series> series)
    : m_workload(workload)
    , m_series(std::move(series))
{ }

double BenchReport::ratio(const Series &series, std::size_t task, Measure measure) const
{
    const auto plain = std::find_if(m_series.begin(), m_series.end(), [&](const auto &other) {
        return other.suite == QLatin1String("plain") && other.cacheMiB == series.cacheMiB;
    });
    if (plain == m_series.end())
        return 0;
    std::vector<double> ratios;
    const auto own = timesOf(series, task, measure);
    const auto plains = timesOf(*plain, task, measure);
    for (size_t round = 0; round < own.size(); ++round)
        ratios.push_back(own.at(round) / plains.at(round));
    return median(std::move(ratios));
}

QString BenchReport::markdown() const
{
    const auto rounds = m_series.isEmpty() ? 0 : m_series.first().rounds.size();
    auto text = QStringLiteral("%1; medians of %2 interleaved rounds; %3 rows, %4 point reads, %5 "
                               "scans, %6 transactions\n\n")
                    .arg(machine())
                    .arg(rounds)
                    .arg(m_workload.rows)
                    .arg(m_workload.reads)
                    .arg(m_workload.scans)
                    .arg(m_workload.transactions);
    text += QStringLiteral("Wall clock:\n\n") + table(&Took::wall);
    text += QStringLiteral("\nProcessor time:\n\n") + table(&Took::processor);
    return text + QLatin1Char('\n') + boundsText();
}

QString BenchReport::table(Measure measure) const
{
    auto text = QStringLiteral("| suite | cache MB |");
    for (std::size_t task = 0; task < tasks.size(); ++task)
        text += QStringLiteral(" %1 s | × plain |").arg(taskName(task));
    text += QStringLiteral("\n| --- | ---: |");
    for (std::size_t task = 0; task < tasks.size(); ++task)
        text += QStringLiteral(" ---: | ---: |");
    text += QLatin1Char('\n');
    for (const auto &series : m_series) {
        text += QStringLiteral("| %1 | %2 |").arg(series.suite).arg(series.cacheMiB);
        for (std::size_t task = 0; task < tasks.size(); ++task) {
            text += QStringLiteral(" %1 | %2 |")
                        .arg(median(timesOf(series, task, measure)), 0, 'f', 3)
                        .arg(ratio(series, task, measure), 0, 'f', 2);
        }
        text += QLatin1Char('\n');
    }
    return text;
}

QString BenchReport::boundsText() const
{
    QString text;
    for (const auto &bound : bounds) {
        for (const auto &series : m_series) {
            if (series.suite != QLatin1String("standard") || series.cacheMiB != bound.cacheMiB)
                continue;
            const auto task = static_cast<std::size_t>(bound.task);
            const auto reached = ratio(series, task, &Took::processor);
            text += QStringLiteral("- standard, %1 with %2 MB: %3 × plain SQLite, bound %4: %5\n")
                        .arg(taskName(task))
                        .arg(bound.cacheMiB)
                        .arg(reached, 0, 'f', 2)
                        .arg(bound.factor, 0, 'f', 1)
                        .arg(reached > bound.factor ? QStringLiteral("NOT REACHED")
                                                    : QStringLiteral("reached"));
        }
    }
    return text;
}

bool BenchReport::holds() const
{
    return !boundsText().contains(QLatin1String("NOT REACHED"));
}

QByteArray BenchReport::json() const
{
    QJsonArray all;
    for (const auto &series : m_series) {
        QJsonObject wall;
        QJsonObject processor;
        for (std::size_t task = 0; task < tasks.size(); ++task) {
            wall.insert(taskName(task), arrayOf(timesOf(series, task, &Took::wall)));
            processor.insert(taskName(task), arrayOf(timesOf(series, task, &Took::processor)));
        }
        all.append(QJsonObject{{QStringLiteral("suite"), series.suite},
                               {QStringLiteral("cacheMiB"), series.cacheMiB},
                               {QStringLiteral("wallSeconds"), wall},
                               {QStringLiteral("processorSeconds"), processor}});
    }
    const QJsonObject head{{QStringLiteral("machine"), machine()},
                           {QStringLiteral("rows"), m_workload.rows},
                           {QStringLiteral("pointReads"), m_workload.reads},
                           {QStringLiteral("scans"), m_workload.scans},
                           {QStringLiteral("transactions"), m_workload.transactions},
                           {QStringLiteral("series"), all}};
    return QJsonDocument(head).toJson();
}

} // namespace archive::bench
