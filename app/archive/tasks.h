// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/journalwriter.h"
#include "archive/store.h"

namespace archive {

/// The tasks of a user that are open today and whose purpose is of his roles, oldest first.
[[nodiscard]] Result<std::vector<Task>> openTasksOf(Store &store, const User &user);

/// A standing task, without area and period, for each purpose of the user's roles that he has no open task of.
[[nodiscard]] Result<void>
openStandingTasks(Store &store, JournalWriter &journal, const User &user);

/// The purposes that one of these roles may work for.
[[nodiscard]] std::vector<Purpose> purposesOf(const Policy &policy, const QStringList &roles);

} // namespace archive
