// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "benchmarks/benchmachine.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace archive {
class MainWindow;
}

namespace archive::bench {

/// The longest times in which the event loop of this thread did nothing else, while it is watched.
class LoopWatch final : public QObject
{
public:
    LoopWatch();

    /// Forgets what was seen before.
    void begin();
    [[nodiscard]] const Durations &gaps() const { return m_gaps; }

private:
    void tick();

    QTimer m_timer;
    QElapsedTimer m_since;
    Durations m_gaps;
};

/// What a person does in the window, measured where he waits: on the window's thread.
struct WindowTimes
{
    Durations scrolling; ///< a page down, until it is drawn
    Durations typing; ///< a key in the search field, until it is drawn
    Durations
        answers; ///< from the last key to the rows that it finds, the pause for further keys included
    Durations gaps; ///< of the event loop, while saves, searches, reports and bulk writes run
    qint64 written = 0; ///< rows, beside the window
};

/// The officer's in the archives that are measured.
[[nodiscard]] QString benchPassword();

/// Somebody signs in to the archive in a folder: until its list has rows.
[[nodiscard]] Result<void> signIn(MainWindow &window, const QString &folder);
/// As many keys of each kind.
[[nodiscard]] Result<void> scrollAndType(MainWindow &window, int keys, WindowTimes &times);
/// Until that many rows are written by another connection, with saves, long searches and a report through the window's worker all the while.
[[nodiscard]] Result<void> workBeside(MainWindow &window, qint64 rows, WindowTimes &times);
/// The most memory that this process has had in megabytes; 0 where it can't be known.
[[nodiscard]] double mostMemory();

} // namespace archive::bench
