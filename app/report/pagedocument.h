// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/galley.h"
#include "report/printprofile.h"
#include "report/qrpainter.h"

#include <QByteArray>
#include <QPainterPath>
#include <QSizeF>

#include <functional>
#include <optional>
#include <vector>

class QPainter;
class QPrinter;

namespace archive {

/// What stands on the pages of a document, as HTML.
struct PageSource
{
    QString title; ///< of the PDF
    /// The text, for a number of pages (which a line of it may name).
    std::function<QString(int pages)> body;
    /// One line above the text, on all pages but the first.
    std::function<QString(int page, int pages)> head;
    /// One line at the foot of every page.
    std::function<QString(int page, int pages)> foot;
    QString bindingText; ///< along the binding line at the left edge
    QString qrText; ///< the QR code at the top right of the first page; empty for none
    QString acrossText; ///< in large outlines from corner to corner of every page; empty for none
    PrintProfile profile;
};

/// What stands across every page that an archive for practice prints.
[[nodiscard]] QString practiceWord();

/// A4 pages: laid out once, then painted alike on a screen, a printer and a PDF.
class PageDocument
{
public:
    /// InvalidInput when the fonts lack a character.
    [[nodiscard]] static Result<PageDocument> layOut(const PageSource &source,
                                                     const PrintFonts &fonts);

    [[nodiscard]] int pageCount() const { return int(m_cuts.size()); }
    /// A4 in page units (1/600 inch); scale the painter before renderPage() to fit a device.
    [[nodiscard]] static QSizeF pageSize();
    /// Pages count from 0.
    void renderPage(QPainter *painter, int page) const;

    /// Those of a page beyond U+FFFF, in the order of painting.
    [[nodiscard]] FarCharacters farCharacters(int page) const;
    /// PDF/A-1b as Qt writes it, with its fonts embedded.
    [[nodiscard]] Result<QByteArray> toPdf() const;
    /// On the printer's own paper, A4 in its real size; Io when the printer does not take it.
    [[nodiscard]] Result<void> print(QPrinter *printer) const;
    /// Several in one job; with duplex each begins on the front of a sheet.
    [[nodiscard]] static Result<void> printAll(QPrinter *printer,
                                               const std::vector<const PageDocument *> &documents);
    /// The answer when a device does not take the pages.
    [[nodiscard]] static Error notWritten(const QString &device);

private:
    explicit PageDocument(Galley body)
        : m_body(std::move(body))
    { }
    /// What stands on a page and where its top is, in the order of painting.
    struct Placed
    {
        const Galley *galley = nullptr;
        Span span;
        qreal y = 0;
    };
    [[nodiscard]] std::vector<Placed> placedOn(int page) const;
    void paintBinding(QPainter *painter) const;
    void paintAcross(QPainter *painter) const;
    [[nodiscard]] QRectF qrSquare() const;

    QString m_title;
    Galley m_body;
    std::optional<Galley> m_binding;
    std::vector<PageCut> m_cuts;
    std::vector<Galley> m_heads; ///< of the second page and those after it
    std::vector<Galley> m_feet;
    std::optional<QrSymbol> m_qr;
    PrintProfile m_profile;
    QPainterPath m_across; ///< around the page's middle
};

} // namespace archive
