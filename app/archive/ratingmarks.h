// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/erasuretargets.h"
#include "archive/journalwriter.h"

namespace archive {

/// The details (inputs and points) of the ratings of households whose facts are taken away: they tell what the facts told, so that they go with
/// them. Those among `taken` are left out.
[[nodiscard]] Result<std::vector<ErasureTarget>>
detailsRestingOn(Store &store, const std::vector<ErasureTarget> &taken);

/// Marks the ratings of the households whose facts were taken away as 不可复算, inside the journal's scope: points and codes stay as they
/// were frozen. Ratings that are marked, and households that are gone, are left as they are.
[[nodiscard]] Result<void>
markRatings(Store &store, JournalWriter &journal, const std::vector<ErasureTarget> &taken);

} // namespace archive
