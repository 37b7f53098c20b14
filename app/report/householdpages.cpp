// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/householdpages.h"

namespace archive::householdpages {

PaperKind kind()
{
    return {reportTitle() + reportTitleNote(),
            QStringLiteral("household.html"),
            QStringLiteral("household-head.html"),
            QStringLiteral("household-foot.html")};
}

Result<PaperPages>
fill(const TemplateSet &templates, const HouseholdData &household, const ReportFacts &facts)
{
    ARCHIVE_TRY(data, templateData(household, facts));
    return PaperPages::fill(templates, kind(), std::move(data), facts.training);
}

} // namespace archive::householdpages
