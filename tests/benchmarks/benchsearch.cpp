// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/benchmachine.h"
#include "benchmarks/keystrokes.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace archive;
using namespace archive::bench;

namespace {

constexpr double boundMs = 16;

struct Plan
{
    QList<int> sizes;
    int samples = 0;
    int rounds = 0;
    QString folder;
};

/// One kind of keystroke at one size: a round a place.
struct Measured
{
    QString kind;
    std::vector<Durations> rounds;
    std::vector<Durations> processor;
    qint64 hits = 0;

    [[nodiscard]] static double middle(const std::vector<Durations> &times, double share)
    {
        std::vector<double> values;
        values.reserve(times.size());
        for (const auto &round : times)
            values.push_back(round.quantile(share));
        return median(std::move(values));
    }
    [[nodiscard]] double longest() const
    {
        double most = 0;
        for (const auto &round : rounds)
            most = std::max(most, round.quantile(1));
        return most;
    }
    [[nodiscard]] size_t count() const
    {
        size_t all = 0;
        for (const auto &round : rounds)
            all += round.count();
        return all;
    }
};

/// The kind of keystroke with the highest p99.
struct Slowest
{
    QString kind;
    double p99 = 0;

    void take(const QString &other, double time)
    {
        kind = time > p99 ? other : kind;
        p99 = std::max(p99, time);
    }
    [[nodiscard]] QString text(int persons, const QString &clock) const
    {
        return QStringLiteral(
                   "- %1 persons: the slowest kind is “%2” with p99 %3 ms %4, bound %5 ms: %6\n")
            .arg(persons)
            .arg(kind)
            .arg(p99, 0, 'f', 2)
            .arg(clock)
            .arg(boundMs, 0, 'f', 0)
            .arg(p99 > boundMs ? QStringLiteral("NOT REACHED") : QStringLiteral("reached"));
    }
};

/// One look at the search field; its rows are counted and its time is kept.
Result<void> press(Archive &archive,
                   const Session &session,
                   const Keystroke &key,
                   const SearchedPerson &person,
                   Measured &measured)
{
    constexpr int shown = 50;
    constexpr double nanosecondsEach = 1e6;
    const auto typed = key.typed(person);
    const auto village = key.narrowed ? person.village : QString();
    QElapsedTimer timer;
    timer.start();
    const double worked = processorMs();
    const auto found = archive.search().find(session, typed, shown, village);
    measured.rounds.back().add(static_cast<double>(timer.nsecsElapsed()) / nanosecondsEach);
    measured.processor.back().add(processorMs() - worked);
    if (!found)
        return found.error();
    measured.hits += static_cast<qint64>(found->size());
    return {};
}

/// Kinds in turns, so that none finds its own pages in the cache; each round begins with an empty one.
Result<std::vector<Measured>> measure(const SearchPopulation &population, int rounds)
{
    ARCHIVE_TRY(keys, keystrokes());
    ARCHIVE_TRY(first, population.open());
    std::vector<Measured> all(keys.size());
    for (size_t i = 0; i < keys.size(); ++i)
        all[i].kind = QString::fromUtf8(keys[i].kind);
    for (int round = 0; round < rounds; ++round) {
        ARCHIVE_TRY(reader, first->connect());
        ARCHIVE_TRY(session, reader->sessions().begin(QStringLiteral("collect")));
        for (auto &each : all) {
            each.rounds.emplace_back();
            each.processor.emplace_back();
        }
        for (const auto &person : population.samples()) {
            for (size_t i = 0; i < keys.size(); ++i)
                ARCHIVE_CHECK(press(*reader, session, keys[i], person, all[i]));
        }
    }
    return all;
}

QString tableOf(int persons, const std::vector<Measured> &all)
{
    auto text = QStringLiteral("\n%1 persons, milliseconds a keystroke:\n\n"
                               "| kind | rows | p50 | p99 | max | processor p50 | p99 |\n"
                               "| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n")
                    .arg(persons);
    Slowest wall;
    Slowest processor;
    for (const auto &each : all) {
        const double p99 = Measured::middle(each.rounds, 0.99);
        const double worked = Measured::middle(each.processor, 0.99);
        wall.take(each.kind, p99);
        processor.take(each.kind, worked);
        const auto rows = static_cast<double>(each.hits) / static_cast<double>(each.count());
        text += QStringLiteral("| %1 | %2 | %3 | %4 | %5 | %6 | %7 |\n")
                    .arg(each.kind)
                    .arg(rows, 0, 'f', 1)
                    .arg(Measured::middle(each.rounds, 0.5), 0, 'f', 2)
                    .arg(p99, 0, 'f', 2)
                    .arg(each.longest(), 0, 'f', 2)
                    .arg(Measured::middle(each.processor, 0.5), 0, 'f', 2)
                    .arg(worked, 0, 'f', 2);
    }
    return text + u'\n' + wall.text(persons, QStringLiteral("by the clock"))
        + processor.text(persons, QStringLiteral("of processor time"));
}

Result<QString> runSize(const Plan &plan, int persons, const QString &folder, QTextStream &progress)
{
    QElapsedTimer timer;
    timer.start();
    const auto place = QStringLiteral("%1/%2").arg(folder).arg(persons);
    ARCHIVE_TRY(population, SearchPopulation::make(place, persons, plan.samples));
    constexpr double million = 1e6;
    progress << persons << " persons made in " << timer.elapsed() / 1000 << " s, archive.db "
             << static_cast<double>(QFileInfo(place + QStringLiteral("/archive.db")).size())
            / million
             << " MB" << Qt::endl;
    const auto before = load();
    ARCHIVE_TRY(all, measure(population, plan.rounds));
    return tableOf(persons, all)
        + QStringLiteral("- %1 searches a kind; load of the machine %2 before, %3 after\n")
              .arg(all.front().count())
              .arg(before, load());
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
        QStringLiteral("Times each keystroke of a search in archives of invented people; see "
                       "docs/benchmarks.md."));
    parser.addHelpOption();
    add("persons", "Sizes of the archives.", "10000,1000000");
    add("samples", "People looked for in each round.", "200");
    add("rounds", "Rounds, each with a new connection.", "3");
    add("folder", "Where the archives are made, a temporary folder if not given.", "");
    add("markdown", "Writes the tables to this file too.", "");
    parser.addOption({QStringLiteral("check"), QStringLiteral("Fails above the bound.")});
}

std::optional<Plan> planFrom(const QCommandLineParser &parser)
{
    Plan plan;
    plan.samples = parser.value(QStringLiteral("samples")).toInt();
    plan.rounds = parser.value(QStringLiteral("rounds")).toInt();
    plan.folder = parser.value(QStringLiteral("folder"));
    bool valid = plan.samples > 0 && plan.rounds > 0;
    for (const auto &size : parser.value(QStringLiteral("persons")).split(QLatin1Char(','))) {
        plan.sizes.append(size.toInt());
        valid = valid && plan.sizes.constLast() > 0;
    }
    return valid ? std::make_optional(plan) : std::nullopt;
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
    const auto plan = planFrom(parser);
    if (!plan) {
        err << "Numbers must be above zero; see --help." << Qt::endl;
        return 2;
    }
    const QTemporaryDir temporary;
    const auto folder = plan->folder.isEmpty() ? temporary.path() : plan->folder;
    auto text = QStringLiteral("%1; suite standard, 16 MB of page cache; medians of %2 rounds\n")
                    .arg(machine())
                    .arg(plan->rounds);
    for (const int persons : plan->sizes) {
        const auto table = runSize(*plan, persons, folder, err);
        if (!table) {
            err << table.error().message << ' ' << table.error().context << Qt::endl;
            return 1;
        }
        text += *table;
    }
    out << text << Qt::flush;
    const auto markdown = parser.value(QStringLiteral("markdown"));
    QSaveFile file(markdown);
    const auto bytes = text.toUtf8();
    const bool saved = markdown.isEmpty()
        || (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit());
    if (!saved) {
        err << "The report can't be written; choose another file." << Qt::endl;
        return 1;
    }
    return parser.isSet(QStringLiteral("check")) && text.contains(QLatin1String("NOT REACHED")) ? 1
                                                                                                : 0;
}
