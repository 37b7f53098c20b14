// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/journalwriter.h"
#include "archive/store.h"
#include "vault/pagecodec.h"

namespace archive {

/// The schema's versions are the numbers of the steps in ":/sql/migrations", those of files.db in ":/sql/files/migrations"
/// (resources/sql/README.md).
namespace migrations {

/// The version that this program writes.
[[nodiscard]] Result<int> newest(DatabaseRole role = DatabaseRole::Records);
[[nodiscard]] Result<int> versionOf(Connection &connection);
/// NewerVersion, naming both, for an archive that a later program wrote.
[[nodiscard]] Result<void> refuseNewer(Connection &connection,
                                       DatabaseRole role = DatabaseRole::Records);
/// Every step that a database lacks, in one transaction and without a journal: for a new one, and for files.db.
[[nodiscard]] Result<void> applyAll(Connection &connection,
                                    DatabaseRole role = DatabaseRole::Records);
/// The steps that an older archive lacks, in one transaction with their versions and their journal entries, which come last since the journal's
/// own tables are among what changes. It also fills what is derived from the rows.
[[nodiscard]] Result<void> applyMissing(Store &store);

} // namespace migrations

/// Brings the tables of the kinds up to the catalogue: new tables, new columns, indexes; nothing is dropped. Inside the journal's
/// scope, with an entry that names what was added.
[[nodiscard]] Result<void> applyCatalogue(Store &store, JournalWriter &journal);

} // namespace archive
