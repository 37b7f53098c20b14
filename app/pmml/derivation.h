// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "pmml/model.h"

#include <span>

namespace archive::pmml {

/// The row of a model with its inputs treated (InputField::treated()) and everything else missing. InvalidInput, the field in the context, when an
/// active field is invalid.
[[nodiscard]] Result<Row> preparedRow(const Model &model, std::span<const Value> inputs);

/// A derived field worked out from a row of inputs. NotFound for a name that is none; InvalidInput as preparedRow() and when the calculation
/// has no result. A value may be missing.
[[nodiscard]] Result<Value>
derivedValue(const Model &model, const QString &name, std::span<const Value> inputs);

/// InvalidInput: "field: reason."
[[nodiscard]] Error noResult(const QString &field, const QString &reason);

} // namespace archive::pmml
