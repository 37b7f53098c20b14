// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paperpages.h"

namespace archive {

namespace {

constexpr QLatin1String bindingTemplate("binding.html");

} // namespace

QStringList PaperKind::templateNames() const
{
    return {body, head, foot, bindingTemplate};
}

PaperPages::PaperPages(QString title, ReportTemplate body, ReportTemplate head, ReportTemplate foot)
    : m_title(std::move(title))
    , m_body(std::move(body))
    , m_head(std::move(head))
    , m_foot(std::move(foot))
{ }

Result<PaperPages> PaperPages::fill(const TemplateSet &templates,
                                    const PaperKind &kind,
                                    TemplateData data,
                                    bool training)
{
    ARCHIVE_TRY(body, templates.find(kind.body));
    ARCHIVE_TRY(head, templates.find(kind.head));
    ARCHIVE_TRY(foot, templates.find(kind.foot));
    ARCHIVE_TRY(binding, templates.find(bindingTemplate));
    PaperPages pages(kind.title, std::move(body), std::move(head), std::move(foot));
    pages.m_data = std::move(data);
    pages.m_binding = binding.render({});
    if (training)
        pages.m_across = practiceWord();
    return pages;
}

QString PaperPages::render(const ReportTemplate &part, int page, int pages, bool largeCode) const
{
    TemplateData numbered = m_data;
    put(&numbered, "page", QString::number(page));
    put(&numbered, "pages", QString::number(pages));
    put(&numbered, "largeCode", largeCode);
    return part.render(numbered);
}

Result<void> PaperPages::checkCharacters(const PrintFonts &fonts) const
{
    ARCHIVE_CHECK(fonts.check(render(m_body, 1, 1)));
    return fonts.check(render(m_head, 1, 1));
}

Result<PageDocument> PaperPages::layOut(const PrintFonts &fonts,
                                        const QString &qrText,
                                        const PrintProfile &profile) const
{
    PageSource source;
    source.title = m_title;
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
