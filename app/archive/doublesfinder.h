// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/records.h"

namespace archive {

/// Why a person may be kept already, the surest first.
enum class DoubleReason : quint8 {
    IdNumber, ///< the same number, in 18 or 15 digits
    Person, ///< the same name and birth date in the same village
    Phone,
    Name, ///< the same name, a variant of it or its sound, in the same village
};

/// What is typed of somebody; what is not known yet stays empty.
struct DoubleQuery
{
    Uid household; ///< the one that is typed: its own members are no doubles
    QString name;
    QString idNumber;
    QString phone;
    PartialDate birth;
    QString division; ///< code of the village
};

/// Where somebody of the same marks stands.
struct DoubleHit
{
    DoubleReason reason = DoubleReason::Name;
    ListRow
        row; ///< masked; only the register number of a household that the session does not cover
};

/// Asks, while somebody is typed, whether he is kept already in another household. Answers are masked rows, unlogged as lists are; nobody is told
/// of by name or phone whom the session may not see.
class DoublesFinder
{
public:
    explicit DoublesFinder(Store &store);

    /// At most `limit` households, each by its surest reason.
    [[nodiscard]] Result<std::vector<DoubleHit>>
    find(const Session &session, const DoubleQuery &query, int limit = 5);

private:
    Store &m_store;
};

} // namespace archive
