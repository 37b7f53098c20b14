// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pmml/tally.h"

namespace archive::pmml {

/// Scores a row as the standard reads: attribute by attribute through the predicates as they stand in the file. Slow and plain, it is what the
/// compiled form (compiledcard.h) is compared with in tests. The slots that predicates ask must not be Invalid.
void scoreByTree(const Model &model, const Row &row, Tally &tally);

} // namespace archive::pmml
