// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/archivework.h"
#include "programs/archivectl/demorecords.h"
#include "support/rawdatabase.h"

#include <QFileInfo>

#include <utility>

namespace archive::bench {
namespace {

using test::ArchiveStory;
using test::must;

constexpr double recordsOfBound = 25;

/// An archive that takes in households of the sample county.
class GrowingArchive
{
public:
    GrowingArchive()
        : m_frame{QStringLiteral("officer"),
                  m_story.archive().catalogue().version(),
                  QStringLiteral("province"),
                  QDate(2026, 5, 13)}
        , m_population(must(demoVillages(m_story.archive().divisions(), QStringLiteral("350405"))),
                       must(demoNames()),
                       1,
                       m_frame.today)
    { }

    void add(int households)
    {
        std::vector<Change> changes;
        constexpr size_t together = 500;
        constexpr quint64 seed = 1;
        for (int i = 0; i < households; ++i) {
            const auto entry = must(demoEntry(m_population.next(m_frame.today),
                                              m_frame,
                                              ++m_number,
                                              seed,
                                              m_story.environment()));
            changes.insert(changes.end(), entry.changes.begin(), entry.changes.end());
            m_records += qint64(entry.changes.size());
            if (changes.size() >= together || i + 1 == households)
                must(m_story.trySave(std::exchange(changes, {})));
        }
    }
    /// What the database holds with its log taken in.
    [[nodiscard]] qint64 bytes()
    {
        m_story.signOut();
        return QFileInfo(m_story.folder() + QStringLiteral("/archive.db")).size();
    }
    [[nodiscard]] QByteArray largest()
    {
        m_story.signOut();
        test::RawDatabase raw(m_story.folder() + QStringLiteral("/archive.db"));
        return raw.value("SELECT group_concat(name || ' ' || kb, ', ') FROM (SELECT name, "
                         "sum(pgsize) / 1000 AS kb FROM dbstat GROUP BY name ORDER BY kb DESC "
                         "LIMIT 20)");
    }
    [[nodiscard]] qint64 records() const { return m_records; }

private:
    ArchiveStory m_story;
    DemoFrame m_frame;
    DemoPopulation m_population;
    qint64 m_records = 0;
    int m_number = 0;
};

} // namespace

Result<Growth> measureGrowth(int households)
{
    GrowingArchive archive;
    // What an archive takes at first, and how full its pages are, is not counted.
    archive.add(std::max(1, households / 4));
    const auto before = archive.bytes();
    const auto recordsBefore = archive.records();
    archive.add(households);
    Growth growth;
    growth.households = households;
    const auto records = static_cast<double>(archive.records() - recordsBefore);
    growth.recordsEach = records / households;
    growth.bytesEach = static_cast<double>(archive.bytes() - before) / records * recordsOfBound;
    growth.largest = archive.largest();
    return growth;
}

} // namespace archive::bench
