// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"

#include <optional>
#include <vector>

namespace archive {

/// Whether an error is about the records of a save, and so perhaps about one household or village alone.
[[nodiscard]] bool isOfRecords(const Error &error);

/// Saves proposals in one transaction; when a record is refused, each in its own, so that one household or village holds up no other. For each: nothing
/// when it is saved, else why its records were refused. An error of the archive itself ends it, with what was saved until then.
[[nodiscard]] Result<std::vector<std::optional<Error>>>
saveProposals(Archive &archive,
              const Session &session,
              const QString &reason,
              const std::vector<std::vector<Change>> &proposals);

} // namespace archive
