// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/householdtext.h"
#include "report/paperpages.h"

namespace archive::householdpages {

/// The templates of the household report.
[[nodiscard]] PaperKind kind();

/// They, filled with one household. Errors of PaperPages::fill() and templateData().
[[nodiscard]] Result<PaperPages>
fill(const TemplateSet &templates, const HouseholdData &household, const ReportFacts &facts);

} // namespace archive::householdpages
