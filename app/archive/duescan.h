// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/erasuretargets.h"
#include "archive/retention.h"

namespace archive {

/// A record that a purge is to erase, or to lock since another law orders to keep it.
struct DueItem
{
    KindIndex kind = 0;
    Uid uid;
    bool restricts = false;
    const RetentionRow *row =
        nullptr; ///< that it is due by, of the program's table; nullptr in a list that was kept
};

/// What is due on a day.
struct DueItems
{
    QDate day;
    std::vector<DueItem>
        items; ///< by kind, in the order they were entered; deleted records too, for they are still kept
    bool more = false; ///< there are others, for a next purge
};

/// Whether the record is due on that day, and for what; none for a record that is gone, is not over, or is locked and has to be.
[[nodiscard]] Result<std::optional<DueItem>>
dueItemOf(Store &store, KindIndex kind, const Uid &uid, QDate day);

/// All records that are due, at most `most`; takes reading what the retention's sieves let through.
[[nodiscard]] Result<DueItems> findDue(Store &store, QDate day, size_t most);

/// Records that fall through a sieve, a page at a time: `after` is 0 for the first, and moved on; empty when there are no more.
[[nodiscard]] Result<std::vector<Uid>>
siftPage(Store &store, const RetentionSieve &sieve, qint64 &after, int limit);

} // namespace archive
