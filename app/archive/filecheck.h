// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/filestore.h"
#include "archive/store.h"

namespace archive {

/// Scans against the rows that name them.
struct FileCheck
{
    QStringList problems; ///< one sentence each: damage, and scans that were lost
    QStringList missing; ///< one sentence each: scans that the archive never had
    qint64 named = 0; ///< scans that rows name and that are there
    qint64 bytes = 0; ///< of these
    qint64 orphans = 0; ///< scans that no row names (yet): no problem
};

/// Which scans are read and compared with their hashes.
enum class CheckedFiles : quint8 { All, Named };

/// Pages and indexes of `files`, the content of each scan, and that every scan that a row of `store` names is there.
[[nodiscard]] Result<FileCheck> checkKeptFiles(Store &store, FileStore &files, CheckedFiles which);

} // namespace archive
