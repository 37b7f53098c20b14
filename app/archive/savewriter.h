// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/journalwriter.h"
#include "archive/saveplan.h"

#include <functional>

namespace archive {

/// Why a record is saved, for its entry in the journal.
using ReasonOfRecord = std::function<QString(const Uid &record)>;
[[nodiscard]] ReasonOfRecord sameReason(const QString &reason);

/// Writes a checked plan inside the journal's scope: rows, draft marks, journal, outbox, entries of lists, search keys.
[[nodiscard]] Result<std::vector<SavedRecord>>
writePlan(Store &store, JournalWriter &journal, const SavePlan &plan, const ReasonOfRecord &reason);

/// The same for one change that the program itself has to make, whatever consent says and though the record is locked: `after` has its next revision.
[[nodiscard]] Result<void> writeNote(Store &store,
                                     JournalWriter &journal,
                                     const PlannedRecord &planned,
                                     const QString &reason);

} // namespace archive
