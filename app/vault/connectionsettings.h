// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/connection.h"

namespace archive {

/// The number in the header of each of this program's databases (PRAGMA application_id), "NHXD" in ASCII.
inline constexpr int databaseApplicationId = 0x4E485844;

/// Marks a new, empty database as ours.
[[nodiscard]] Result<void> markNewDatabase(sqlite3 *database);

/// NotAnArchive unless the open database carries our mark.
[[nodiscard]] Result<void> requireMark(sqlite3 *database, const QString &file);

/// The same, told apart for a sealed file: Damaged when its first page can't be opened though others are ours.
[[nodiscard]] Result<void>
checkDatabaseMark(sqlite3 *database, const QString &file, const PageCodec &codec);

/// Makes the settings of storage.md "The database" and reads each back; Internal when one did not take.
[[nodiscard]] Result<void> applyConnectionSettings(sqlite3 *database, const OpenOptions &options);

/// Internal unless the open database goes through our VFS.
[[nodiscard]] Result<void> checkSealed(sqlite3 *database);

} // namespace archive
