// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rating/villageprofile.h"

namespace archive {

/// What is wanting to pass a gate that a known figure fails, as a sentence: how many more households, or how many points too high or too low.
[[nodiscard]] QString
gapSentence(const VillageGate &gate, const VillageFigure &figure, const VillageProfile &profile);

} // namespace archive
