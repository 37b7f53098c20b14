// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/records.h"
#include "archive/store.h"

namespace archive {

/// What a session may do: the policy table, the townships of its user, the area of its task, and consent.
class AccessRules
{
public:
    /// Both must outlive the object.
    AccessRules(Store &store, const Session &session);

    [[nodiscard]] Verdict verdict(KindIndex kind, Action action) const;
    /// Refused with a sentence that names kind and purpose.
    [[nodiscard]] Result<void> require(KindIndex kind, Action action) const;
    /// Whether a household of this division is in the user's townships and the task's area.
    [[nodiscard]] bool covers(const QString &division) const;
    /// The division prefixes below `prefix` that the session covers, in their order; "" stands for everything.
    [[nodiscard]] QStringList coveredPrefixes(const QString &prefix) const;
    /// Refused when the household is outside; NotFound when there is none.
    [[nodiscard]] Result<void> requireHousehold(const Uid &household);
    /// The record as the session may see it, by policy and consent; nothing is logged here.
    [[nodiscard]] Result<ShownRecord> shown(const Record &record);

private:
    [[nodiscard]] bool mayEditDraft(const Record &record) const;

    Store &m_store;
    const Session &m_session;
};

} // namespace archive
