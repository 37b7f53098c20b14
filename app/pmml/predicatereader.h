// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pmml/predicate.h"
#include "pmml/scope.h"

namespace archive::pmml {

/// Whether an element is a PREDICATE.
[[nodiscard]] bool isPredicate(const Element &element);

/// Reads a PREDICATE element (TreeModel, "Predicates"). Refused: a value that is none of its field's type, an order among texts or truths.
[[nodiscard]] Result<Predicate> readPredicate(const Element &element, const Scope &scope);

} // namespace archive::pmml
