// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/householddata.h"
#include "report/reporttemplate.h"

namespace archive {

/// Adds guarantees, public records, ratings, statements, objections and queries to `data`, and the numbers of the sections:
/// a report without a rating has no section for it, and the sections behind it move up.
[[nodiscard]] Result<void> putSections(TemplateData *data, const HouseholdData &household);

} // namespace archive
