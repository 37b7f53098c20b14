// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/ageheader.h"

#include "vault/hash.h"

#include <QCoreApplication>

namespace archive {
namespace {

constexpr qsizetype ageColumns = 64;
constexpr qsizetype longestHeader = 1LL << 20U;

struct AgeHeaderText
{
    Q_DECLARE_TR_FUNCTIONS(archive::AgeHeader)
};

/// Hands out a text line by line.
class HeaderLines
{
public:
    explicit HeaderLines(const QByteArray &text)
        : m_text(text)
    { }
    /// The next line without its end; nothing when none is complete.
    [[nodiscard]] std::optional<QByteArray> next()
    {
        const auto end = m_text.left(longestHeader).indexOf('\n', m_position);
        if (end < 0)
            return std::nullopt;
        auto line = m_text.mid(m_position, end - m_position);
        m_position = end + 1;
        return line;
    }
    [[nodiscard]] qsizetype position() const { return m_position; }

private:
    QByteArray m_text;
    qsizetype m_position = 0;
};

Error brokenHeader()
{
    return damagedAgeFile(QStringLiteral("header"));
}

Result<void> readVersion(HeaderLines &lines)
{
    static const QByteArray family = QByteArrayLiteral("age-encryption.org/");
    const auto line = lines.next();
    if (!line || !line->startsWith(family)) {
        return Error{ErrorCode::InvalidInput,
                     AgeHeaderText::tr("This is not a sealed file in the age format; choose "
                                       "another."),
                     {}};
    }
    if (*line != family + "v1") {
        return Error{ErrorCode::NewerVersion,
                     AgeHeaderText::tr("This file was sealed in a later age format; ask for it in "
                                       "version 1."),
                     QString::fromLatin1(*line)};
    }
    return {};
}

/// The lines after a stanza's first; one that is shorter than the others, perhaps empty, ends them.
Result<QByteArray> readBody(HeaderLines &lines)
{
    QByteArray body;
    while (true) {
        const auto line = lines.next();
        if (!line || line->size() > ageColumns)
            return brokenHeader();
        const auto bytes = fromAgeBase64(*line);
        if (!bytes)
            return brokenHeader();
        body += *bytes;
        if (line->size() < ageColumns)
            return body;
    }
}

QByteArray stanzaText(const AgeStanza &stanza)
{
    QByteArray text = "-> " + stanza.arguments.join(' ') + '\n';
    auto body = ageBase64(stanza.body);
    for (; body.size() >= ageColumns; body.remove(0, ageColumns))
        text += body.left(ageColumns) + '\n';
    return text + body + '\n';
}

} // namespace

Error damagedAgeFile(const QString &context)
{
    return Error{ErrorCode::Damaged,
                 AgeHeaderText::tr("The sealed file is damaged or cut off; ask for it again."),
                 context};
}

QByteArray ageBase64(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::OmitTrailingEquals);
}

std::optional<QByteArray> fromAgeBase64(const QByteArray &text)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || ageBase64(*decoded) != text)
        return std::nullopt;
    return *decoded;
}

QByteArray ageHeaderMac(const QByteArray &authenticated, const Secret &fileKey)
{
    return hmacSha256(hkdfSha256(fileKey, {}, QByteArrayLiteral("header"), 32), authenticated);
}

QByteArray writeAgeHeader(const QList<AgeStanza> &stanzas, const Secret &fileKey)
{
    QByteArray text = QByteArrayLiteral("age-encryption.org/v1\n");
    for (const auto &stanza : stanzas)
        text += stanzaText(stanza);
    text += "---";
    return text + ' ' + ageBase64(ageHeaderMac(text, fileKey)) + '\n';
}

Result<AgeHeader> AgeHeader::parse(const QByteArray &file)
{
    HeaderLines lines(file);
    ARCHIVE_CHECK(readVersion(lines));
    AgeHeader header;
    while (true) {
        const auto start = lines.position();
        const auto line = lines.next();
        if (!line)
            return brokenHeader();
        if (line->startsWith("--- ")) {
            const auto mac = fromAgeBase64(line->mid(4));
            if (!mac || mac->size() != 32)
                return brokenHeader();
            header.mac = *mac;
            header.authenticated = file.left(start + 3);
            header.size = lines.position();
            return header;
        }
        if (!line->startsWith("-> "))
            return brokenHeader();
        ARCHIVE_TRY(body, readBody(lines));
        header.stanzas.append({line->mid(3).split(' '), body});
    }
}

} // namespace archive
