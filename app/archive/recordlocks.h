// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/session.h"
#include "catalogue/record.h"

#include <QDate>

#include <optional>

namespace archive {

/// Who locked a record against slips.
struct RecordLock
{
    QString user;
    QDate since; ///< civil date in China
};

/// Locks that keep finished records from being changed by a slip of the hand; of a household, all that belongs to it too. Whoever may
/// change the record may lift its lock, knowingly; both are journalled.
class RecordLocks
{
public:
    explicit RecordLocks(Store &store);

    [[nodiscard]] Result<std::optional<RecordLock>>
    find(const Session &session, KindIndex kind, const Uid &uid);
    /// InvalidInput when it is locked already; as Records::save() for a record that the session may not change.
    [[nodiscard]] Result<void>
    lock(const Session &session, KindIndex kind, const Uid &uid, const QString &reason);
    /// InvalidInput when it is not locked.
    [[nodiscard]] Result<void>
    unlock(const Session &session, KindIndex kind, const Uid &uid, const QString &reason);

private:
    Store &m_store;
};

/// The lock of a record itself, for the services of this room.
[[nodiscard]] Result<std::optional<RecordLock>> findRecordLock(Store &store, const Uid &record);

} // namespace archive
