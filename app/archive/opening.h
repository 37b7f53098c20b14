// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"
#include "archive/folder.h"
#include "archive/meta.h"
#include "archive/signin.h"
#include "archive/store.h"

#include <future>

namespace archive {

/// Catalogue with the county's overlay, policy and registers; keys, lock and info stay to be filled in.
[[nodiscard]] Result<std::shared_ptr<StoreContext>> loadContext(const QString &folder,
                                                                const Environment &environment);
/// The same on a thread of its own, for whoever derives a key meanwhile; only the county's file is read before this returns.
[[nodiscard]] std::future<Result<std::shared_ptr<StoreContext>>>
loadContextBeside(const QString &folder, const Environment &environment);

/// A database of this folder, its version and what it says about itself, checked against the keys.
struct OpenedDatabase
{
    Connection connection;
    Meta meta;
};
[[nodiscard]] Result<OpenedDatabase>
openDatabase(const QString &folder, const KeyRing &keys, const Environment &environment);
/// Damaged unless the database belongs to the keys' archive.
[[nodiscard]] Result<Meta>
requireKeysOf(Connection &connection, const QString &folder, const KeyRing &keys);

/// The one writer gets the large page cache, further connections the small one (storage.md).
enum class ConnectionRole : quint8 { First, Further };
[[nodiscard]] Result<Connection>
openConnection(const QString &folder, const KeyRing &keys, OpenMode mode, ConnectionRole role);

/// The account of who unlocked the keys; Refused when it is disabled or has another key.
[[nodiscard]] Result<User> admittedUser(Store &store);

/// Missing steps of the schema and changes of the catalogue, journalled; search keys made by other rules; files.db for an archive that had none;
/// erasures of scans that were cut short.
[[nodiscard]] Result<void> bringUpToDate(Store &store, const Meta &meta);

/// An event of the archive itself, with a line of detail or none.
[[nodiscard]] Result<void>
journalEvent(Store &store, const QString &action, const QString &detail = {});
/// Wrong passwords before the right one, when there was no key to write and sign an entry with; nothing when there were none.
[[nodiscard]] Result<void> journalFailures(Store &store, const FailedAttempts &before);

} // namespace archive
