// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/signin.h"

#include "domain/csvtable.h"

#include <QCoreApplication>
#include <QHash>

namespace archive {
namespace {

Result<LockoutSchedule> schedule()
{
    ARCHIVE_TRY(table, CsvTable::resource(QStringLiteral(":/policy/lockout.csv")));
    ARCHIVE_TRY(rows, table.rows("name,value"));
    QHash<QByteArray, qint64> values;
    for (const auto &row : rows)
        values.insert(row.at(0).toByteArray(), row.at(1).toLongLong());
    const LockoutSchedule read{
        values.value("free_attempts"), values.value("first_seconds"), values.value("most_seconds")};
    if (read.freeAttempts < 1 || read.firstSeconds < 1 || read.mostSeconds < read.firstSeconds)
        return table.damaged(1);
    return read;
}

Result<UnlockedKeys> unlockCounted(const Lockout &lockout,
                                   const QString &who,
                                   const std::function<Result<KeyRing>()> &unlock)
{
    ARCHIVE_TRY(ring, countedAttempt<KeyRing>(lockout, who, unlock));
    ARCHIVE_TRY(before, lockout.clear(who));
    return UnlockedKeys{std::move(ring), before};
}

} // namespace

Error warned(const Error &wrong, const QString &outlook)
{
    auto error = wrong;
    error.message =
        QCoreApplication::translate("archive::Archive", "%1 %2").arg(wrong.message, outlook);
    return error;
}

Result<Lockout> lockoutOf(const QString &folder, const Environment &environment)
{
    ARCHIVE_TRY(waiting, schedule());
    return Lockout(folder, waiting, environment);
}

Result<UnlockedKeys> unlockCounted(const QString &folder,
                                   const QString &user,
                                   const QString &password,
                                   const Environment &environment)
{
    ARCHIVE_TRY(lockout, lockoutOf(folder, environment));
    return unlockCounted(
        lockout, user, [&] { return KeyRing::unlock(folder, user, password, environment); });
}

Result<void>
clearFailures(const QString &folder, const QString &user, const Environment &environment)
{
    ARCHIVE_TRY(lockout, lockoutOf(folder, environment));
    ARCHIVE_TRY(before, lockout.clear(user));
    return {};
}

Result<UnlockedKeys> unlockCountedWithRecovery(const QString &folder,
                                               const RecoveryHalves &halves,
                                               const Environment &environment)
{
    ARCHIVE_TRY(lockout, lockoutOf(folder, environment));
    return unlockCounted(lockout, Lockout::recovery(), [&] {
        return KeyRing::unlockWithRecovery(folder, halves, environment);
    });
}

} // namespace archive
