// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"
#include "benchmarks/benchmachine.h"
#include "programs/archivectl/demorecords.h"

namespace archive::bench {

/// Writes households in transactions of about 25 ms, as a long work has to (design.md §6).
class BulkWriter
{
public:
    /// Archive and session must outlive the object; another seed gives other people.
    [[nodiscard]] static Result<BulkWriter>
    make(Archive &archive, const Session &session, quint64 seed);

    /// One transaction, its time in milliseconds; the number of its rows.
    [[nodiscard]] Result<qint64> write(Durations &chunks);

private:
    BulkWriter(Archive &archive, const Session &session, DemoPopulation population, quint64 seed);

    Archive *m_archive;
    const Session *m_session;
    DemoFrame m_frame;
    DemoPopulation m_population;
    quint64 m_seed;
    int m_together = 1;
    int m_number;
};

} // namespace archive::bench
