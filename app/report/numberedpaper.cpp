// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/numberedpaper.h"

#include "base/legalclock.h"

namespace archive {

PaperKind listPaper(const QString &title, const QString &body)
{
    return {title, body, QStringLiteral("list-head.html"), QStringLiteral("list-foot.html")};
}

Result<std::unique_ptr<ReportDocument>>
prepareNumbered(Archive &archive, const Session &session, const NumberedPaper &paper)
{
    const bool training = archive.info().training;
    ARCHIVE_TRY(fonts, PrintFonts::find());
    ARCHIVE_TRY(templates, TemplateSet::load(archive.info().folder, *archive.environment().disk));
    Printout unnumbered;
    unnumbered.at = archive.environment().clock->nowUtc();
    ARCHIVE_TRY(blank, paper.fill(unnumbered));
    ARCHIVE_TRY(draft, PaperPages::fill(templates, paper.kind, std::move(blank), training));
    ARCHIVE_CHECK(draft.checkCharacters(fonts));
    ARCHIVE_TRY(printout, paper.begin(templates.origin(paper.kind.templateNames())));
    ARCHIVE_TRY(data, paper.fill(printout));
    ARCHIVE_TRY(filled, PaperPages::fill(templates, paper.kind, std::move(data), training));
    const auto content = std::make_shared<PaperPages>(std::move(filled));
    const auto layOut =
        [content, fonts = fonts, code = Printouts::qrText(printout)](const PrintProfile &profile) {
            return content->layOut(fonts, code, profile);
        };
    ARCHIVE_TRY(pages, layOut({}));
    const auto finish = [&archive, session, number = printout.number](const QByteArray &sha256,
                                                                      int count) {
        return archive.printouts().finish(session, number, sha256, count);
    };
    return std::make_unique<ReportDocument>(
        printout.number, std::move(pages), archive.environment().disk, finish, layOut);
}

void putPaperHead(TemplateData *data,
                  const ArchiveInfo &info,
                  const QString &user,
                  const QString &heading,
                  const Printout &printout)
{
    put(data, "institutionName", info.institution);
    put(data, "sample", info.sample);
    put(data, "training", info.training);
    put(data, "heading", heading);
    put(data, "headingNote", QString());
    put(data, "number", printout.number);
    put(data, "printedAt", legalclock::civilDate(printout.at).toString(Qt::ISODate));
    put(data, "user", user);
}

} // namespace archive
