// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/journal.h"
#include "base/environment.h"

namespace archive {

/// Checks an archive that can't be written, as on a disc or in a folder for reading only, and writes nothing there: no lock, no count of wrong
/// passwords, no entry of this look in the journal, which shows nobody. The sealed files are copied as they are to the system's temporary folder and
/// checked there, so that a log left by a power cut is taken in as it would be. Busy when somebody else writes meanwhile; WrongPassword, LockedOut,
/// DiskFull, NotAnArchive, NotFound, Damaged as for an opening.
[[nodiscard]] Result<JournalCheck> verifyReadOnly(const QString &folder,
                                                  const QString &user,
                                                  const QString &password,
                                                  bool full,
                                                  const Environment &environment);

/// Whether this user may only read the folder, so that nothing but verifyReadOnly() works there; on Windows the medium is asked, not the rights.
[[nodiscard]] bool isReadOnlyFolder(const QString &folder);

} // namespace archive
