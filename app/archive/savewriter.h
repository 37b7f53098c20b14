// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/journalwriter.h"
#include "archive/saveplan.h"

namespace archive {

/// Writes a checked plan inside the journal's scope: rows, draft marks, journal, search keys, outbox.
[[nodiscard]] Result<std::vector<SavedRecord>>
writePlan(Store &store, JournalWriter &journal, const SavePlan &plan, const QString &reason);

/// The same for one change that the program itself has to make, whatever consent says and though the record is locked: `after` has its next revision.
[[nodiscard]] Result<void> writeNote(Store &store,
                                     JournalWriter &journal,
                                     const PlannedRecord &planned,
                                     const QString &reason);

} // namespace archive
