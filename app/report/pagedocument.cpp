// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pagedocument.h"

#include "report/pdfbook.h"
#include "report/printfonts.h"

#include <QCoreApplication>
#include <QFont>
#include <QPainter>
#include <QPrinter>
#include <QTransform>

namespace archive {

namespace {

// The page in millimetres: binding margin at the left, room for a running head above and a foot below.
constexpr qreal paperWidth = 210;
constexpr qreal paperHeight = 297;
constexpr qreal textLeft = 25;
constexpr qreal textWidth = 170;
constexpr qreal textTop = 14;
constexpr qreal textBottom = 278;
constexpr qreal headTop = 7.5;
constexpr qreal footTop = 281.5;
constexpr qreal bindingLeft = 12;
constexpr qreal bindingTop = 21;
constexpr qreal bindingBottom = 276;
constexpr qreal qrTop = 13;

/// Of most reports, which are then laid out once; a form does not name it.
constexpr int usualPages = 2;

Ink inkOf(const PageSource &source)
{
    return source.profile.plain ? Ink::Black : Ink::Shades;
}

/// Large outlines of a text around the origin, rising to the right.
QPainterPath outlineOf(const QString &text, const PrintFonts &fonts)
{
    constexpr qreal height = 70; // millimetres
    constexpr qreal slope = -55;
    QPainterPath path;
    QFont font = fonts.text();
    font.setPixelSize(qRound(fromMillimetres(height)));
    path.addText(0, 0, font, text);
    path.translate(-path.boundingRect().center());
    return QTransform().rotate(slope).map(path);
}

/// Lays the text out for the number of pages that it then has.
Result<std::pair<Galley, std::vector<PageCut>>> settle(const PageSource &source,
                                                       const PrintFonts &fonts)
{
    const qreal height = fromMillimetres(textBottom - textTop);
    QString text = source.body(usualPages);
    // The number's own digits move the last line once at most: a third layout has nothing left to change.
    for (int attempt = 0;; ++attempt) {
        ARCHIVE_TRY(body, Galley::layOut(text, fromMillimetres(textWidth), fonts, inkOf(source)));
        std::vector<PageCut> cuts = paginate(body.segments(), height);
        QString next = source.body(int(cuts.size()));
        if (next == text || attempt == 3)
            return std::pair(std::move(body), std::move(cuts));
        text = std::move(next);
    }
}

} // namespace

QString practiceWord()
{
    return QStringLiteral("演练");
}

QSizeF PageDocument::pageSize()
{
    return {fromMillimetres(paperWidth), fromMillimetres(paperHeight)};
}

Result<PageDocument> PageDocument::layOut(const PageSource &source, const PrintFonts &fonts)
{
    ARCHIVE_TRY(settled, settle(source, fonts));
    PageDocument document(std::move(settled.first));
    document.m_cuts = std::move(settled.second);
    document.m_title = source.title;
    document.m_profile = source.profile;
    const int pages = document.pageCount();
    const qreal width = fromMillimetres(textWidth);
    for (int page = 0; page < pages; ++page) {
        ARCHIVE_TRY(foot,
                    Galley::layOut(source.foot(page + 1, pages), width, fonts, inkOf(source)));
        document.m_feet.push_back(std::move(foot));
        if (page == 0)
            continue;
        ARCHIVE_TRY(head,
                    Galley::layOut(source.head(page + 1, pages), width, fonts, inkOf(source)));
        document.m_heads.push_back(std::move(head));
    }
    if (!source.acrossText.isEmpty())
        document.m_across = outlineOf(source.acrossText, fonts);
    if (!source.bindingText.isEmpty()) {
        ARCHIVE_TRY(binding,
                    Galley::layOut(
                        source.bindingText, fromMillimetres(textWidth / 4), fonts, inkOf(source)));
        document.m_binding = std::move(binding);
    }
    if (!source.qrText.isEmpty()) {
        ARCHIVE_TRY(symbol, QrSymbol::encode(source.qrText));
        document.m_qr = std::move(symbol);
    }
    return document;
}

std::vector<PageDocument::Placed> PageDocument::placedOn(int page) const
{
    const PageCut &cut = m_cuts.at(size_t(page));
    std::vector<Placed> placed;
    qreal y = fromMillimetres(textTop);
    if (cut.header) {
        placed.push_back({&m_body, *cut.header, y});
        y += cut.header->height();
    }
    placed.push_back({&m_body, cut.body, y});
    const Galley &foot = m_feet[size_t(page)];
    placed.push_back({&foot, {0, foot.height()}, fromMillimetres(footTop)});
    if (page > 0) {
        const Galley &head = m_heads[size_t(page) - 1];
        placed.push_back({&head, {0, head.height()}, fromMillimetres(headTop)});
    }
    return placed;
}

QRectF PageDocument::qrSquare() const
{
    const qreal side = m_profile.codeSide;
    return {fromMillimetres(textLeft + textWidth - side),
            fromMillimetres(qrTop),
            fromMillimetres(side),
            fromMillimetres(side)};
}

void PageDocument::renderPage(QPainter *painter, int page) const
{
    painter->save();
    painter->translate(fromMillimetres(m_profile.offset.x()),
                       fromMillimetres(m_profile.offset.y()));
    for (const Placed &part : placedOn(page)) {
        painter->save();
        painter->translate(fromMillimetres(textLeft), part.y - part.span.top);
        part.galley->paint(painter, part.span);
        painter->restore();
    }
    paintBinding(painter);
    paintAcross(painter);
    if (page == 0 && m_qr)
        m_qr->paint(painter, qrSquare());
    painter->restore();
}

FarCharacters PageDocument::farCharacters(int page) const
{
    FarCharacters characters;
    for (const Placed &part : placedOn(page)) {
        const FarCharacters more = part.galley->farCharacters(part.span);
        characters.insert(characters.end(), more.begin(), more.end());
    }
    return characters;
}

void PageDocument::paintBinding(QPainter *painter) const
{
    if (!m_binding)
        return;
    painter->save();
    const qreal x = fromMillimetres(bindingLeft);
    QPen pen(m_profile.plain ? QColor(Qt::black) : QColor(0x7c, 0x8a, 0x8f), fromMillimetres(0.15));
    pen.setDashPattern({6, 6});
    painter->setPen(pen);
    painter->drawLine(QPointF(x, fromMillimetres(bindingTop)),
                      QPointF(x, fromMillimetres(bindingBottom)));
    // Read from below, left of the line.
    const qreal middle = fromMillimetres((bindingTop + bindingBottom) / 2);
    painter->translate(x - fromMillimetres(1) - m_binding->height(), middle);
    painter->rotate(-90);
    painter->translate(-m_binding->width() / 2, 0);
    m_binding->paint(painter, {0, m_binding->height()});
    painter->restore();
}

void PageDocument::paintAcross(QPainter *painter) const
{
    if (m_across.isEmpty())
        return;
    // Outlines, so that what lies below stays readable, and needles print no area.
    const QColor ink = m_profile.plain ? QColor(Qt::black) : QColor(0x9a, 0xa4, 0xa8);
    painter->strokePath(m_across.translated(pageSize().width() / 2, pageSize().height() / 2),
                        QPen(ink, fromMillimetres(0.4)));
}

Error PageDocument::notWritten(const QString &device)
{
    return {ErrorCode::Io,
            QCoreApplication::translate("archive::PageDocument",
                                        "The pages could not be given to the printer; check "
                                        "that it is switched on and connected."),
            device};
}

Result<QByteArray> PageDocument::toPdf() const
{
    PdfBook book(m_title, false);
    ARCHIVE_CHECK(book.add(*this));
    return book.finish();
}

Result<void> PageDocument::print(QPrinter *printer) const
{
    return printAll(printer, {this});
}

Result<void> PageDocument::printAll(QPrinter *printer,
                                    const std::vector<const PageDocument *> &documents)
{
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageOrientation(QPageLayout::Portrait);
    printer->setFullPage(true);
    printer->setDocName(documents.front()->m_title);
    QPainter painter;
    if (!painter.begin(printer))
        return notWritten(printer->printerName());
    const qreal scale = qreal(printer->resolution()) / pageResolution;
    int printed = 0;
    for (const PageDocument *document : documents) {
        const bool back = document->m_profile.duplex && printed % 2 == 1;
        if (back) {
            ++printed;
            if (!printer->newPage())
                return notWritten(printer->printerName());
        }
        for (int page = 0; page < document->pageCount(); ++page) {
            if (printed++ > 0 && !printer->newPage())
                return notWritten(printer->printerName());
            painter.save();
            painter.scale(scale, scale);
            document->renderPage(&painter, page);
            painter.restore();
        }
    }
    if (!painter.end() || printer->printerState() == QPrinter::Error)
        return notWritten(printer->printerName());
    return {};
}

} // namespace archive
