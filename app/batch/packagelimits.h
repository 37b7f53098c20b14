// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace archive {

/// What a package of a stranger may cost before it is refused (storage.md "Foreign input").
struct PackageLimits
{
    qint64 zipBytes = 64LL << 20;
    qint64 totalBytes = 256LL << 20; ///< of all files together, counted while inflating
    qint64 freeBytes = 1LL << 20; ///< a file of this size may have any ratio
    qint64 ratio = 200; ///< inflated to stored size, above freeBytes
    qint64 entries = 200;
};

/// What one batch may hold; more makes several batches.
inline constexpr qint64 maximumBatchRecords = 50'000;
inline constexpr qint64 maximumBatchBytes = 16LL << 20; ///< of its tables before compression
inline constexpr qint64 maximumBatchCommitments =
    100'000; ///< of the journal; the next batch goes on

} // namespace archive
