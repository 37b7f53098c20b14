// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/store.h"
#include "base/environment.h"

namespace archive {

/// Copies an archive's sealed files as they are to an empty folder and writes nothing where they stand: a log left by a power cut comes along.
/// Busy when somebody wrote meanwhile, DiskFull.
[[nodiscard]] Result<void> copyArchive(const QString &folder, const QString &copy, Disk &disk);

/// A copy that is open, brought up to date, for the user of the keys.
struct OpenedCopy
{
    Store store;
    qint64 journalSize = 0; ///< before it was brought up to date
};

/// Refused for a user who is not active there; NewerVersion, Damaged as for an opening.
[[nodiscard]] Result<OpenedCopy>
openCopy(const QString &copy, KeyRing ring, const Environment &environment);

} // namespace archive
