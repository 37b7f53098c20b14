// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/pagination.h"
#include "report/pdfunicode.h"

#include <QImage>
#include <QString>

#include <memory>

class QPainter;
class QTextDocument;

namespace archive {

class PrintFonts;

/// Units of report pages: 1/600 inch, whatever they are painted on, so that every device shows the same lines.
inline constexpr int pageResolution = 600;

[[nodiscard]] constexpr qreal fromMillimetres(qreal millimetres)
{
    return millimetres * pageResolution / 25.4;
}

/// What may stand on the paper besides black: printers with needles make dirt of anything else.
enum class Ink : quint8 { Shades, Black };

/// Text (the HTML subset of QTextDocument) set in one column without end, to be cut into pages.
///
/// Bold is drawn as an outline around the regular glyphs: of the fonts for print few have a bold face, and a PDF with the text
/// twice, or without any, would not read back.
class Galley
{
public:
    /// `width` in page units; InvalidInput when the fonts lack a character.
    [[nodiscard]] static Result<Galley>
    layOut(const QString &html, qreal width, const PrintFonts &fonts, Ink ink = Ink::Shades);
    Galley(Galley &&) noexcept;
    Galley &operator=(Galley &&) noexcept;
    ~Galley();
    Q_DISABLE_COPY(Galley)

    [[nodiscard]] qreal width() const { return m_width; }
    [[nodiscard]] qreal height() const;
    /// Lines and table rows from top to bottom.
    [[nodiscard]] std::vector<Segment> segments() const;
    /// Paints what stands within `span`, with the galley's top left corner at the painter's origin.
    void paint(QPainter *painter, const Span &span) const;
    /// What paint() shows of characters beyond U+FFFF, in its order.
    [[nodiscard]] FarCharacters farCharacters(const Span &span) const;

private:
    Galley();
    void lightenBold();
    void blacken();
    void paintBold(QPainter *painter, const Span &span) const;

    struct BoldRange
    {
        int position = 0;
        int length = 0;
    };
    std::unique_ptr<QImage>
        m_metrics; ///< only its resolution counts; outlives m_document, which measures with it
    std::unique_ptr<QTextDocument> m_document;
    std::vector<BoldRange> m_bold;
    qreal m_width = 0;
};

} // namespace archive
