// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pmml/model.h"
#include "pmml/scope.h"

namespace archive::pmml {

/// Reads DataDictionary and MiningSchema into the inputs of the model and their names; targets and fields outside the schema become
/// names that have no value. Without a schema every field of the dictionary is an input. Refused: fields that stand twice, groups and weights, a treatment that lacks its value.
[[nodiscard]] Result<void>
readFields(const Element &dictionary, const Element *schema, Model &model, Scope &scope);

} // namespace archive::pmml
