// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/formtext.h"
#include "report/pagedocument.h"
#include "report/printfonts.h"
#include "report/templateset.h"

namespace archive {

/// Lays out 信息采集表 and consent forms, many with one set of templates.
class FormPages
{
public:
    /// Errors of TemplateSet::find().
    [[nodiscard]] static Result<FormPages>
    load(const TemplateSet &templates, const FormFacts &facts, const PrintProfile &profile);
    /// The files that it fills, for TemplateSet::origin().
    [[nodiscard]] static QStringList templateNames();
    /// For another printer; pages laid out before stay as they are.
    void setProfile(const PrintProfile &profile) { m_profile = profile; }

    /// With the QR code that opens the household: its register number, as a reader types it into the search.
    [[nodiscard]] Result<PageDocument>
    collection(const PrintFonts &fonts, const CollectionData &data, const QString &number) const;
    /// With the QR code of its number.
    [[nodiscard]] Result<PageDocument> consent(const PrintFonts &fonts,
                                               const CollectionData &data,
                                               const AskedSigner &signer,
                                               const QString &number) const;
    /// The form's text as HTML, for other programs that set it.
    [[nodiscard]] QString collectionHtml(const CollectionData &data, const QString &number) const;
    /// Whether the fonts have every character of the form, before it gets a number.
    [[nodiscard]] Result<void> check(const PrintFonts &fonts, const CollectionData &data) const;

private:
    struct Parts
    {
        ReportTemplate body;
        std::optional<ReportTemplate> head;
        ReportTemplate foot;
    };
    FormPages(Parts collection, Parts consent, QString binding);
    [[nodiscard]] Result<PageDocument> layOut(const PrintFonts &fonts,
                                              const Parts &parts,
                                              TemplateData text,
                                              const QString &code) const;

    Parts m_collection;
    Parts m_consent;
    QString m_binding;
    FormFacts m_facts;
    PrintProfile m_profile;
};

} // namespace archive
