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

Result<HouseholdPages> HouseholdPages::fill(const HouseholdData &household,
                                            const ReportFacts &facts)
{
    ARCHIVE_TRY(body, ReportTemplate::load(QStringLiteral("household.html")));
    ARCHIVE_TRY(head, ReportTemplate::load(QStringLiteral("household-head.html")));
    ARCHIVE_TRY(foot, ReportTemplate::load(QStringLiteral("household-foot.html")));
    ARCHIVE_TRY(binding, ReportTemplate::load(QStringLiteral("binding.html")));
    ARCHIVE_TRY(data, templateData(household, facts));
    HouseholdPages pages(std::move(body), std::move(head), std::move(foot), std::move(data));
    pages.m_binding = binding.render({});
    return pages;
}

QString HouseholdPages::render(const ReportTemplate &part, int page, int pages) const
{
    TemplateData numbered = m_data;
    put(&numbered, "page", QString::number(page));
    put(&numbered, "pages", QString::number(pages));
    return part.render(numbered);
}

Result<void> HouseholdPages::checkCharacters(const PrintFonts &fonts) const
{
    ARCHIVE_CHECK(fonts.check(render(m_body, 1, 1)));
    return fonts.check(render(m_head, 1, 1));
}

Result<PageDocument> HouseholdPages::layOut(const PrintFonts &fonts, const QString &qrText) const
{
    PageSource source;
    source.title = QStringLiteral("农户信用档案报告(内部参考)");
    source.body = [this](int pages) {
        return render(m_body, 1, pages);
    };
    source.head = [this](int page, int pages) {
        return render(m_head, page, pages);
    };
    source.foot = [this](int page, int pages) {
        return render(m_foot, page, pages);
    };
    source.bindingText = m_binding;
    source.qrText = qrText;
    return PageDocument::layOut(source, fonts);
}

} // namespace archive
