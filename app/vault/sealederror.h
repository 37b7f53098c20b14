// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <optional>
#include <sqlite3.h>

namespace archive {

/// What the VFS found wrong since this was last asked, as a sentence; nothing when it found no fault of its own.
[[nodiscard]] std::optional<Error> takeSealedError(sqlite3 *database);

} // namespace archive
