// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/record.h"

#include <QDate>
#include <QStringList>

namespace archive {

class Store;

/// Brings the search keys of one record up to date. Records::save calls it in its transaction, after the row is written;
/// `before` has revision 0 and no values when the record is new.
[[nodiscard]] Result<void>
updateSearchKeys(Store &store, const Record &before, const Record &after);

/// The keys under which a record can be found, sorted, without doubles; none for a deleted one. What a session may not
/// see it doesn't find either: that is decided when rows are made, since consents come and go.
[[nodiscard]] Result<QStringList>
searchKeysOf(const Catalogue &catalogue, const Record &record, QDate today);

} // namespace archive
