// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/bulkwriter.h"

#include "base/legalclock.h"

#include <QElapsedTimer>

#include <algorithm>

namespace archive::bench {
namespace {

constexpr int numbersEach = 1'000'000; ///< of one seed

QDate todayOf(const Archive &archive)
{
    return legalclock::civilDate(archive.environment().clock->nowUtc());
}

} // namespace

BulkWriter::BulkWriter(Archive &archive,
                       const Session &session,
                       DemoPopulation population,
                       quint64 seed)
    : m_archive(&archive)
    , m_session(&session)
    , m_frame{QStringLiteral("officer"),
              archive.catalogue().version(),
              QStringLiteral("province"),
              todayOf(archive)}
    , m_population(std::move(population))
    , m_seed(seed)
    , m_number(numbersEach * static_cast<int>(seed))
{ }

Result<BulkWriter> BulkWriter::make(Archive &archive, const Session &session, quint64 seed)
{
    ARCHIVE_TRY(villages, demoVillages(archive.divisions(), QStringLiteral("350405")));
    ARCHIVE_TRY(names, demoNames());
    return BulkWriter(
        archive, session, DemoPopulation(std::move(villages), names, seed, todayOf(archive)), seed);
}

Result<qint64> BulkWriter::write(Durations &chunks)
{
    constexpr double aim = 25;
    constexpr int most = 100;
    constexpr double nanosecondsInMs = 1e6;
    ChangeSet set{QStringLiteral("样例数据"), {}};
    for (int i = 0; i < m_together; ++i) {
        ARCHIVE_TRY(entry,
                    demoEntry(m_population.next(m_frame.today),
                              m_frame,
                              ++m_number,
                              m_seed,
                              m_archive->environment()));
        set.changes.insert(set.changes.end(), entry.changes.begin(), entry.changes.end());
    }
    QElapsedTimer timer;
    timer.start();
    ARCHIVE_CHECK(m_archive->records().save(*m_session, set));
    const double took = static_cast<double>(timer.nsecsElapsed()) / nanosecondsInMs;
    chunks.add(took);
    m_together = std::clamp(static_cast<int>(m_together * aim / std::max(took, 1.0)), 1, most);
    return qint64(set.changes.size());
}

} // namespace archive::bench
