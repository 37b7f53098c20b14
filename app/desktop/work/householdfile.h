// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/work/openarchive.h"

namespace archive {

/// A household with what belongs to it, as the session may see it.
struct HouseholdFile
{
    ShownRecord household;
    std::vector<std::pair<KindIndex, std::vector<ShownRecord>>> children;
    std::vector<JournalEntry> history;
    std::optional<TypedForm> typed; ///< what the user typed of it and did not save
};

/// The household itself and the kinds below it, in the order of the catalogue.
[[nodiscard]] std::vector<KindIndex> kindsOfFile(const Catalogue &catalogue);

/// Reads a household with its children of these kinds, but for those that the purpose may not see: a look, logged by the archive. For the worker's thread.
[[nodiscard]] Result<HouseholdFile> readHousehold(Archive &archive,
                                                  const Session &session,
                                                  const Uid &household,
                                                  const std::vector<KindIndex> &kinds);

} // namespace archive
