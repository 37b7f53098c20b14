// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/store.h"
#include "catalogue/record.h"

namespace archive {

/// The row of the index of digits that stands for a record: kinds one after the other, each in the order of entry.
struct DigitsRow
{
    KindIndex kind = 0;
    qint64 id = 0;

    [[nodiscard]] static DigitsRow ofNumber(qint64 number);
    [[nodiscard]] qint64 number() const;
};

/// Brings keys and digits of records up to date, in the transaction that wrote their rows and after all of them.
///
/// Best as the last thing of a transaction: the index of digits goes to its pages whenever a later statement needs a savepoint.
class SearchUpdate
{
public:
    explicit SearchUpdate(Store &store)
        : m_store(store)
    { }

    /// `before` has revision 0 and no values when the record is new; `household` is the one that it belongs to.
    [[nodiscard]] Result<void>
    write(const Record &before, const Record &after, const Uid &household);

private:
    /// With those of its former numbers.
    [[nodiscard]] Result<QStringList> keysOf(const Record &record);
    [[nodiscard]] Result<void>
    writeRow(const Record &before, const Record &after, const Uid &household);
    [[nodiscard]] Result<void> rewriteKeys(const Record &record, qint64 division);
    /// Writes all keys below a record anew, after its division changed.
    [[nodiscard]] Result<void> rewriteBelow(const Record &parent, qint64 division);
    [[nodiscard]] Result<qint64> divisionOf(const Record &record, const Uid &household);

    Store &m_store;
    /// The household asked about last; its records follow each other.
    struct
    {
        Uid household;
        qint64 division = 0;
    } m_last;
};

/// Takes records out of both indexes; inside a transaction, while their rows still stand. What was deleted leaves no
/// trace only after optimiseDigits().
[[nodiscard]] Result<void> eraseFromSearch(Store &store, const std::vector<DigitsRow> &rows);
/// Rewrites the index of digits without what was deleted; seconds at a million persons.
[[nodiscard]] Result<void> optimiseDigits(Store &store);

/// Makes both indexes anew from the rows, inside a transaction; minutes at a million persons.
[[nodiscard]] Result<void> rebuildSearchIndex(Store &store);
/// Rebuilds, journalled, when the indexes were made by other rules than searchRules(); `madeBy` is what the archive says.
[[nodiscard]] Result<void> refreshSearchIndex(Store &store, const QString &madeBy);

/// What search looks at of a row, from columns `uid, parent{searched}` that begin at `column`.
[[nodiscard]] Result<Record> readSearched(const Kind &kind, Statement &statement, int column);
/// The division of a household as search has it, 0 for none.
[[nodiscard]] qint64 divisionNumber(const Record &household);

} // namespace archive
