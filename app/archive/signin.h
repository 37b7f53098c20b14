// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/keyring.h"
#include "vault/lockout.h"

namespace archive {

/// The program's schedule of waiting (resources/policy/lockout.csv) for an archive; Damaged when the table makes no sense.
[[nodiscard]] Result<Lockout> lockoutOf(const QString &folder, const Environment &environment);

/// The error of a wrong attempt, with what comes of so many.
[[nodiscard]] Error warned(const Error &wrong, const QString &outlook);

/// An attempt at a password: LockedOut before it, and a wrong one is counted before it is answered.
template<typename T>
[[nodiscard]] Result<T> countedAttempt(const Lockout &lockout,
                                       const QString &who,
                                       const std::function<Result<T>()> &attempt)
{
    ARCHIVE_CHECK(lockout.admit(who));
    auto result = attempt();
    if (!result && result.error().code == ErrorCode::WrongPassword) {
        ARCHIVE_TRY(failures, lockout.countFailure(who));
        return warned(result.error(), lockout.outlook(failures));
    }
    return result;
}

/// Keys that a right password opened, and how many wrong ones came before it.
struct UnlockedKeys
{
    KeyRing ring;
    FailedAttempts before;
};

/// KeyRing::unlock(), counted by Lockout. The caller holds the folder.
[[nodiscard]] Result<UnlockedKeys> unlockCounted(const QString &folder,
                                                 const QString &user,
                                                 const QString &password,
                                                 const Environment &environment);

/// A user with a new password waits for none of the wrong ones.
[[nodiscard]] Result<void>
clearFailures(const QString &folder, const QString &user, const Environment &environment);

/// KeyRing::unlockWithRecovery(), counted the same way. A mistake that the halves' own checksums find is no attempt.
[[nodiscard]] Result<UnlockedKeys> unlockCountedWithRecovery(const QString &folder,
                                                             const RecoveryHalves &halves,
                                                             const Environment &environment);

} // namespace archive
