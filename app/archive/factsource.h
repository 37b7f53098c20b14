// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalogue/kind.h"

#include <QDate>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace archive {

class Catalogue;

/// Where the values of a change come from, as far as whoever enters them says it (domain.md part A §1, block R).
struct FactSource
{
    QString source; ///< a code of the list data_source; empty: not said
    std::optional<QDate> collectedOn; ///< none: the day of the save
    std::optional<QDate>
        validUntil; ///< last day; none: as long as the kind's facts are taken to be fresh

    [[nodiscard]] bool isEmpty() const { return source.isEmpty() && !collectedOn && !validUntil; }
};

/// Of single values of a change, each in place of what is said of the change.
using ValueSources = std::vector<std::pair<FieldId, FactSource>>;

/// Where a value of a record comes from.
struct Provenance
{
    QString source; ///< a code of the list data_source; empty: nobody said
    QDate collectedOn; ///< or found unchanged, in China's civil dates
    QString collector; ///< name of the user
    std::optional<QDate> validUntil; ///< last day on which the value is taken to be fresh
    qint64 seq = 0; ///< of the journal's entry that tells so
    QString
        station; ///< in whose journal that entry stands, if the record came from another archive; else empty

    [[nodiscard]] bool isStale(QDate today) const { return validUntil && *validUntil < today; }
};

namespace factsource {

/// InvalidInput for an unknown code, a day that has not come, an end before the beginning.
[[nodiscard]] Result<void> check(const FactSource &source, const Catalogue &catalogue, QDate today);
/// One line for the journal (docs/journal.md "Source of facts"); empty when nothing is said.
[[nodiscard]] QString toText(const FactSource &source);
/// That line, and under it one for each value of the kind that has a source of its own.
[[nodiscard]] QString toText(const Kind &kind, const FactSource &source, const ValueSources &own);
/// What toText() wrote of the change; what is no such line says nothing.
[[nodiscard]] FactSource fromText(const QString &text);
/// What it wrote of single values; a field that the kind has no more is left out.
[[nodiscard]] ValueSources ownFromText(const Kind &kind, const QString &text);
/// The one of the list, or else that of the change.
[[nodiscard]] const FactSource &
of(FieldId field, const FactSource &source, const ValueSources &own);

} // namespace factsource
} // namespace archive
