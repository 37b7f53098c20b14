// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pmml/model.h"

namespace archive::pmml {

/// A predicate in one line for people, in no language but PMML's own: "25 ≤ head_age < 60", "education isIn 6, 7", "a isMissing or a = 0".
[[nodiscard]] QString textOf(const Predicate &predicate, const Model &model);

} // namespace archive::pmml
