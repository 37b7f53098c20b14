// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/journalwriter.h"
#include "archive/store.h"

namespace archive {

/// The users' rows with the key in force of each; none when there is no such user.
[[nodiscard]] Result<std::optional<User>> findAccount(Store &store, const QString &name);
[[nodiscard]] Result<std::vector<User>> allAccounts(Store &store);
[[nodiscard]] Result<void> insertAccount(Store &store, const User &user);
[[nodiscard]] Result<void> setAccountDisabled(Store &store, const QString &name, bool disabled);

/// Journals a new key of a user (empty: the station) and puts it in force; the one before signs nothing after this entry.
[[nodiscard]] Result<void>
registerKey(Store &store, JournalWriter &journal, const QString &user, const PublicKey &key);
/// The keys of a user sign nothing after the entry of that number.
[[nodiscard]] Result<void> retireKeys(Store &store, const QString &user, qint64 lastSeq);

/// The detail of a key's entry: key id, key in hex, user; parsed again by the check of the journal.
[[nodiscard]] QString keyDetail(const QString &user, const PublicKey &key);

} // namespace archive
