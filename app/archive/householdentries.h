// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/consentbook.h"

#include <functional>
#include <map>

namespace archive {

/// A row of household_list: what lists of households are ordered and narrowed by. What a session may see is asked when it is shown.
struct HouseholdEntry
{
    qint64 id = 0; ///< of the household's row
    qint64 area = 0;
    QString place;
    QString head;
    std::optional<QDate> headUntil;
    qint64 people = 0;
    bool lending = false;
    qint64 standing = 0;
    QString keeper;
    qint64 touched = 0;
};

/// Brings the entries of households up to date, in the transaction that wrote their rows, after all of them and before search keys.
class HouseholdEntries
{
public:
    /// What `consents` read has to be as it is now; both must outlive the object.
    HouseholdEntries(Store &store, ConsentBook &consents);

    /// Something of the household was saved then, or erased (no time). A null uid is none.
    void note(const Uid &household, const QDateTime &when = {});
    [[nodiscard]] Result<void> write();

private:
    [[nodiscard]] Result<void> writeOne(const Uid &household, qint64 touched);

    Store &m_store;
    ConsentBook &m_consents;
    std::map<Uid, qint64> m_noted;
};

/// The entry that a household has to have; none when it is deleted or unknown. `touched` is left to the caller.
[[nodiscard]] Result<std::optional<HouseholdEntry>>
householdEntryOf(Store &store, ConsentBook &consents, const Uid &household);
/// How a name stands in HouseholdEntry::head: by its reading, then by its characters.
[[nodiscard]] Result<QString> headOrder(const QString &name);
/// The same of a group in HouseholdEntry::place, in which numbers are padded (10 组 stands behind 2 组), and back.
[[nodiscard]] QString groupOrder(const QString &group);
[[nodiscard]] QString groupOfOrder(const QString &order);

[[nodiscard]] Result<void> removeHouseholdEntry(Store &store, qint64 id);
/// Makes all entries anew, inside a transaction; minutes at a million persons.
[[nodiscard]] Result<void> rebuildHouseholdList(Store &store);
/// By which rules entries are made; the archive remembers those by which its own were.
[[nodiscard]] Result<QString> householdListRules(const Catalogue &catalogue);
/// Rebuilds, journalled, when they were made by others; else writes those anew whose head's consent has ended by now.
[[nodiscard]] Result<void> refreshHouseholdList(Store &store, const QString &madeBy);
/// Reports a sentence for each entry that is not as its rows say.
[[nodiscard]] Result<void> checkHouseholdList(Store &store,
                                              const std::function<void(const QString &)> &report);

} // namespace archive
