// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportdocument.h"

#include <QCryptographicHash>

namespace archive {

ReportDocument::ReportDocument(
    QString number, PageDocument pages, std::shared_ptr<Disk> disk, Finish finish, LayOut layOut)
    : m_number(std::move(number))
    , m_pages(std::move(pages))
    , m_disk(std::move(disk))
    , m_finish(std::move(finish))
    , m_layOut(std::move(layOut))
{ }

Result<QByteArray> ReportDocument::pdf()
{
    if (m_pdf.isEmpty()) {
        ARCHIVE_TRY(bytes, m_pages.toPdf());
        m_pdf = bytes;
    }
    return m_pdf;
}

Result<void> ReportDocument::finishOnce()
{
    if (m_finished)
        return {};
    ARCHIVE_TRY(bytes, pdf());
    ARCHIVE_CHECK(
        m_finish(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), pageCount()));
    m_finished = true;
    return {};
}

Result<void> ReportDocument::writePdf(const QString &path)
{
    ARCHIVE_TRY(bytes, pdf());
    ARCHIVE_CHECK(writeAtomically(*m_disk, path, bytes));
    return finishOnce();
}

Result<void> ReportDocument::print(QPrinter *printer, const PrintProfile &profile)
{
    ARCHIVE_CHECK(finishOnce());
    if (!m_layOut)
        return m_pages.print(printer);
    ARCHIVE_TRY(pages, m_layOut(profile));
    return pages.print(printer);
}

} // namespace archive
