// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/caserows.h"
#include "archive/journalwriter.h"

namespace archive {

/// The households of a user, his open tasks that have an area or a period (the standing ones end with him), and his open cases; at most
/// the first thousand.
[[nodiscard]] Result<std::vector<HandoverItem>> handoverItems(Store &store, const QString &user);

/// Opens the hand-over of a user who was just disabled, in the same scope, and gives its number; null when he leaves nothing, or when an
/// earlier one is still open.
[[nodiscard]] Result<Uid>
beginHandover(Store &store, const Session &session, JournalWriter &journal, const QString &user);

/// Gives the session's user what `uids` (separated by spaces) name of `leaver`, in the scope of a step. InvalidInput for what is not the
/// leaver's or too much at once; Refused by policy, area, or a task's purpose.
[[nodiscard]] Result<void> takeOver(Store &store,
                                    const Session &session,
                                    JournalWriter &journal,
                                    const QString &leaver,
                                    const QString &uids);

} // namespace archive
