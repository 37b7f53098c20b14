// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/barescan.h"

#include <QCoreApplication>
#include <QStringList>
#include <QtEndian>

namespace archive {
namespace {

struct ScanText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Files)
};

Error notBare(const QString &part)
{
    return {ErrorCode::InvalidInput,
            ScanText::tr("The scan is no bare picture, so that it could tell more than it shows; "
                         "have it written anew."),
            part};
}

Result<void> checkPixels(qint64 width, qint64 height, qint64 most)
{
    if (width > 0 && height > 0 && width <= most / height)
        return {};
    return Error{ErrorCode::InvalidInput,
                 ScanText::tr("The scan has %1 × %2 pixels, which is too many; scan it at 150 dpi.")
                     .arg(width)
                     .arg(height),
                 {}};
}

/// Reads a picture's bytes from the front; everything beyond the end is a fault.
class Parts
{
public:
    explicit Parts(const QByteArray &bytes)
        : m_rest(bytes)
    { }
    [[nodiscard]] bool has(qsizetype count) const { return m_rest.size() >= count; }
    [[nodiscard]] bool isEmpty() const { return m_rest.isEmpty(); }
    [[nodiscard]] QByteArrayView take(qsizetype count)
    {
        const auto taken = m_rest.first(count);
        m_rest = m_rest.sliced(count);
        return taken;
    }
    [[nodiscard]] quint32 number(qsizetype count)
    {
        quint32 value = 0;
        for (const char byte : take(count))
            value = (value << 8U) | static_cast<quint8>(byte);
        return value;
    }
    [[nodiscard]] QByteArrayView rest() const { return m_rest; }

private:
    QByteArrayView m_rest;
};

constexpr qsizetype pngHeader = 13;

Result<void> checkPng(const QByteArray &bytes, qint64 mostPixels)
{
    static const QByteArray signature = QByteArrayLiteral("\x89PNG\r\n\x1a\n");
    static const QStringList known{QStringLiteral("IHDR"),
                                   QStringLiteral("PLTE"),
                                   QStringLiteral("pHYs"),
                                   QStringLiteral("IDAT"),
                                   QStringLiteral("IEND")};
    if (!bytes.startsWith(signature))
        return notBare(QStringLiteral("PNG"));
    Parts parts(bytes);
    static_cast<void>(parts.take(signature.size()));
    QString name;
    bool hasHeader = false;
    while (name != known.constLast()) {
        constexpr qsizetype frame = 12;
        if (!parts.has(frame))
            return notBare(name);
        const auto size = qsizetype(parts.number(4));
        if (size > bytes.size() || !parts.has(size + 8))
            return notBare(name);
        const auto checked = parts.rest().first(size + 4);
        name = QString::fromLatin1(parts.take(4));
        auto content = parts.take(size);
        if (!known.contains(name) || parts.number(4) != pngChecksum(checked)
            || (name == known.constFirst()) == hasHeader)
            return notBare(name);
        if (!hasHeader) {
            if (size != pngHeader)
                return notBare(name);
            const auto width = qFromBigEndian<quint32>(content.data());
            const auto height = qFromBigEndian<quint32>(content.sliced(4).data());
            ARCHIVE_CHECK(checkPixels(width, height, mostPixels));
            hasHeader = true;
        }
    }
    return parts.isEmpty() ? Result<void>() : notBare(QStringLiteral("after IEND"));
}

namespace marker {
constexpr quint32 begin = 0xd8;
constexpr quint32 end = 0xd9;
constexpr quint32 jfif = 0xe0;
constexpr quint32 baseline = 0xc0;
constexpr quint32 progressive = 0xc2;
constexpr quint32 huffman = 0xc4;
constexpr quint32 quantisation = 0xdb;
constexpr quint32 interval = 0xdd;
constexpr quint32 scan = 0xda;
constexpr quint32 firstRestart = 0xd0;
constexpr quint32 lastRestart = 0xd7;
} // namespace marker

/// The bytes of a scan up to the next marker that is no restart.
void skipScan(Parts &parts)
{
    while (parts.has(2)) {
        const auto next = parts.rest();
        const auto second = quint32(static_cast<quint8>(next[1]));
        const bool isMarker = static_cast<quint8>(next[0]) == 0xff && second != 0
            && (second < marker::firstRestart || second > marker::lastRestart);
        if (isMarker)
            return;
        static_cast<void>(parts.take(1));
    }
}

/// JFIF without its thumbnail.
bool isPlainJfif(QByteArrayView segment)
{
    constexpr qsizetype withoutThumbnail = 14;
    return segment.size() == withoutThumbnail && segment.first(5) == QByteArrayView("JFIF\0", 5)
        && segment[12] == 0 && segment[13] == 0;
}

Result<void> checkSegment(quint32 kind, QByteArrayView segment, qint64 mostPixels)
{
    constexpr qsizetype frameHeader = 6;
    switch (kind) {
    case marker::huffman:
    case marker::quantisation:
    case marker::interval:
    case marker::scan:
        return {};
    case marker::jfif:
        return isPlainJfif(segment) ? Result<void>() : notBare(QStringLiteral("APP0"));
    case marker::baseline:
    case marker::progressive:
        if (segment.size() < frameHeader)
            return notBare(QStringLiteral("SOF"));
        return checkPixels(qFromBigEndian<quint16>(segment.sliced(3).data()),
                           qFromBigEndian<quint16>(segment.sliced(1).data()),
                           mostPixels);
    default:
        return notBare(QString::number(kind, 16));
    }
}

Result<void> checkJpeg(const QByteArray &bytes, qint64 mostPixels)
{
    constexpr quint32 lead = 0xff;
    Parts parts(bytes);
    if (!parts.has(2) || parts.number(2) != (lead << 8U | marker::begin))
        return notBare(QStringLiteral("JPEG"));
    for (;;) {
        if (!parts.has(2) || parts.number(1) != lead)
            return notBare(QStringLiteral("JPEG"));
        const auto kind = parts.number(1);
        if (kind == marker::end)
            return parts.isEmpty() ? Result<void>() : notBare(QStringLiteral("after EOI"));
        if (!parts.has(2))
            return notBare(QStringLiteral("JPEG"));
        const auto size = qsizetype(parts.number(2));
        if (size < 2 || !parts.has(size - 2))
            return notBare(QStringLiteral("JPEG"));
        ARCHIVE_CHECK(checkSegment(kind, parts.take(size - 2), mostPixels));
        if (kind == marker::scan)
            skipScan(parts);
    }
}

} // namespace

quint32 pngChecksum(QByteArrayView bytes)
{
    constexpr quint32 polynomial = 0xedb88320U;
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? polynomial : 0);
    }
    return ~crc;
}

Result<void> checkBareScan(const QByteArray &bytes, const QString &mediaType, qint64 mostPixels)
{
    if (mediaType == QLatin1String("image/png"))
        return checkPng(bytes, mostPixels);
    if (mediaType == QLatin1String("image/jpeg"))
        return checkJpeg(bytes, mostPixels);
    return notBare(mediaType);
}

} // namespace archive
