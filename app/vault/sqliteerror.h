// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

#include <sqlite3.h>

namespace archive {

/// SQLite's result as an Error: FULL is DiskFull, BUSY and LOCKED are Busy, CORRUPT, NOTADB and IOERR_DATA are Damaged, a broken constraint is
/// InvalidInput, an interrupted call Cancelled, other trouble with files Io, the rest Internal. `database` may be null.
[[nodiscard]] Error sqliteError(sqlite3 *database, int code, const QString &context);

} // namespace archive
