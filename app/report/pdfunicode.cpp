// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdfunicode.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace archive {

namespace {

/// A font of the PDF: its PostScript name and the number of its ToUnicode object.
struct PdfFont
{
    QString name;
    int toUnicode = 0;
};

/// PDF syntax is ASCII around binary streams; Latin-1 keeps every byte where it is.
std::vector<PdfFont> fontsOf(const QString &pdf)
{
    static const QRegularExpression font(
        QStringLiteral("/Subtype /Type0\\s+/BaseFont /(\\S+)[^>]*?/ToUnicode (\\d+) 0 R"));
    std::vector<PdfFont> fonts;
    auto matches = font.globalMatch(pdf);
    while (matches.hasNext()) {
        const auto match = matches.next();
        fonts.push_back({match.captured(1), match.captured(2).toInt()});
    }
    return fonts;
}

/// The stream of an object that is not compressed; empty when there is none.
QString streamOf(const QString &pdf, int object)
{
    const qsizetype start = pdf.indexOf(QStringLiteral("\n%1 0 obj\n").arg(object));
    const qsizetype end = pdf.indexOf(QStringLiteral("endstream"), start);
    const QString open = QStringLiteral("stream\n");
    const qsizetype from = pdf.indexOf(open, start);
    return start < 0 || end < 0 || from < 0 ? QString()
                                            : pdf.mid(from + open.size(), end - from - open.size());
}

/// Glyphs that the map gives a character: lines of "<first> <last> <character>" or "<first> <last> [<character> …]".
QSet<int> mappedGlyphs(const QString &map)
{
    static const QRegularExpression range(
        QStringLiteral("<([0-9A-F]{4})> <([0-9A-F]{4})> (<[0-9A-F]{4}>|\\[[^\\]]*\\])"));
    static const QRegularExpression character(QStringLiteral("<([0-9A-F]{4})>"));
    QSet<int> mapped;
    auto ranges = range.globalMatch(map);
    while (ranges.hasNext()) {
        const auto match = ranges.next();
        const int first = match.captured(1).toInt(nullptr, 16);
        const int last = match.captured(2).toInt(nullptr, 16);
        const bool list = match.captured(3).startsWith(QLatin1Char('['));
        auto characters = character.globalMatch(match.captured(3));
        for (int glyph = first; glyph <= last; ++glyph) {
            if (list && !characters.hasNext())
                break;
            if (!list || characters.next().captured(1) != QLatin1String("0000"))
                mapped.insert(glyph);
        }
    }
    mapped.remove(0);
    return mapped;
}

/// The map with these characters on its gaps, in their order; empty when they don't fit.
QString completed(const QString &map, const std::vector<char32_t> &characters)
{
    const QSet<int> mapped = mappedGlyphs(map);
    const int glyphs = int(mapped.size()) + int(characters.size());
    QStringList lines;
    for (int glyph = 1; glyph <= glyphs; ++glyph) {
        if (mapped.contains(glyph))
            continue;
        const char32_t character = characters.at(size_t(lines.size()));
        lines.append(QStringLiteral("<%1> <%2%3>")
                         .arg(glyph, 4, 16, QLatin1Char('0'))
                         .arg(uint(QChar::highSurrogate(character)), 4, 16, QLatin1Char('0'))
                         .arg(uint(QChar::lowSurrogate(character)), 4, 16, QLatin1Char('0')));
        if (size_t(lines.size()) == characters.size())
            break;
    }
    const qsizetype end = map.indexOf(QStringLiteral("endcmap"));
    const bool fits = size_t(lines.size()) == characters.size()
        && std::all_of(mapped.cbegin(), mapped.cend(), [glyphs](int glyph) {
                          return glyph <= glyphs;
                      });
    // A section of a CMap holds a hundred entries at most.
    if (!fits || end < 0 || lines.size() > 100)
        return {};
    return map.left(end) + QStringLiteral("%1 beginbfchar\n").arg(lines.size())
        + lines.join(QLatin1Char('\n')) + QStringLiteral("\nendbfchar\n") + map.mid(end);
}

/// The update's new objects, its cross-reference table and its trailer.
QByteArray update(const QString &pdf, const std::vector<std::pair<int, QString>> &objects)
{
    const qsizetype trailer = pdf.lastIndexOf(QStringLiteral("trailer\n<<\n"));
    const qsizetype trailerEnd = pdf.indexOf(QStringLiteral(">>\nstartxref\n"), trailer);
    if (trailer < 0 || trailerEnd < 0)
        return {};
    const QString previous = pdf.mid(trailerEnd + 13).section(QLatin1Char('\n'), 0, 0).trimmed();
    QString added;
    QString table = QStringLiteral("xref\n");
    for (const auto &[number, stream] : objects) {
        const qsizetype offset = pdf.size() + added.size();
        added += QStringLiteral("%1 0 obj\n<< /Length %2 >>\nstream\n%3endstream\nendobj\n")
                     .arg(QString::number(number), QString::number(stream.size()), stream);
        table +=
            QStringLiteral("%1 1\n%2 00000 n \n").arg(number).arg(offset, 10, 10, QLatin1Char('0'));
    }
    const qsizetype start = pdf.size() + added.size();
    added += table + pdf.mid(trailer, trailerEnd - trailer)
        + QStringLiteral("/Prev %1\n>>\nstartxref\n%2\n%%EOF\n").arg(previous).arg(start);
    return added.toLatin1();
}

} // namespace

QByteArray withFarCharacters(const QByteArray &pdf, const FarCharacters &characters)
{
    if (characters.empty())
        return pdf;
    const QString text = QString::fromLatin1(pdf);
    std::vector<std::pair<int, QString>> objects;
    for (const PdfFont &font : fontsOf(text)) {
        std::vector<char32_t> own;
        for (const auto &[family, character] : characters) {
            const bool known = std::find(own.begin(), own.end(), character) != own.end();
            if (!known && QString(family).remove(QLatin1Char(' ')) == font.name)
                own.push_back(character);
        }
        const QString map =
            own.empty() ? QString() : completed(streamOf(text, font.toUnicode), own);
        if (!map.isEmpty())
            objects.emplace_back(font.toUnicode, map);
    }
    return objects.empty() ? pdf : pdf + update(text, objects);
}

} // namespace archive
