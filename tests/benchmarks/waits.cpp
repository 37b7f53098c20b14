// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archive.h"
#include "base/legalclock.h"
#include "benchmarks/archivework.h"
#include "programs/archivectl/demoarchive.h"
#include "programs/archivectl/demorecords.h"
#include "views/fields.h"

#include <QElapsedTimer>

#include <algorithm>
#include <atomic>
#include <thread>

namespace archive::bench {
namespace {

constexpr double nanosecondsInMs = 1e6;

QString benchPassword()
{
    return QStringLiteral("right-Horse-7-battery");
}

double elapsedMs(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / nanosecondsInMs;
}

/// Writes households in transactions of about 25 ms, as a long work has to (design.md §6).
class ChunkWriter
{
public:
    ChunkWriter(Archive &archive, const Session &session)
        : m_archive(archive)
        , m_session(session)
        , m_frame{QStringLiteral("officer"),
                  archive.catalogue().version(),
                  QStringLiteral("province"),
                  legalclock::civilDate(archive.environment().clock->nowUtc())}
    { }

    Result<void> write(Waits &waits, qint64 rows)
    {
        ARCHIVE_TRY(villages, demoVillages(m_archive.divisions(), QStringLiteral("350405")));
        ARCHIVE_TRY(names, demoNames());
        constexpr quint64 seed = 7;
        DemoPopulation population(std::move(villages), names, seed, m_frame.today);
        while (waits.rows < rows) {
            ChangeSet set{QStringLiteral("样例数据"), {}};
            for (int i = 0; i < m_together; ++i) {
                ARCHIVE_TRY(entry,
                            demoEntry(population.next(m_frame.today),
                                      m_frame,
                                      ++m_number,
                                      seed,
                                      m_archive.environment()));
                set.changes.insert(set.changes.end(), entry.changes.begin(), entry.changes.end());
            }
            QElapsedTimer timer;
            timer.start();
            ARCHIVE_CHECK(saveSet(set));
            adapt(elapsedMs(timer));
            waits.chunks.add(elapsedMs(timer));
            waits.rows += qint64(set.changes.size());
        }
        return {};
    }

private:
    Result<void> saveSet(const ChangeSet &set)
    {
        const auto saved = m_archive.records().save(m_session, set);
        return saved ? Result<void>() : saved.error();
    }
    void adapt(double took)
    {
        constexpr double aim = 25;
        constexpr int most = 100;
        m_together = std::clamp(static_cast<int>(m_together * aim / std::max(took, 1.0)), 1, most);
    }

    Archive &m_archive;
    const Session &m_session;
    DemoFrame m_frame;
    int m_together = 1;
    int m_number = 1'000'000;
};

Result<std::vector<Uid>> householdsOf(Archive &archive, const Session &session)
{
    ListQuery query;
    query.kind = kinds::household;
    ARCHIVE_TRY(page, archive.records().list(session, query));
    std::vector<Uid> uids;
    for (const auto &row : page.rows)
        uids.push_back(row.uid);
    return uids;
}

/// Opens one household after the other; a new session each time round, so that each look is journalled.
class Looker
{
public:
    explicit Looker(Archive &archive)
        : m_archive(archive)
    { }

    Result<void> look(Durations &durations)
    {
        if (!m_session || m_next >= m_households.size()) {
            ARCHIVE_TRY(session, m_archive.sessions().begin(QStringLiteral("update")));
            m_session = session;
            ARCHIVE_TRY(households, householdsOf(m_archive, *m_session));
            m_households = std::move(households);
            m_next = 0;
        }
        QElapsedTimer timer;
        timer.start();
        const auto shown =
            m_archive.records().get(*m_session, kinds::household, m_households.at(m_next++));
        durations.add(elapsedMs(timer));
        return shown ? Result<void>() : shown.error();
    }

private:
    Archive &m_archive;
    std::optional<Session> m_session;
    std::vector<Uid> m_households;
    size_t m_next = 0;
};

Result<void> writeBeside(const Archive &archive, Waits &waits, qint64 rows)
{
    ARCHIVE_TRY(own, archive.connect());
    ARCHIVE_TRY(session, own->sessions().begin(QStringLiteral("collect")));
    return ChunkWriter(*own, session).write(waits, rows);
}

} // namespace

Result<Waits> measureWaits(const QString &folder, qint64 rows)
{
    using namespace std::chrono_literals;
    constexpr auto pause = 20ms;
    constexpr int idleLooks = 50;
    DemoOptions options;
    options.folder = folder;
    options.password = benchPassword();
    const auto environment = Environment::system();
    ARCHIVE_CHECK(makeDemoArchive(options, environment));
    ARCHIVE_TRY(archive,
                Archive::open(folder, QStringLiteral("officer"), options.password, environment));
    Waits waits;
    Looker looker(*archive);
    for (int i = 0; i < idleLooks; ++i)
        ARCHIVE_CHECK(looker.look(waits.idleLooks));
    std::atomic<bool> done = false;
    Result<void> written;
    std::thread writer([&] {
        written = writeBeside(*archive, waits, rows);
        done = true;
    });
    Result<void> looked;
    while (!done && looked) {
        looked = looker.look(waits.looks);
        std::this_thread::sleep_for(pause);
    }
    writer.join();
    ARCHIVE_CHECK(looked);
    ARCHIVE_CHECK(written);
    return waits;
}

} // namespace archive::bench
