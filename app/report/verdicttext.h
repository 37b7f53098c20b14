// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rating/villagerater.h"
#include "report/reporttemplate.h"

#include <functional>

namespace archive {

/// Why a figure that is not known is not.
using LackWords = std::function<QString(VillageIndicator indicator)>;

/// Adds what a profile makes of a village or of what lies above it: gates, items, points, what is wanting and what is missing.
void putVerdict(TemplateData *data,
                const VillageVerdict &verdict,
                const VillageRules &rules,
                const VillageProfile &profile,
                const LackWords &lack);

} // namespace archive
