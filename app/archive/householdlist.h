// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/records.h"

namespace archive {

/// In which order a list of households goes.
enum class ListOrder : quint8 {
    Place, ///< division, group (2 组 before 10 组), register number
    Head, ///< how the head's name is read; those who may not be named at the end
    Members,
    Standing,
    Officer,
    Touched, ///< when anything of it was last saved
};

/// What the household's last consent lets, as lists show it.
enum class ListStanding : quint8 { Unsigned, Signed, Ended, Draft };

/// Which households of a list, in which order; page by page, after a key.
struct HouseholdQuery
{
    QString divisionPrefix;
    QString group; ///< of the one village that the prefix names; empty for all
    ListOrder order = ListOrder::Place;
    bool falling = false;
    std::optional<ListStanding> standing;
    std::optional<bool> loans;
    QString officer; ///< empty for any
    QString after; ///< ListPage::next of the page before; empty for the first
    int limit = 200;
};

/// Masked rows of households in any order, without reading those that are not shown: each page looks at a bounded number of entries, so that it
/// may hold fewer rows than asked for, or none, and still have a next one.
class HouseholdList
{
public:
    explicit HouseholdList(Store &store);

    /// As Records::list(). A session that sees names masked gets them in the order of places, which tells nothing.
    [[nodiscard]] Result<ListPage> page(const Session &session, const HouseholdQuery &query);
    /// Groups of a village with their households, in order; no person's data.
    [[nodiscard]] Result<std::vector<std::pair<QString, qint64>>>
    countByGroup(const QString &village);
    /// Names of users whom households name as their officer.
    [[nodiscard]] Result<QStringList> officers();

private:
    Store &m_store;
};

} // namespace archive
