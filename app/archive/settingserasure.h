// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/erasuretargets.h"

namespace archive {

/// Removes every user's settings that name an erased record, inside the erasure's transaction and while the rows still stand.
///
/// That is a saved search with a whole name in it, in whatever form of its characters or spelt in full; with more digits of one of its numbers
/// than the six that a county shares; with the number of a register or a consent. A surname, initials, or the last four digits are
/// others' too and stay.
[[nodiscard]] Result<void> eraseFromSettings(Store &store,
                                             const std::vector<ErasureTarget> &targets);

} // namespace archive
