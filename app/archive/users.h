// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/session.h"

namespace archive {

/// The archive's users; each change is journalled and written to the key file before it is said to be done.
class Users
{
public:
    explicit Users(Store &store);

    [[nodiscard]] Result<std::vector<User>> list(const Session &session);
    /// Also opens this user's standing tasks, one for each purpose of the roles, so that work can begin.
    [[nodiscard]] Result<void> add(const Session &session,
                                   const QString &name,
                                   const QStringList &roles,
                                   const std::vector<DivisionCode> &townships,
                                   const QString &password);
    [[nodiscard]] Result<void> disable(const Session &session, const QString &name);
    /// A new password and a new signing key; re-enables a disabled user.
    [[nodiscard]] Result<void>
    reset(const Session &session, const QString &name, const QString &password);
    /// The signed-in user's own password.
    [[nodiscard]] Result<void> changeOwnPassword(const QString &present, const QString &next);

private:
    Store &m_store;
};

} // namespace archive
