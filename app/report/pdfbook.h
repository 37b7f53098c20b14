// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/pdfunicode.h"

#include <QBuffer>
#include <QPainter>
#include <QString>

#include <memory>

class QPdfWriter;

namespace archive {

class PageDocument;

/// One PDF (PDF/A-1b as Qt writes it, fonts embedded) of documents that are added one by one, so that many need not be held at once.
class PdfBook
{
public:
    /// `duplex`: each document begins on the front of a sheet, behind an empty back if need be.
    PdfBook(const QString &title, bool duplex);
    ~PdfBook();
    Q_DISABLE_COPY_MOVE(PdfBook)

    [[nodiscard]] Result<void> add(const PageDocument &document);
    [[nodiscard]] int pageCount() const { return m_pages; }
    /// The whole file; nothing can be added any more.
    [[nodiscard]] Result<QByteArray> finish();

private:
    [[nodiscard]] bool nextPage();

    QByteArray m_bytes;
    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    QPainter m_painter;
    FarCharacters m_farCharacters;
    bool m_duplex;
    bool m_whole;
    int m_pages = 0;
};

} // namespace archive
