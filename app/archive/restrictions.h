// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/erasuretargets.h"
#include "archive/journalwriter.h"

namespace archive {

/// A record that another law orders to keep.
struct KeptByLaw
{
    ErasureTarget target;
    QString law;
    QDate since; ///< invalid: today
};

/// Whether the record, or the one that it stands under, is locked.
[[nodiscard]] Result<bool> isRestricted(Store &store, const Record &record);

/// Locks records inside the journal's scope, each with its entry, and holds them back from receivers; one that is locked already stays so.
[[nodiscard]] Result<void>
restrictAll(Store &store, JournalWriter &journal, const std::vector<KeptByLaw> &kept);

/// What the entry of a restriction tells: the law and the day.
[[nodiscard]] QString restrictionDetail(const QString &law, const QString &day);

} // namespace archive
