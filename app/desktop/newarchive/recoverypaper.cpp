// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/newarchive/recoverypaper.h"

#include "report/pagedocument.h"
#include "report/printfonts.h"

namespace archive {

namespace {

Result<PageDocument> pageOf(const QString &title, const QString &html)
{
    ARCHIVE_TRY(fonts, PrintFonts::find());
    PageSource source;
    source.title = title;
    source.body = [html](int) {
        return html;
    };
    source.head = source.foot = [](int, int) {
        return QString();
    };
    return PageDocument::layOut(source, fonts);
}

QString line(const QString &label, const QString &value)
{
    return QStringLiteral("<p style=\"font-size:11pt\">%1 %2</p>")
        .arg(label.toHtmlEscaped(), value.toHtmlEscaped());
}

} // namespace

QString RecoveryPaper::html() const
{
    return QStringLiteral("<html><body><p align=\"center\" style=\"font-size:18pt\">%1</p>")
               .arg(tr("Recovery key of the credit archive").toHtmlEscaped())
        + QStringLiteral("<p align=\"center\" style=\"font-size:14pt\">%1</p>")
              .arg(half.toHtmlEscaped())
        + QStringLiteral("<p align=\"center\" style=\"font-size:16pt\">%1</p>")
              .arg(key.toHtmlEscaped())
        + line(tr("Institution:"), institution) + line(tr("Station:"), station)
        + line(tr("Made on:"), day)
        + line(tr("Kept by (signature):"), QStringLiteral("____________________"))
        + line({},
               tr("With both halves anybody may set a new password. Keep this paper in a sealed "
                  "envelope, apart from the other half and from the computer."))
        + QStringLiteral("</body></html>");
}

Result<void> RecoveryPaper::print(QPrinter *printer) const
{
    ARCHIVE_TRY(page, pageOf(half, html()));
    return page.print(printer);
}

Result<void> RecoveryPaper::writePdf(const QString &path, Disk &disk) const
{
    ARCHIVE_TRY(page, pageOf(half, html()));
    ARCHIVE_TRY(pdf, page.toPdf());
    return writeAtomically(disk, path, pdf);
}

} // namespace archive
