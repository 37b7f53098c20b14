// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/records.h"

namespace archive {

/// A household that waits to be typed by a second person.
struct EntryDue
{
    ListRow row;
    QString firstUser;
};

/// A field to be typed again; its value is not told.
struct EntryQuestion
{
    Uid record;
    FieldId field;
    QString who; ///< what the record is, as "户主" or a loan's number in the order of entry
};

/// What the second person typed.
struct SecondEntry
{
    Uid record;
    FieldId field;
    Value value;
};

struct EntryComparison
{
    int fields = 0;
    int differing = 0; ///< each a case that a reviewer decides
};

/// How well somebody types.
struct EntryRate
{
    QString user;
    qint64 households = 0;
    qint64 fields = 0;
    qint64 wrong = 0; ///< in which the second entry was found right

    [[nodiscard]] double percent() const
    {
        return fields == 0 ? 0 : 100.0 * double(wrong) / double(fields);
    }
};

/// 双人录入核对: chosen fields of a sample of the households, or of all, are typed again by somebody else, who does not see them; what differs
/// is decided by a reviewer (workflow `entry`). Off unless doubleentry.csv says otherwise.
class EntryChecks
{
public:
    explicit EntryChecks(Store &store);

    [[nodiscard]] Result<bool> isOn();
    /// Households that somebody else entered, the latest first; masked and unlogged, as lists are. Refused while it is off.
    [[nodiscard]] Result<std::vector<EntryDue>> due(const Session &session, int limit = 50);
    /// What is to be typed of a household. Refused for who entered it.
    [[nodiscard]] Result<std::vector<EntryQuestion>> questions(const Session &session,
                                                               const Uid &household);
    /// Compares: InvalidInput unless just what is asked was typed. Opens a case for each difference.
    [[nodiscard]] Result<EntryComparison>
    submit(const Session &session, const Uid &household, const std::vector<SecondEntry> &entries);
    /// For each who entered what was typed again.
    [[nodiscard]] Result<std::vector<EntryRate>> rates(const Session &session);

private:
    Store &m_store;
};

} // namespace archive
