// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/printfonts.h"

#include <QFontDatabase>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace archive {

namespace {

constexpr double tablePoints = 8.5;

/// Sans faces first; then those with the rarer ideographs of names (Extension A, B and later).
QStringList printFamilies()
{
    return {QStringLiteral("WenQuanYi Micro Hei"),
            QStringLiteral("文泉驿微米黑"),
            QStringLiteral("Microsoft YaHei"),
            QStringLiteral("微软雅黑"),
            QStringLiteral("WenQuanYi Zen Hei"),
            QStringLiteral("文泉驿正黑"),
            QStringLiteral("SimSun"),
            QStringLiteral("宋体"),
            QStringLiteral("HanaMinA"),
            QStringLiteral("花園明朝A"),
            QStringLiteral("HanaMinB"),
            QStringLiteral("花園明朝B"),
            QStringLiteral("SimSun-ExtB"),
            QStringLiteral("宋体-ExtB")};
}

QFont plainFont(const QString &family)
{
    QFont font;
    font.setFamilies({family});
    font.setPointSizeF(tablePoints);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::NoFontMerging | QFont::PreferNoShaping));
    return font;
}

bool canSetChinese(const QRawFont &font)
{
    return font.supportsCharacter(U'户') && font.supportsCharacter(U'0')
        && font.supportsCharacter(U'A');
}

bool isInvisible(char32_t character)
{
    return character == QChar::Space || character == QChar::Nbsp || character == QChar::Tabulation
        || character == QChar::LineSeparator || character == QChar::ParagraphSeparator
        || character == QChar::LineFeed;
}

} // namespace

Result<PrintFonts> PrintFonts::find()
{
    return find(printFamilies());
}

Result<PrintFonts> PrintFonts::find(const QStringList &families)
{
    PrintFonts fonts;
    for (const QString &family : families) {
        if (!QFontDatabase::hasFamily(family))
            continue;
        const QRawFont raw = QRawFont::fromFont(plainFont(family));
        const bool trueType = !raw.fontTable("glyf").isEmpty();
        if (trueType && (!fonts.m_faces.empty() || canSetChinese(raw)))
            fonts.m_faces.push_back({family, raw});
    }
    if (fonts.m_faces.empty()) {
        return Error{ErrorCode::NotFound,
                     tr("No TrueType font with Chinese characters is installed, so nothing can be "
                        "printed; install WenQuanYi Micro Hei (Debian: fonts-wqy-microhei) or "
                        "Microsoft YaHei."),
                     families.join(QStringLiteral(", "))};
    }
    return fonts;
}

QFont PrintFonts::text() const
{
    return plainFont(m_faces.front().family);
}

QStringList PrintFonts::families() const
{
    QStringList names;
    for (const Face &face : m_faces)
        names.append(face.family);
    return names;
}

int PrintFonts::fontOf(char32_t character) const
{
    const auto known = m_known.constFind(character);
    if (known != m_known.cend())
        return *known;
    int found = -1;
    for (size_t i = 0; i < m_faces.size() && found < 0; ++i) {
        if (m_faces[i].raw.supportsCharacter(character))
            found = int(i);
    }
    m_known.insert(character, found);
    return found;
}

Error PrintFonts::missing(const QString &text, qsizetype at, char32_t character) const
{
    // Of HTML only the words around the character are of use to the reader.
    const qsizetype from = text.lastIndexOf(QLatin1Char('>'), at) + 1;
    qsizetype end = text.indexOf(QLatin1Char('<'), at);
    end = end < 0 ? text.size() : end;
    return {ErrorCode::InvalidInput,
            tr("No installed font has the character %1 (U+%2) of “%3”; install a font that has it "
               "(Debian: fonts-hanazono), then print again.")
                .arg(QString::fromUcs4(&character, 1),
                     QString::number(uint(character), 16).toUpper().rightJustified(4, u'0'),
                     text.mid(from, end - from).trimmed()),
            families().join(QStringLiteral(", "))};
}

Result<std::vector<PrintFonts::Guest>> PrintFonts::guestsOf(const QString &text) const
{
    std::vector<Guest> guests;
    for (qsizetype i = 0; i < text.size();) {
        const bool pair = text.at(i).isHighSurrogate() && i + 1 < text.size();
        const char32_t character =
            pair ? QChar::surrogateToUcs4(text.at(i), text.at(i + 1)) : text.at(i).unicode();
        const int length = pair ? 2 : 1;
        const int face = isInvisible(character) ? 0 : fontOf(character);
        if (face < 0)
            return missing(text, i, character);
        if (face > 0)
            guests.push_back({int(i), length, face});
        i += length;
    }
    return guests;
}

Result<void> PrintFonts::check(const QString &text) const
{
    ARCHIVE_TRY(guests, guestsOf(text));
    Q_UNUSED(guests)
    return {};
}

Result<void> PrintFonts::dress(QTextDocument *document) const
{
    std::vector<Guest> all;
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        ARCHIVE_TRY(guests, guestsOf(block.text()));
        for (Guest &guest : guests) {
            guest.position += block.position();
            all.push_back(guest);
        }
    }
    QTextCursor cursor(document);
    cursor.beginEditBlock();
    for (const Guest &guest : all) {
        cursor.setPosition(guest.position);
        cursor.setPosition(cursor.position() + guest.length, QTextCursor::KeepAnchor);
        QTextCharFormat format;
        format.setFontFamilies({m_faces[size_t(guest.face)].family});
        cursor.mergeCharFormat(format);
    }
    cursor.endEditBlock();
    return {};
}

} // namespace archive
