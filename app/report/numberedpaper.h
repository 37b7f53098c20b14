// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"
#include "report/paperpages.h"
#include "report/reportdocument.h"

#include <functional>

namespace archive {

/// How a numbered print comes to be: filled once without a number, so that what the fonts lack is found before one is given, then journalled and
/// numbered, then filled again with it.
struct NumberedPaper
{
    PaperKind kind;
    /// Of a printout whose number is empty the first time.
    std::function<Result<TemplateData>(const Printout &printout)> fill;
    /// Journals it, with the templates that it is made of.
    std::function<Result<Printout>(const QString &templates)> begin;
};

/// A print with the head and the foot of lists.
[[nodiscard]] PaperKind listPaper(const QString &title, const QString &body);

/// Errors of the templates, of PrintFonts::check() and of `begin`. The document must not outlive the archive.
[[nodiscard]] Result<std::unique_ptr<ReportDocument>>
prepareNumbered(Archive &archive, const Session &session, const NumberedPaper &paper);

/// What stands on each of them: institution, marks of a sample and of practice, heading, number, day, user.
void putPaperHead(TemplateData *data,
                  const ArchiveInfo &info,
                  const QString &user,
                  const QString &heading,
                  const Printout &printout);

} // namespace archive
