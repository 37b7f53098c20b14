// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmarks/benchdatabase.h"

#include <array>

namespace archive::bench {

/// What is measured, in the order in which it is done on one new database.
enum class Task {
    Inserts, ///< rows into one table with five indexes, 20,000 a transaction, the last checkpoint included
    PointReads, ///< whole rows by a random key of an index, by a connection of its own
    ColdScan, ///< the whole table by a new connection: SQLite's cache is empty, the system's is not
    Transactions, ///< five changed rows in each, each on the disk before the next
};
inline constexpr std::array tasks{
    Task::Inserts, Task::PointReads, Task::ColdScan, Task::Transactions};

/// How much of each.
struct Workload
{
    int rows = 500'000;
    int reads = 100'000;
    int scans = 3;
    int transactions = 500;
};

/// What one task took, in seconds.
struct Took
{
    double wall = 0;
    double processor = 0; ///< of this process; what others do on the machine shows less in it
};

/// In the order of `tasks`.
using Times = std::array<Took, tasks.size()>;

/// Does all tasks on a new database and removes it. Each call does the same work in the same order.
[[nodiscard]] Result<Times> runWorkload(const DatabaseSetup &setup, const Workload &workload);

} // namespace archive::bench
