// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QStringList>

namespace archive {

class KeyRing;

/// What a password must be beyond the floor of checkNewPassword(): resources/policy/passwords.csv.
struct PasswordRules
{
    qsizetype shortest = 0;
    qsizetype passphrase = 0; ///< from this length on the kinds of characters are free
    int kinds = 0; ///< of small letters, capital letters, digits, others
    int mostDays = 0; ///< 0: a password does not grow old
    QStringList common; ///< in small letters

    /// Damaged when the table lacks one of them.
    [[nodiscard]] static Result<PasswordRules> shipped();
    /// InvalidInput with the rule that a new password breaks.
    [[nodiscard]] Result<void> check(const QString &password, const QString &user) const;
    /// Whether a password of that time has to be changed; one whose time is not known has, once ages count.
    [[nodiscard]] bool isTooOld(qint64 setMs, const QDateTime &now) const;
};

/// PasswordDue when the keys were opened with a password that serves only to choose another: one given by an administrator, or one too old.
[[nodiscard]] Result<void> requireOwnPassword(const KeyRing &keys, const QDateTime &now);

} // namespace archive
