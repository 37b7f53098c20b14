// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/store.h"
#include "catalogue/record.h"

namespace archive {

/// Why a record is used by nobody on a day, whatever consent says. Asked about many records it reads once whether anything is locked at all, so
/// that it is good until somebody locks a record.
class UseBars
{
public:
    /// The store must outlive the object.
    explicit UseBars(Store &store);

    /// The record is locked by another law, was repaired, is past its publication or its term (a code of retention.h); empty when nothing bars it.
    /// Saving is barred by a lock alone, so that a wrong date can be put right.
    [[nodiscard]] Result<QString> against(const Record &record, Action action, QDate date);

private:
    [[nodiscard]] Result<bool> isLocked(const Record &record);

    Store &m_store;
    std::optional<bool> m_hasLocks;
};

} // namespace archive
