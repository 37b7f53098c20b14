// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/journal.h"
#include "desktop/form/fieldmarks.h"

#include <map>
#include <set>

namespace archive {

class HouseholdDraft;

/// What stood in the fields of a household a year before: in the record of the year before where a kind has one for each year, else what the
/// journal tells of the end of last year.
class FormerValues
{
public:
    explicit FormerValues(const HouseholdDraft &draft);

    /// What the journal tells, oldest first, seen from that day.
    void load(const std::vector<JournalEntry> &history, QDate today);
    /// None when nothing stood there, and for a field whose value is no other now.
    [[nodiscard]] std::optional<FormerValue> find(const Uid &record, FieldId field) const;

private:
    [[nodiscard]] std::optional<FormerValue> ofYearBefore(const Uid &record, FieldId field) const;
    [[nodiscard]] std::optional<FormerValue> ofLastYear(const Uid &record, FieldId field) const;

    const HouseholdDraft &m_draft;
    std::map<std::pair<Uid, FieldId>, Value> m_lastYear; ///< of fields that were changed since
    std::set<Uid> m_old; ///< records that were there before this year
    int m_thisYear = 0;
};

} // namespace archive
