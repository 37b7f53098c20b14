// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/checks.h"
#include "archive/store.h"

#include <QSet>

namespace archive {

/// A record that names a scan.
struct FileReference
{
    QString hash;
    KindIndex kind = 0;
    Uid uid;
};

/// The scans that a record names: in fields whose text is a SHA-256, whatever they are called.
[[nodiscard]] QStringList filesOf(const Kind &kind, const Record &record);
/// Whether records of a kind can name scans.
[[nodiscard]] bool namesFiles(const Kind &kind);

/// A hard finding for each scan that the plan names anew and that is not kept.
[[nodiscard]] Result<void>
checkFiles(Store &store, const PlannedRecord &planned, FindingList &list);
/// Keeps the references of a record that is being written; what it named before stays as past.
[[nodiscard]] Result<void>
updateFileReferences(Store &store, const Record &before, const Record &after);
/// The references of all rows as they are: after a step of the schema and a change of the catalogue. Adds, never takes away.
[[nodiscard]] Result<void> fillFileReferences(Store &store);

/// All references that are not past, by hash.
[[nodiscard]] Result<std::vector<FileReference>> fileReferences(Store &store);
[[nodiscard]] Result<QSet<QString>> namedFiles(Store &store);
/// What rows name and the references lack, though they are kept with the rows.
[[nodiscard]] Result<std::vector<FileReference>> unlistedFiles(Store &store);
/// Scans that this archive never had, since its rows came without them.
[[nodiscard]] Result<QSet<QString>> absentFiles(Store &store);

/// Takes a record's references away and notes their scans to be erased, in the erasure's transaction.
[[nodiscard]] Result<void> eraseFileReferences(Store &store, const Uid &uid);
/// Erases the noted scans that no other row names, from pages and log too; after the erasure's transaction, and whenever an archive is opened.
[[nodiscard]] Result<void> finishErasedFiles(Store &store);

} // namespace archive
