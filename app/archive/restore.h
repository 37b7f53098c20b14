// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/journal.h"
#include "base/environment.h"

#include <QDateTime>
#include <QString>

namespace archive {

struct RestoreRequest
{
    QString file; ///< what Backups wrote
    QString folder; ///< new or empty
    QString user;
    QString password; ///< as it was when the backup was made
    QString erasures; ///< a list of erasures; empty: the newest beside the backup
};

struct RestoreSummary
{
    QDateTime madeAt; ///< the backup, UTC
    JournalHead head; ///< of the restored archive, its new epoch's entry included
    qint64 records = 0;
    QString epoch;
    QString erasuresFrom; ///< empty when no list of erasures was found
    qint64 erased = 0;
    qint64 restricted = 0; ///< locked again by another law
    qint64 scans = 0; ///< came with it
    qint64 missingScans = 0; ///< that rows name and that the backup was made without
};

/// Makes an archive out of a backup, in a new folder only: description and signature, size and hash of every part, pages, journal and rows are
/// checked, and every scan against its hash, erasures and locks since then are applied before anybody can open it, and the journal begins a new epoch. WrongPassword says that a backup
/// opens with the passwords of its time. Nothing is left in the folder after an error.
[[nodiscard]] Result<RestoreSummary> restoreArchive(const RestoreRequest &request,
                                                    const Environment &environment);

} // namespace archive
