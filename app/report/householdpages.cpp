// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/householdpages.h"

namespace archive {

HouseholdPages::HouseholdPages(ReportTemplate body,
                               ReportTemplate head,
                               ReportTemplate foot,
                               TemplateData data)
    : m_body(std::move(body))
    , m_head(std::move(head))
    , m_foot(std::move(foot))
    , m_data(std::move(data))
{ }

QStringList HouseholdPages::templateNames()
{
    return {QStringLiteral("household.html"),
            QStringLiteral("household-head.html"),
            QStringLiteral("household-foot.html"),
            QStringLiteral("binding.html")};
}

Result<HouseholdPages> HouseholdPages::fill(const TemplateSet &templates,
                                            const HouseholdData &household,
                                            const ReportFacts &facts)
{
    const QStringList names = templateNames();
    ARCHIVE_TRY(body, templates.find(names.at(0)));
    ARCHIVE_TRY(head, templates.find(names.at(1)));
    ARCHIVE_TRY(foot, templates.find(names.at(2)));
    ARCHIVE_TRY(binding, templates.find(names.at(3)));
    ARCHIVE_TRY(data, templateData(household, facts));
    HouseholdPages pages(std::move(body), std::move(head), std::move(foot), std::move(data));
    pages.m_binding = binding.render({});
    if (facts.training)
        pages.m_across = practiceWord();
    return pages;
}

QString
HouseholdPages::render(const ReportTemplate &part, int page, int pages, bool largeCode) const
{
    TemplateData numbered = m_data;
    put(&numbered, "page", QString::number(page));
    put(&numbered, "pages", QString::number(pages));
    put(&numbered, "largeCode", largeCode);
    return part.render(numbered);
}

Result<void> HouseholdPages::checkCharacters(const PrintFonts &fonts) const
{
    ARCHIVE_CHECK(fonts.check(render(m_body, 1, 1)));
    return fonts.check(render(m_head, 1, 1));
}

Result<PageDocument> HouseholdPages::layOut(const PrintFonts &fonts,
                                            const QString &qrText,
                                            const PrintProfile &profile) const
{
    PageSource source;
    source.title = reportTitle() + reportTitleNote();
    const bool largeCode = profile.codeSide > PrintProfile().codeSide;
    source.body = [this, largeCode](int pages) {
        return render(m_body, 1, pages, largeCode);
    };
    source.head = [this](int page, int pages) {
        return render(m_head, page, pages);
    };
    source.foot = [this](int page, int pages) {
        return render(m_foot, page, pages);
    };
    source.bindingText = m_binding;
    source.qrText = qrText;
    source.acrossText = m_across;
    source.profile = profile;
    return PageDocument::layOut(source, fonts);
}

} // namespace archive
