// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/livedebts.h"
#include "archive/records.h"
#include "archive/store.h"

namespace archive {

/// The division prefixes below `prefix` in which the user works, in their order; `prefix` itself for a user without townships.
[[nodiscard]] QStringList townshipPrefixes(const User &user, const QString &prefix);

/// What a session may do: the policy table, the townships of its user, the area of its task, and consent.
class AccessRules
{
public:
    /// Both must outlive the object.
    AccessRules(Store &store, const Session &session);

    [[nodiscard]] Verdict verdict(KindIndex kind, Action action) const;
    /// Whether the policy lets the session do it; to be asked by whoever leaves out what it does not let.
    [[nodiscard]] bool may(KindIndex kind, Action action) const;
    /// Refused, and journalled as such, with a sentence that names kind and purpose.
    [[nodiscard]] Result<void> require(KindIndex kind, Action action) const;
    /// Whether a household of this division is in the user's townships and the task's area.
    [[nodiscard]] bool covers(const QString &division) const;
    /// The division prefixes below `prefix` that the session covers, in their order; "" stands for everything.
    [[nodiscard]] QStringList coveredPrefixes(const QString &prefix) const;
    /// Whether the user's townships or the task's area leave something out.
    [[nodiscard]] bool isLimited() const;
    /// Whether the record's household is covered; what belongs to no household is.
    [[nodiscard]] Result<bool> coversRecord(const Record &record);
    /// Refused, and journalled as such, when a household stands, or is to stand, outside.
    [[nodiscard]] Result<void> requireDivision(const QString &division, const Uid &household);
    /// requireDivision() of a household; NotFound when there is none.
    [[nodiscard]] Result<void> requireHousehold(const Uid &household);
    /// Why nothing of the record is shown to the session, as a sentence: it is no longer used, or locked for all but a lawful authority; empty
    /// when it may be shown.
    [[nodiscard]] Result<QString> hiddenBy(const Record &record);
    /// The record as the session may see it, by policy and consent; none when it is hidden. Nothing is logged here.
    [[nodiscard]] Result<std::optional<ShownRecord>> shown(const Record &record);
    /// shown(); Refused, with hiddenBy()'s sentence, when there is none.
    [[nodiscard]] Result<ShownRecord> requireShown(const Record &record);

private:
    [[nodiscard]] bool isOpenTo(const Record &record, const QString &bar) const;
    /// Refused when the purpose wants something of the subject that is not there.
    [[nodiscard]] Result<void> requireNeed(const Uid &household);
    /// The sentence about the need of the purpose that the record's person does not meet; empty when there is none.
    [[nodiscard]] Result<QString> missingNeed(const Kind &kind, const Record &record);
    [[nodiscard]] bool mayEditDraft(const Record &record) const;

    Store &m_store;
    const Session &m_session;
    LiveDebts m_debts;
};

} // namespace archive
