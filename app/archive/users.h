// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/session.h"
#include "vault/keyfile.h"

namespace archive {

/// The archive's users; each change is journalled and written to the key file before it is said to be done.
class Users
{
public:
    explicit Users(Store &store);

    [[nodiscard]] Result<std::vector<User>> list(const Session &session);
    /// Also opens this user's standing tasks, one for each purpose of the roles, so that work can begin. He can do nothing with the password but
    /// choose his own (Archive::changePassword); only a sample archive has users whose first password lasts.
    [[nodiscard]] Result<void> add(const Session &session,
                                   const QString &name,
                                   const QStringList &roles,
                                   const std::vector<DivisionCode> &townships,
                                   const QString &password,
                                   PasswordUse use = PasswordUse::Once);
    /// From this moment he can't sign in; what he still has is handed over in a case, whose number is given (null when there is none).
    [[nodiscard]] Result<Uid> disable(const Session &session, const QString &name);
    /// A new password, with which he can only choose his own, and a new signing key; re-enables a disabled user.
    [[nodiscard]] Result<void>
    reset(const Session &session, const QString &name, const QString &password);
    /// The signed-in user's own password.
    [[nodiscard]] Result<void> changeOwnPassword(const QString &present, const QString &next);

    /// Whether this is the signed-in user's password: for a workstation that was locked. A wrong one counts as at sign-in.
    [[nodiscard]] Result<void> confirmOwnPassword(const QString &password);

private:
    Store &m_store;
};

} // namespace archive
