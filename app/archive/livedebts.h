// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/record.h"

#include <QDate>

#include <optional>
#include <set>

namespace archive {

class Store;

/// Who of a household owes, vouches or may draw on a date:
/// the condition of post-loan management (征信业管理条例 art. 18: the purpose agreed on).
/// A loan lives through the day of its settlement, a guarantee and a credit line through their last day; of a date without a day the first counts.
class LiveDebts
{
public:
    /// The store must outlive the object, which keeps what it read of one household.
    explicit LiveDebts(Store &store);

    [[nodiscard]] Result<bool> ofHousehold(const Uid &household, QDate date);
    /// Borrower, co-borrower, guarantor or holder of a line; the head stands for debts that name nobody.
    [[nodiscard]] Result<bool> ofPerson(const Record &person, QDate date);

private:
    [[nodiscard]] Result<void> read(const Uid &household, QDate date);
    void add(const Record &debt, const Uid &person);

    Store &m_store;
    std::optional<Uid> m_household;
    QDate m_date;
    std::set<Uid> m_persons; ///< null for a debt that names nobody
    bool m_hasLoan = false;
};

} // namespace archive
