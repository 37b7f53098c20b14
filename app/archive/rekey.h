// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archiveinfo.h"
#include "base/environment.h"

#include <QStringList>

namespace archive {

struct RekeySummary
{
    RecoveryKey recovery; ///< the old one opens old backups only
    QStringList usersWithoutKeys; ///< need a new password each: Users::reset()
};

/// Gives an archive a new data key: a sealed copy under new keys is made beside it, opened, compared row by row, and only then put in the place
/// of the old files, which are wiped. WrongPassword, Refused for a user who does not manage the archive. After every error, and after a power
/// cut at any moment, the archive opens: with the old keys, or with the new ones if the copy had been verified.
[[nodiscard]] Result<RekeySummary> rekeyArchive(const QString &folder,
                                                const QString &user,
                                                const QString &password,
                                                const Environment &environment);

} // namespace archive
