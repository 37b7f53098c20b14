// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <sqlite3.h>

namespace archive {

/// Damaged, naming the table, unless both databases have the same schema and the same rows in the same order in every table.
[[nodiscard]] Result<void> requireSameRows(sqlite3 *one, sqlite3 *other);

} // namespace archive
