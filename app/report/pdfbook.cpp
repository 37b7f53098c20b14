// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdfbook.h"

#include "report/pagedocument.h"

#include <QCoreApplication>
#include <QPdfWriter>

namespace archive {

PdfBook::PdfBook(const QString &title, bool duplex)
    : m_buffer(&m_bytes)
    , m_duplex(duplex)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer = std::make_unique<QPdfWriter>(&m_buffer);
    m_writer->setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    m_writer->setResolution(pageResolution);
    m_writer->setPageSize(QPageSize(QPageSize::A4));
    m_writer->setPageMargins(QMarginsF(0, 0, 0, 0));
    m_writer->setTitle(title);
    m_writer->setCreator(QCoreApplication::applicationName());
    m_whole = m_painter.begin(m_writer.get());
}

PdfBook::~PdfBook()
{
    if (m_painter.isActive())
        m_painter.end();
}

bool PdfBook::nextPage()
{
    m_whole = m_whole && (m_pages == 0 || m_writer->newPage());
    ++m_pages;
    return m_whole;
}

Result<void> PdfBook::add(const PageDocument &document)
{
    if (m_duplex && m_pages % 2 == 1 && !nextPage())
        return PageDocument::notWritten(QStringLiteral("QPdfWriter"));
    for (int page = 0; page < document.pageCount(); ++page) {
        if (!nextPage())
            return PageDocument::notWritten(QStringLiteral("QPdfWriter"));
        m_painter.save();
        document.renderPage(&m_painter, page);
        m_painter.restore();
        const FarCharacters more = document.farCharacters(page);
        m_farCharacters.insert(m_farCharacters.end(), more.begin(), more.end());
    }
    return {};
}

Result<QByteArray> PdfBook::finish()
{
    if (!m_whole || !m_painter.end())
        return PageDocument::notWritten(QStringLiteral("QPdfWriter"));
    m_writer.reset();
    return withFarCharacters(m_bytes, m_farCharacters);
}

} // namespace archive
