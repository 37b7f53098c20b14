// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pagedocument.h"
#include "report/printfonts.h"
#include "report/templateset.h"

namespace archive {

/// Which templates make a print: its text, the head of the second page and those after it, the foot of every page.
struct PaperKind
{
    QString title; ///< of the PDF
    QString body;
    QString head;
    QString foot;

    /// The files that it fills, for TemplateSet::origin().
    [[nodiscard]] QStringList templateNames() const;
};

/// A print's templates, filled.
class PaperPages
{
public:
    /// Errors of TemplateSet::find(). `training`: of an archive for practice, and says so across each page.
    [[nodiscard]] static Result<PaperPages>
    fill(const TemplateSet &templates, const PaperKind &kind, TemplateData data, bool training);

    /// Whether the fonts have every character, before there is any page; InvalidInput as PrintFonts::check().
    [[nodiscard]] Result<void> checkCharacters(const PrintFonts &fonts) const;
    /// Without a text there is no code on it.
    [[nodiscard]] Result<PageDocument>
    layOut(const PrintFonts &fonts, const QString &qrText, const PrintProfile &profile = {}) const;

private:
    PaperPages(QString title, ReportTemplate body, ReportTemplate head, ReportTemplate foot);
    [[nodiscard]] QString
    render(const ReportTemplate &part, int page, int pages, bool largeCode = false) const;

    QString m_title;
    ReportTemplate m_body;
    ReportTemplate m_head;
    ReportTemplate m_foot;
    TemplateData m_data;
    QString m_binding;
    QString m_across;
};

} // namespace archive
