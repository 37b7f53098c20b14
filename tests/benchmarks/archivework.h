// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "benchmarks/benchmachine.h"

namespace archive::bench {

/// How many bytes an archive grows by for each household of 25 records: those of the sample archives, and more kinds below it with every field
/// filled, saved as an officer does, journal, search and outbox included.
struct Growth
{
    int households = 0;
    double recordsEach = 0; ///< of the sample county's households
    double bytesEach = 0; ///< of 25 records of them
    QByteArray largest; ///< tables and indexes that take most, with their kilobytes
};
[[nodiscard]] Result<Growth> measureGrowth(int households);

/// How long somebody waits who opens a household, which is journalled first, while another connection writes many records in chunks.
struct Waits
{
    qint64 rows = 0;
    Durations chunks; ///< of the one who writes
    Durations looks; ///< of the other
    Durations idleLooks; ///< while nobody writes
};
[[nodiscard]] Result<Waits> measureWaits(const QString &folder, qint64 rows);

} // namespace archive::bench
