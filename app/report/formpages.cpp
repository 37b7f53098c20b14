// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formpages.h"

namespace archive {

namespace {

QString renderPage(const ReportTemplate &part, TemplateData text, int page, int pages)
{
    put(&text, "page", QString::number(page));
    put(&text, "pages", QString::number(pages));
    return part.render(text);
}

} // namespace

FormPages::FormPages(Parts collection, Parts consent, QString binding)
    : m_collection(std::move(collection))
    , m_consent(std::move(consent))
    , m_binding(std::move(binding))
{ }

QStringList FormPages::templateNames()
{
    return {QStringLiteral("collection.html"),
            QStringLiteral("collection-head.html"),
            QStringLiteral("collection-foot.html"),
            QStringLiteral("consent.html"),
            QStringLiteral("consent-foot.html"),
            QStringLiteral("binding.html")};
}

Result<FormPages>
FormPages::load(const TemplateSet &templates, const FormFacts &facts, const PrintProfile &profile)
{
    const QStringList names = templateNames();
    ARCHIVE_TRY(body, templates.find(names.at(0)));
    ARCHIVE_TRY(head, templates.find(names.at(1)));
    ARCHIVE_TRY(foot, templates.find(names.at(2)));
    ARCHIVE_TRY(consent, templates.find(names.at(3)));
    ARCHIVE_TRY(consentFoot, templates.find(names.at(4)));
    ARCHIVE_TRY(binding, templates.find(names.at(5)));
    FormPages pages({std::move(body), std::move(head), std::move(foot)},
                    {std::move(consent), std::nullopt, std::move(consentFoot)},
                    binding.render({}));
    pages.m_facts = facts;
    pages.m_profile = profile;
    return pages;
}

Result<PageDocument> FormPages::layOut(const PrintFonts &fonts,
                                       const Parts &parts,
                                       TemplateData text,
                                       const QString &code) const
{
    put(&text, "largeCode", m_profile.codeSide > PrintProfile().codeSide);
    PageSource source;
    source.body = [&parts, &text](int pages) {
        return renderPage(parts.body, text, 1, pages);
    };
    source.head = [&parts, &text](int page, int pages) {
        return parts.head ? renderPage(*parts.head, text, page, pages) : QString();
    };
    source.foot = [&parts, &text](int page, int pages) {
        return renderPage(parts.foot, text, page, pages);
    };
    source.bindingText = m_binding;
    source.qrText = code;
    source.profile = m_profile;
    if (m_facts.training)
        source.acrossText = practiceWord();
    return PageDocument::layOut(source, fonts);
}

Result<PageDocument> FormPages::collection(const PrintFonts &fonts,
                                           const CollectionData &data,
                                           const QString &number) const
{
    return layOut(fonts, m_collection, collectionText(data, m_facts, number), data.registerNumber);
}

Result<PageDocument> FormPages::consent(const PrintFonts &fonts,
                                        const CollectionData &data,
                                        const AskedSigner &signer,
                                        const QString &number) const
{
    return layOut(fonts, m_consent, consentText(data, signer, m_facts, number), number);
}

QString FormPages::collectionHtml(const CollectionData &data, const QString &number) const
{
    TemplateData text = collectionText(data, m_facts, number);
    put(&text, "largeCode", false);
    return renderPage(m_collection.body, text, 1, 1);
}

Result<void> FormPages::check(const PrintFonts &fonts, const CollectionData &data) const
{
    ARCHIVE_CHECK(fonts.check(collectionHtml(data, QString())));
    if (data.signers.empty())
        return {};
    TemplateData text = consentText(data, data.signers.front(), m_facts, QString());
    put(&text, "largeCode", false);
    return fonts.check(renderPage(m_consent.body, text, 1, 1));
}

} // namespace archive
