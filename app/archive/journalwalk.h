// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/factsource.h"
#include "archive/journalformat.h"
#include "archive/records.h"
#include "archive/store.h"

#include <map>

namespace archive {

/// A record as an entry of the journal left it.
struct PastState
{
    ChainedEntry entry;
    EntryContent content;
    Record record;
    EntryOrigin origin; ///< in whose journal the entry stands
};

/// The states of a record, newest first, of one that came from another archive also those from there; the way back ends where a content was
/// erased. None for a record without entries.
[[nodiscard]] Result<std::vector<PastState>>
pastStates(Store &store, const Record &present, const Uid &household);

/// The changes that one save made, in their order; `seq` is the number of any of them.
[[nodiscard]] Result<std::vector<PastState>> changesOfSave(Store &store, qint64 seq);

/// Where the values of a household's records come from, by record and field.
using HouseholdFacts = std::map<Uid, std::map<FieldId, Provenance>>;

/// `records` are the household and all that belongs to it.
[[nodiscard]] Result<HouseholdFacts>
factsOf(Store &store, const Uid &household, const std::vector<Record> &records);

} // namespace archive
