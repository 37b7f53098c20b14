// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/archivectl/papercommand.h"

#include <QCoreApplication>

namespace archive {

Result<Output> PaperCommand::run(const GlobalOptions &global,
                                 const Arguments &arguments,
                                 const Environment &environment)
{
    ARCHIVE_TRY(archive, openArchive(global, environment));
    ARCHIVE_TRY(session, begin(*archive, global));
    ARCHIVE_TRY(document, make(*archive, session, arguments));
    const auto file = arguments.value(QStringLiteral("output"));
    ARCHIVE_CHECK(document->writePdf(file));
    return Output{{{QStringLiteral("number"), document->number()},
                   {QStringLiteral("pages"), document->pageCount()},
                   {QStringLiteral("file"), file}},
                  {QCoreApplication::translate("archive::RatingPaperCommands",
                                               "%1 with %n page(s) is in %2.",
                                               nullptr,
                                               document->pageCount())
                       .arg(document->number(), file)},
                  {}};
}

Result<Session> PaperCommand::begin(Archive &archive, const GlobalOptions &global) const
{
    return beginGivenPurpose(archive, global);
}

QCommandLineOption PaperCommand::pdfOption()
{
    return {QStringLiteral("output"), {}, QStringLiteral("F.pdf")};
}

} // namespace archive
