// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pmml/tableexpressions.h"
#include "pmml/value.h"

#include <QHash>
#include <QSet>

namespace archive::pmml {

/// What a value must be (DataDictionary, "Validity of field values").
struct Validity
{
    QSet<QString> valid; ///< texts; empty: every value that is not in `invalid`
    QSet<QString> invalid;
    QSet<QString> missing; ///< texts that stand for a missing value
    QHash<QString, QString> titles; ///< displayValue of texts that have one
    std::vector<Interval> intervals; ///< empty: no bound

    /// Whether a value of the field's type is one of its valid ones.
    [[nodiscard]] bool holds(const Value &value) const;
    /// Whether every value of the type is valid.
    [[nodiscard]] bool isOpen() const;
};

/// An active field: its DataField and what its MiningField makes of missing, invalid and outlying values (MiningSchema).
struct InputField
{
    enum class Invalids : quint8 { ReturnInvalid, AsIs, AsMissing, AsValue };
    enum class Outliers : quint8 { AsIs, AsMissing, AsExtremes };

    QString name;
    QString title; ///< displayName; may be empty
    DataType type = DataType::String;
    bool required = true; ///< false for a supplementary field, which a table may lack
    Validity validity;
    Invalids invalids = Invalids::ReturnInvalid;
    Outliers outliers = Outliers::AsIs;
    double low = 0; ///< with outliers: below it a value lies out
    double high = 0;
    bool refusesMissing = false; ///< missingValueTreatment="returnInvalid"
    Value missingReplacement; ///< Missing: none
    Value invalidReplacement; ///< Missing: none

    /// The value of a cell before any treatment: Missing when it is empty or stands for a missing value, Invalid when it is none of the type.
    [[nodiscard]] Value read(const QString &cell) const;
    /// What enters the model instead of `value`: first invalid values, then outliers, then missing ones are treated. Invalid: no score.
    [[nodiscard]] Value treated(const Value &value) const;
    /// Whether treated() gives every value back that is not Invalid.
    [[nodiscard]] bool isPlain() const;

private:
    [[nodiscard]] Value withinBounds(const Value &given) const;
};

} // namespace archive::pmml
