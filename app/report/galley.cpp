// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/galley.h"

#include "report/borderpainter.h"
#include "report/printfonts.h"
#include "report/tablerows.h"

#include <QAbstractTextDocumentLayout>
#include <QGlyphRun>
#include <QPainter>
#include <QPainterPath>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextLayout>
#include <QTextTable>
#include <QTextTableCellFormat>

#include <algorithm>
#include <map>
#include <tuple>

namespace archive {

namespace {

/// Of the font's size; makes strokes about as heavy as a bold face's.
constexpr qreal boldStroke = 0.028;

std::vector<Segment> linesOf(const QTextBlock &block, const QRectF &rect)
{
    std::vector<Segment> lines;
    // Before and behind each table Qt keeps an empty block that lies upon the table's own rows.
    if (block.length() <= 1)
        return lines;
    const QTextLayout *layout = block.layout();
    const int count = layout->lineCount();
    for (int i = 0; i < count; ++i) {
        const QTextLine line = layout->lineAt(i);
        // No heading at a page's end, no single line of a paragraph on either side of one.
        const bool keep =
            block.blockFormat().headingLevel() > 0 || (count > 1 && (i == 0 || i == count - 2));
        const qreal top = rect.top() + line.y();
        lines.push_back({{top, top + line.height()}, keep, {}});
    }
    return lines;
}

/// Kept by each thread that paints: headings are the same words on every document, and a glyph's outline is hinted anew each time.
const QPainterPath &glyphOutline(const QRawFont &font, quint32 glyph)
{
    constexpr size_t most = 4000;
    thread_local std::map<std::tuple<QString, qreal, quint32>, QPainterPath> known;
    if (known.size() > most)
        known.clear();
    const auto [place, isNew] = known.try_emplace({font.familyName(), font.pixelSize(), glyph});
    if (isNew)
        place->second = font.pathForGlyph(glyph);
    return place->second;
}

/// On whole page units, 1/600 inch, which a PDF holds in half the digits.
QPainterPath outlinesOf(const QGlyphRun &run, QPointF origin)
{
    QPainterPath all;
    const QRawFont font = run.rawFont();
    const QList<quint32> glyphs = run.glyphIndexes();
    const QList<QPointF> positions = run.positions();
    for (qsizetype i = 0; i < glyphs.size(); ++i)
        all.addPath(glyphOutline(font, glyphs[i]).translated(origin + positions[i]));
    for (int i = 0; i < all.elementCount(); ++i) {
        const QPainterPath::Element element = all.elementAt(i);
        all.setElementPositionAt(i, qRound(element.x), qRound(element.y));
    }
    return all;
}

} // namespace

Galley::Galley() = default;
Galley::Galley(Galley &&) noexcept = default;
Galley &Galley::operator=(Galley &&) noexcept = default;
Galley::~Galley() = default;

Result<Galley> Galley::layOut(const QString &html, qreal width, const PrintFonts &fonts, Ink ink)
{
    Galley galley;
    galley.m_width = width;
    galley.m_metrics = std::make_unique<QImage>(1, 1, QImage::Format_Mono);
    const int dotsPerMetre = qRound(pageResolution / 0.0254);
    galley.m_metrics->setDotsPerMeterX(dotsPerMetre);
    galley.m_metrics->setDotsPerMeterY(dotsPerMetre);

    galley.m_document = std::make_unique<QTextDocument>();
    QTextDocument &document = *galley.m_document;
    document.setUndoRedoEnabled(false);
    document.documentLayout()->setPaintDevice(galley.m_metrics.get());
    // Without a width nothing is laid out: else each of the steps below would do it anew.
    document.setPageSize(QSizeF(0, 0));
    document.setUseDesignMetrics(true);
    document.setDocumentMargin(0);
    document.setDefaultFont(fonts.text());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(option);
    document.setHtml(html);
    ARCHIVE_CHECK(fonts.dress(&document));
    if (ink == Ink::Black)
        galley.blacken();
    galley.lightenBold();
    document.setTextWidth(width);
    return galley;
}

qreal Galley::height() const
{
    return m_document->documentLayout()->documentSize().height();
}

std::vector<Segment> Galley::segments() const
{
    std::vector<Segment> segments;
    const QAbstractTextDocumentLayout *layout = m_document->documentLayout();
    const QTextFrame *root = m_document->rootFrame();
    for (auto it = root->begin(); it != root->end(); ++it) {
        std::vector<Segment> next;
        if (const auto *table = qobject_cast<const QTextTable *>(it.currentFrame())) {
            next = rowsOf(*table, *layout);
        } else if (it.currentBlock().isValid()) {
            next = linesOf(it.currentBlock(), layout->blockBoundingRect(it.currentBlock()));
        }
        segments.insert(segments.end(), next.begin(), next.end());
    }
    // A table's margin reaches into the line below it, which would then be seen above a page's end.
    for (size_t i = 0; i + 1 < segments.size(); ++i)
        segments[i].span.bottom = std::min(segments[i].span.bottom, segments[i + 1].span.top);
    return segments;
}

void Galley::blacken()
{
    QTextCursor cursor(m_document.get());
    cursor.select(QTextCursor::Document);
    QTextCharFormat black;
    black.setForeground(Qt::black);
    black.setBackground(Qt::NoBrush);
    cursor.mergeCharFormat(black);
    QTextBlockFormat unfilled;
    unfilled.setBackground(Qt::NoBrush);
    cursor.mergeBlockFormat(unfilled);
    for (QTextFrame *frame : m_document->rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (table == nullptr)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderBrush(Qt::black);
        table->setFormat(format);
        for (int row = 0; row < table->rows(); ++row) {
            for (int column = 0; column < table->columns(); ++column) {
                QTextTableCell cell = table->cellAt(row, column);
                QTextTableCellFormat plain = cell.format().toTableCellFormat();
                plain.setBackground(Qt::NoBrush);
                plain.setBorderBrush(Qt::black);
                cell.setFormat(plain);
            }
        }
    }
}

void Galley::lightenBold()
{
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (fragment.charFormat().fontWeight() >= QFont::DemiBold)
                m_bold.push_back({fragment.position(), fragment.length()});
        }
    }
    QTextCursor cursor(m_document.get());
    QTextCharFormat regular;
    regular.setFontWeight(QFont::Normal);
    cursor.beginEditBlock(); // else every change lays the whole document out again
    for (const BoldRange &range : m_bold) {
        cursor.setPosition(range.position);
        cursor.setPosition(range.position + range.length, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(regular);
    }
    cursor.endEditBlock();
}

void Galley::paint(QPainter *painter, const Span &span) const
{
    const QRectF strip(0, span.top, m_width, span.height());
    // Half a hair line of a table's border stands outside of its rows.
    const qreal hair = fromMillimetres(0.12);
    painter->save();
    painter->setClipRect(strip.adjusted(-hair, -hair, hair, hair), Qt::IntersectClip);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = strip;
    context.palette.setColor(QPalette::Text, Qt::black);
    BorderPainter borders(painter);
    QPainter gathering(&borders);
    m_document->documentLayout()->draw(&gathering, context);
    gathering.end();
    borders.paintLines();
    paintBold(painter, span);
    painter->restore();
}

void Galley::paintBold(QPainter *painter, const Span &span) const
{
    const QAbstractTextDocumentLayout *layout = m_document->documentLayout();
    for (const BoldRange &range : m_bold) {
        const QTextBlock block = m_document->findBlock(range.position);
        const QRectF rect = layout->blockBoundingRect(block);
        if (rect.bottom() <= span.top || rect.top() >= span.bottom)
            continue;
        const QPointF origin = rect.topLeft();
        QTextCursor cursor(block);
        cursor.setPosition(range.position + 1);
        const QBrush colour = cursor.charFormat().foreground();
        const auto runs =
            block.layout()->glyphRuns(range.position - block.position(), range.length);
        for (const QGlyphRun &run : runs) {
            const QPen pen(colour.style() == Qt::NoBrush ? QBrush(Qt::black) : colour,
                           run.rawFont().pixelSize() * boldStroke,
                           Qt::SolidLine,
                           Qt::RoundCap,
                           Qt::RoundJoin);
            painter->strokePath(outlinesOf(run, origin), pen);
        }
    }
}

FarCharacters Galley::farCharacters(const Span &span) const
{
    FarCharacters found;
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        const QString text = block.text();
        // Most have none, and where a block stands is dear to ask.
        if (std::none_of(text.begin(), text.end(), [](QChar c) { return c.isHighSurrogate(); }))
            continue;
        const qreal top = m_document->documentLayout()->blockBoundingRect(block).top();
        for (qsizetype i = 0; i + 1 < text.size(); ++i) {
            if (!text.at(i).isHighSurrogate())
                continue;
            const QTextLine line = block.layout()->lineForTextPosition(int(i));
            const bool shown =
                top + line.y() < span.bottom && top + line.y() + line.height() > span.top;
            QTextCursor cursor(block);
            cursor.setPosition(block.position() + int(i) + 1);
            const QStringList families = cursor.charFormat().font().families();
            if (shown && !families.isEmpty()) {
                found.emplace_back(families.constFirst(),
                                   QChar::surrogateToUcs4(text.at(i), text.at(i + 1)));
            }
        }
    }
    return found;
}

} // namespace archive
