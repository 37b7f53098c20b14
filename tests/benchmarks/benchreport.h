// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmarks/pageworkload.h"

#include <QList>
#include <QString>

namespace archive::bench {

/// What one way of keeping pages took, a row a round; the rounds of all series are interleaved.
struct Series
{
    QString suite; ///< "plain" or the name of a suite
    int cacheMiB = 0;
    QList<Times> rounds;
};

/// All series of a run, and the figures that are to be reached (design.md §12).
class BenchReport
{
public:
    BenchReport(Workload workload, QList<Series> series);

    /// Tables of medians with the machine above them.
    [[nodiscard]] QString markdown() const;
    /// Every single time, in seconds, with the same head.
    [[nodiscard]] QByteArray json() const;
    /// False when a figure that could be judged from these series is above its bound, in processor time.
    [[nodiscard]] bool holds() const;

private:
    using Measure = double Took::*;

    /// The median over the rounds of the time in relation to plain SQLite's in the same round; 0 without plain rounds.
    [[nodiscard]] double ratio(const Series &series, std::size_t task, Measure measure) const;
    [[nodiscard]] QString table(Measure measure) const;
    [[nodiscard]] QString boundsText() const;

    Workload m_workload;
    QList<Series> m_series;
};

} // namespace archive::bench
