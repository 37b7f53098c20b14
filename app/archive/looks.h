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

/// The subject of a record; none for a kind without one.
[[nodiscard]] std::optional<LookSubject>
subjectOf(const Catalogue &catalogue, const Record &record, const Uid &household);

} // namespace archive
