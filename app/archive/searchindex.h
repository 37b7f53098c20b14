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

/// Brings keys and digits of one record up to date. Records::save calls it in its transaction, after the row is written;
/// `before` has revision 0 and no values when the record is new.
[[nodiscard]] Result<void>
updateSearchIndex(Store &store, const Record &before, const Record &after);

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
