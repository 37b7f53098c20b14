// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/absorbsource.h"
#include "archive/rows.h"

namespace archive {

/// Finds records of ours that a record of the other archive may be a double of.
class AbsorbDoubles
{
public:
    /// Both must outlive the object.
    AbsorbDoubles(Store &store, AbsorbSource &source);

    /// The same person, organisation or certificate; none for a deleted record.
    [[nodiscard]] Result<std::optional<AbsorbException>> find(const Record &record);
    /// What the other archive says otherwise of one record, a line a field, for people; cut to what a case takes.
    [[nodiscard]] QString differences(const Record &theirs, const Record &ours) const;

private:
    /// By which field, and what then is the same.
    struct Mark
    {
        FieldId field;
        QLatin1String reason;
    };

    [[nodiscard]] Result<Uid> otherWith(const Record &record, const Mark &mark);
    [[nodiscard]] std::vector<Value> formsOf(const Record &record, FieldId field) const;

    Store &m_store;
    AbsorbSource &m_source;
};

} // namespace archive
