// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/householdtext.h"
#include "report/pagedocument.h"
#include "report/printfonts.h"
#include "report/templateset.h"

namespace archive {

/// The templates of the household report, filled with one household.
class HouseholdPages
{
public:
    /// Errors of TemplateSet::find() and templateData().
    [[nodiscard]] static Result<HouseholdPages>
    fill(const TemplateSet &templates, const HouseholdData &household, const ReportFacts &facts);
    /// The files that it fills, for TemplateSet::origin().
    [[nodiscard]] static QStringList templateNames();

    /// Whether the fonts have every character, before there is any page; InvalidInput as PrintFonts::check().
    [[nodiscard]] Result<void> checkCharacters(const PrintFonts &fonts) const;
    [[nodiscard]] Result<PageDocument>
    layOut(const PrintFonts &fonts, const QString &qrText, const PrintProfile &profile = {}) const;

private:
    HouseholdPages(ReportTemplate body,
                   ReportTemplate head,
                   ReportTemplate foot,
                   TemplateData data);
    [[nodiscard]] QString
    render(const ReportTemplate &part, int page, int pages, bool largeCode = false) const;

    ReportTemplate m_body;
    ReportTemplate m_head;
    ReportTemplate m_foot;
    TemplateData m_data;
    QString m_binding;
    QString m_across;
};

} // namespace archive
