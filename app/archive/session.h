// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/user.h"
#include "base/result.h"
#include "catalogue/policy.h"

#include <optional>

namespace archive {

class Store;

/// Who looks, for which task, for which purpose. Only Sessions makes one, so there is no way to data without it.
class Session
{
public:
    [[nodiscard]] const User &user() const { return m_user; }
    [[nodiscard]] const Task &task() const { return m_task; }
    [[nodiscard]] const Purpose &purpose() const { return m_purpose; }
    /// Distinguishes this session's looks from another's in the journal.
    [[nodiscard]] const Uid &id() const { return m_id; }
    /// False: `find` without a purpose; names, numbers and phones are masked, and nothing else can be read.
    [[nodiscard]] bool mayUnmask() const { return m_mayUnmask; }

private:
    friend class Sessions;
    Session() = default;
    User m_user;
    Task m_task;
    Purpose m_purpose;
    Uid m_id;
    bool m_mayUnmask = false;
};

/// Begins sessions for the signed-in user.
class Sessions
{
public:
    explicit Sessions(Store &store);

    /// A session of this purpose on `task`, or on the user's open task of that purpose.
    /// Refused, and journalled as such: unknown purpose, a purpose that is not of the user's roles, no open task, a task of another purpose.
    [[nodiscard]] Result<Session> begin(const QString &purpose,
                                        const std::optional<Uid> &task = {});

    /// Journals that the user asked for persons' data and named no purpose.
    [[nodiscard]] Result<void> recordMissingPurpose();

    /// A session that sees masked rows only: for `find` without a purpose.
    [[nodiscard]] Result<Session> beginMasked();

    /// The user's open tasks, of all his purposes: what he may choose from at sign-in.
    [[nodiscard]] Result<std::vector<Task>> openTasks();

private:
    [[nodiscard]] Result<Session> beginAllowed(const QString &purpose,
                                               const std::optional<Uid> &task);
    [[nodiscard]] Result<void> recordRefused(const QString &purpose);

    Store &m_store;
};

} // namespace archive
