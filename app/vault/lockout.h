// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/environment.h"
#include "base/result.h"

#include <QDateTime>
#include <QString>

namespace archive {

/// How long the next attempt waits after so many wrong ones: nothing for the free ones, then `firstSeconds`, each time twice as long, up to
/// `mostSeconds`. The program's own stands in resources/policy/lockout.csv.
struct LockoutSchedule
{
    qint64 freeAttempts = 0;
    qint64 firstSeconds = 0;
    qint64 mostSeconds = 0;

    [[nodiscard]] qint64 delayMs(qint64 failures) const;
};

/// Wrong attempts that have not been followed by a right one.
struct FailedAttempts
{
    qint64 count = 0;
    QDateTime last; ///< UTC, by the wall clock of that moment
};

/// Counts wrong passwords of an archive, by user, in `lockout.json` beside the keys, and makes the next attempt wait. Before unlocking nothing can
/// be authenticated, so that it is advisory: whoever may write the folder can take the file away (docs/threat-model.md). It is no lock for ever
/// either: a missing, damaged or foreign file counts as none.
///
/// Waiting is measured by the time since the machine's start alone, so that setting the wall clock neither ends nor lengthens it. What is left
/// after a restart runs from that restart, since how long the machine was off can't be known.
class Lockout
{
public:
    Lockout(QString folder, const LockoutSchedule &schedule, const Environment &environment);

    /// LockedOut, with the time to wait, while the last failure of `who` is too near; Io when a restart can't be noted. The caller holds the
    /// folder, so that no other process counts at the same time.
    [[nodiscard]] Result<void> admit(const QString &who) const;
    /// The same without writing anything, for a folder that can't be written.
    [[nodiscard]] Result<void> admitUnwritten(const QString &who) const;
    /// Counts a wrong attempt; how many have been wrong now. Io, DiskFull when it can't be written: then the attempt must not be answered.
    [[nodiscard]] Result<qint64> countFailure(const QString &who) const;
    /// What so many wrong attempts mean for the next one, as a sentence.
    [[nodiscard]] QString outlook(qint64 failures) const;
    /// The right password came, and the keys were verified: nothing is counted any more. Returns what was.
    [[nodiscard]] Result<FailedAttempts> clear(const QString &who) const;

    /// Who is counted when the recovery key is tried; no user can have this name.
    [[nodiscard]] static QString recovery();

private:
    [[nodiscard]] QString path() const;

    QString m_folder;
    LockoutSchedule m_schedule;
    Environment m_environment;
};

} // namespace archive
