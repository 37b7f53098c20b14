// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archive.h"
#include "benchmarks/archivework.h"
#include "benchmarks/bulkwriter.h"
#include "programs/archivectl/demoarchive.h"
#include "views/fields.h"

#include <QElapsedTimer>

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
    constexpr quint64 seed = 7;
    ARCHIVE_TRY(writer, BulkWriter::make(*own, session, seed));
    while (waits.rows < rows) {
        ARCHIVE_TRY(written, writer.write(waits.chunks));
        waits.rows += written;
    }
    return {};
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
