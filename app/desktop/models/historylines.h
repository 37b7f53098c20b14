// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/journal.h"

#include <map>
#include <optional>

namespace archive {

/// A line of a household's history: an entry of the journal, or one value of a change.
struct HistoryLine
{
    size_t entry = 0;
    std::optional<FieldId> field; ///< of a change that has an earlier value
    Value before;
    std::optional<Value> after; ///< none: nothing tells it
    std::optional<size_t> earlier; ///< the entry that left the record as it was before this one
    bool isLast = false; ///< nothing changed the record since
};

/// The lines of entries, newest first as these are. What a value became is what the next change found, or what the record has now.
[[nodiscard]] std::vector<HistoryLine> historyLines(const std::vector<JournalEntry> &entries,
                                                    const std::map<Uid, Record> &present);

} // namespace archive
