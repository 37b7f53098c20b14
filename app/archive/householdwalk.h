// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/access.h"
#include "archive/householdlist.h"
#include "archive/searchrun.h"

#include <tuple>

namespace archive {

/// What entries are ordered by: a text or a number, numbers first.
struct EntryKey
{
    EntryKey() = default;
    // NOLINTNEXTLINE(google-explicit-constructor): a number is a key.
    EntryKey(qint64 value)
        : number(value)
    { }
    // NOLINTNEXTLINE(google-explicit-constructor): a text is a key.
    EntryKey(QString value)
        : isText(true)
        , text(std::move(value))
    { }

    bool isText = false;
    qint64 number = 0; ///< 0 for a text
    QString text; ///< empty for a number

    friend bool operator<(const EntryKey &a, const EntryKey &b)
    {
        return std::tie(a.isText, a.number, a.text) < std::tie(b.isText, b.number, b.text);
    }
};

/// Where a list stands: the last entry that was looked at.
struct EntryPlace
{
    EntryKey key;
    qint64 area = 0;
    qint64 id = 0;

    friend bool operator<(const EntryPlace &a, const EntryPlace &b)
    {
        return std::tie(a.key, a.area, a.id) < std::tie(b.key, b.area, b.id);
    }
    [[nodiscard]] QString text() const;
    /// InvalidInput for what text() never gave.
    [[nodiscard]] static Result<EntryPlace> parse(const QString &text);
};

/// The entries of one page, by their place.
struct EntryPage
{
    std::vector<qint64> ids;
    std::optional<EntryPlace> next;
};

/// One page of the entries that a query means, in its order: a small part of the archive is read and sorted, of a large one the index of the
/// order is followed.
class HouseholdWalk
{
public:
    /// All must outlive the object.
    HouseholdWalk(Store &store, const AccessRules &rules, const HouseholdQuery &query);

    [[nodiscard]] Result<EntryPage> page(const std::optional<EntryPlace> &after);

private:
    /// Keys from the first to the one before the end.
    struct Stretch
    {
        EntryKey first;
        EntryKey end;
    };

    [[nodiscard]] Result<EntryPage> sorted(const std::optional<EntryPlace> &after);
    [[nodiscard]] Result<void> readStretch(const Stretch &stretch,
                                           const std::optional<EntryPlace> &after,
                                           std::vector<EntryPlace> &entries);
    [[nodiscard]] Result<EntryPage> along(ListOrder order,
                                          const std::vector<Stretch> &stretches,
                                          const std::optional<EntryPlace> &after);
    /// False when the page is full, or enough was looked at, before the stretch is at its end.
    [[nodiscard]] Result<bool>
    follow(ListOrder order, const Stretch &stretch, std::optional<EntryPlace> &at, EntryPage &page);
    [[nodiscard]] Result<bool> isSmall();
    [[nodiscard]] bool isMeant(const Statement &row) const;
    [[nodiscard]] bool isCovered(qint64 area) const;
    [[nodiscard]] size_t limit() const;

    Store &m_store;
    const HouseholdQuery &m_query;
    QStringList m_prefixes;
    std::vector<DivisionRange> m_areas; ///< the same as numbers
    std::vector<Stretch> m_places; ///< the same, or the one group, in the order of places
    qint64 m_examined = 0;
};

} // namespace archive
