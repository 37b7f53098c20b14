// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace archive {

/// The fixed sizes of a sealed database (storage.md "The encrypting VFS", rule 1) and of SQLite's own files around it
/// (sqlite.org/fileformat2.html), in bytes.
inline constexpr int pageSize = 4096;
inline constexpr int pageReserve = 48;
inline constexpr int pageContent = pageSize - pageReserve;
inline constexpr int databaseHeaderSize = 100;
inline constexpr int logHeaderSize = 32;
inline constexpr int frameHeaderSize = 24;
inline constexpr int frameSize = frameHeaderSize + pageSize;
inline constexpr int journalSector = 512;
inline constexpr int journalRecordSize = 4 + pageSize + 4;

/// The page that holds the lock bytes at 1 GiB; SQLite never uses it and Windows lets nobody write there.
inline constexpr qint64 lockBytePage = 0x40000000 / pageSize + 1;

} // namespace archive
