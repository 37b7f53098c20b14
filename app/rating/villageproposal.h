// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/records.h"
#include "rating/villagerater.h"

#include <span>

namespace archive {

/// What proposals for villages, townships and counties have in common.
namespace villageproposal {

/// Code of the list "village_rating_state".
[[nodiscard]] QLatin1String stateOf(VillageVerdict::Standing standing);
/// Whether nobody has acted on a rating of that state yet.
[[nodiscard]] bool isProposal(const QString &stateCode);
/// As proposals name it.
[[nodiscard]] QString titleOf(const VillageProfile &profile);

/// With values that are empty now, so that they are cleared in a record that had them. `fields` is what a proposal sets, the day first.
[[nodiscard]] Change changeOf(const Record &record, std::span<const FieldId> fields);
/// `change` as it amends what is kept; none when that says the same but for the day. nullptr: it is new.
[[nodiscard]] std::optional<Change> amending(Change change, const Record *kept);

} // namespace villageproposal
} // namespace archive
