// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/consentbook.h"
#include "archive/records.h"
#include "archive/store.h"

namespace archive {

/// Makes the masked rows of lists and searches (design.md §4), the same in both: what a session may not see is not in them.
class ListRows
{
public:
    /// Both must outlive the object.
    ListRows(Store &store, const Session &session);

    /// Refused when the policy lets the session list nothing of this kind.
    [[nodiscard]] Result<void> mayList(KindIndex kind) const;
    /// The row of a record of a household or below one; none when it is deleted or outside the townships of the user.
    [[nodiscard]] Result<std::optional<ListRow>> row(KindIndex kind, const Uid &uid);
    /// The same for a person whose household is known.
    [[nodiscard]] Result<std::optional<ListRow>> memberRow(const Uid &household, const Uid &person);

private:
    [[nodiscard]] Result<std::optional<ListRow>> rowOf(const Record &record, const Uid &household);
    [[nodiscard]] Result<bool> addHousehold(ListRow &row, const Uid &household);
    [[nodiscard]] Result<void> addEntry(ListRow &row);
    [[nodiscard]] QString codeTitle(const Record &record, FieldId field) const;
    [[nodiscard]] Result<void> addPerson(ListRow &row, const Record &record);

    Store &m_store;
    const Session &m_session;
    ConsentBook m_consents; ///< neighbours in a list stand in one household
};

} // namespace archive
