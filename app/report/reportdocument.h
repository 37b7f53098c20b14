// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/disk.h"
#include "report/pagedocument.h"

#include <memory>

namespace archive {

/// A report that was journalled and numbered: its pages, which preview, printer and PDF show alike.
class ReportDocument
{
public:
    /// Tells the register what was written: SHA-256 (raw) of the PDF and its pages.
    using Finish = std::function<Result<void>(const QByteArray &sha256, int pages)>;

    /// The same content for another kind of printer.
    using LayOut = std::function<Result<PageDocument>(const PrintProfile &profile)>;

    /// Without a way to lay it out, all printers get the same pages.
    ReportDocument(QString number,
                   PageDocument pages,
                   std::shared_ptr<Disk> disk,
                   Finish finish,
                   LayOut layOut = {});

    /// "350405-20260429-000318"
    [[nodiscard]] QString number() const { return m_number; }
    [[nodiscard]] int pageCount() const { return m_pages.pageCount(); }
    /// A4 in page units (1/600 inch); scale the painter to fit a device.
    [[nodiscard]] static QSizeF pageSize() { return PageDocument::pageSize(); }
    /// Pages count from 0.
    void renderPage(QPainter *painter, int page) const { m_pages.renderPage(painter, page); }

    /// Writes the PDF atomically, reads it back, and binds it to the number. On an error no file stands at `path` that was not
    /// there before.
    [[nodiscard]] Result<void> writePdf(const QString &path);
    /// Prints the same content as this kind of printer wants it; what the register keeps is the PDF.
    [[nodiscard]] Result<void> print(QPrinter *printer, const PrintProfile &profile);

private:
    /// The one PDF of this report, made when it is first needed.
    [[nodiscard]] Result<QByteArray> pdf();
    [[nodiscard]] Result<void> finishOnce();

    QString m_number;
    PageDocument m_pages;
    std::shared_ptr<Disk> m_disk;
    Finish m_finish;
    LayOut m_layOut;
    QByteArray m_pdf;
    bool m_finished = false;
};

} // namespace archive
