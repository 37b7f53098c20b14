// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/record.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace archive {

/// The fields of a kind that search is made of: of {searched} in statements, and all that the functions below look at.
[[nodiscard]] std::vector<const Field *> searchedFields(const Kind &kind);

/// The keys under which a record can be found, sorted, without doubles; none for a deleted one. What a session may not
/// see it doesn't find either: that is decided when rows are made, since consents come and go.
[[nodiscard]] Result<QStringList>
searchKeysOf(const Catalogue &catalogue, const Record &record, QDate today);
/// Those of them that are no reading of a name, which take longest to make; in no order.
[[nodiscard]] Result<QStringList>
writtenKeysOf(const Catalogue &catalogue, const Record &record, QDate today);

/// Whether characters, in their folded form, stand in the record's name.
[[nodiscard]] bool
hasInName(const Catalogue &catalogue, const Record &record, const QString &characters);

/// The record's numbers as the index of digits has them; empty when it has none or is deleted. The same on every day, as
/// the index has to be given the text again to forget it.
[[nodiscard]] QString searchDigitsOf(const Catalogue &catalogue, const Record &record);

/// Changes whenever the same record may get other keys: with the fields, with the tables of readings and forms, with the
/// program's own rules.
[[nodiscard]] Result<QString> searchRules(const Catalogue &catalogue);

} // namespace archive
