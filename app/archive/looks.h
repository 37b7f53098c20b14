// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/session.h"
#include "archive/store.h"

namespace archive {

/// Whose data is about to be shown.
struct LookSubject
{
    KindIndex kind = 0;
    Uid record; ///< a person or a household
    Uid household;
};

/// Journals what this session has not looked at yet, in one transaction; nothing may be shown before it succeeded.
[[nodiscard]] Result<void> recordLooks(Store &store,
                                       const Session &session,
                                       const QString &action,
                                       const std::vector<LookSubject> &subjects);

/// Journals that a session asked for what it may not see: once for each household, each time for a kind at all.
/// Inside a transaction, which a refusal rolls back, it is noted
/// for recordNotedRefusals().
[[nodiscard]] Result<void>
recordRefusal(Store &store, const Session &session, const RefusedLook &refused);
/// Journals what was noted, after the transaction.
[[nodiscard]] Result<void> recordNotedRefusals(Store &store, const Session &session);

/// The subject of a record; none for a kind without one.
[[nodiscard]] std::optional<LookSubject>
subjectOf(const Catalogue &catalogue, const Record &record, const Uid &household);

} // namespace archive
