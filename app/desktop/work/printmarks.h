// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/work/usersettings.h"

namespace archive {

/// The households that the user marked for printing, until they are printed or unmarked: kept with his settings, so that another page prints them.
namespace printmarks {

void load(UserSettings &settings, std::function<void(const std::vector<Uid> &)> done);
/// In place of those that were marked; an empty list unmarks all.
void keep(UserSettings &settings,
          const std::vector<Uid> &households,
          ArchiveWorker::Done<void> done);

/// Unmarks these in the archive, on the thread that holds it.
[[nodiscard]] Result<void> remove(Archive &archive, const std::vector<Uid> &households);

} // namespace printmarks

} // namespace archive
