// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/barescans.h"

#include <QBuffer>
#include <QImage>
#include <QImageWriter>
#include <QPainter>

namespace archive::test {

/// What a camera writes into a file and nobody sees.
inline QByteArray secretWord()
{
    return QByteArrayLiteral("GPS 26.39N 117.78E of Wang's phone");
}

/// A page with dark text and the print of a thumb, 640 × 400.
inline QRect thumbPrint()
{
    return {448, 240, 96, 96};
}
inline QPoint darkPlace()
{
    return {60, 48};
}
inline QPoint lightPlace()
{
    return {320, 200};
}
inline QImage page()
{
    QImage image(640, 400, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.fillRect(QRect(32, 32, 256, 32), Qt::black);
    for (int ring = 0; ring < 12; ++ring) {
        painter.setPen(QPen(QColor(180, 0, 0), 2));
        painter.drawEllipse(thumbPrint().center(), 4 * ring, 4 * ring);
    }
    return image;
}

inline QByteArray encoded(const QImage &image, const char *format, int quality = 95)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    return writer.write(image) ? buffer.data() : QByteArray();
}
inline QByteArray jpegOf(const QImage &image)
{
    return encoded(image, "jpeg");
}
inline QByteArray pngOf(const QImage &image)
{
    return encoded(image, "png", -1);
}

inline QByteArray jpegPart(char kind, const QByteArray &content)
{
    QByteArray part("\xff", 1);
    part += kind;
    part += char((content.size() + 2) >> 8);
    part += char((content.size() + 2) & 0xff);
    return part + content;
}
/// EXIF with one entry, how the camera was held, and `tail` behind it.
inline QByteArray exif(char orientation, const QByteArray &tail)
{
    const QByteArray tiff("MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 19);
    return QByteArray("Exif\0\0", 6) + tiff + orientation + QByteArray("\0\0\0\0\0\0", 6) + tail;
}
/// The same picture with what a phone adds: EXIF with a small picture of its own, and a comment.
inline QByteArray withSecrets(const QByteArray &jpeg)
{
    auto bytes = jpeg;
    bytes.insert(2, jpegPart('\xfe', secretWord()));
    bytes.insert(2, jpegPart('\xe1', exif(1, secretWord() + jpegOf(page().scaled(64, 40)))));
    return bytes;
}
/// Held upright: a quarter to the right.
inline QByteArray turned(const QByteArray &jpeg)
{
    auto bytes = jpeg;
    bytes.insert(2, jpegPart('\xe1', exif(6, {})));
    return bytes;
}
inline QByteArray pngWithText(const QImage &image)
{
    auto bytes = pngOf(image);
    bytes.insert(33, pngPart("tEXt", QByteArrayLiteral("Comment") + '\0' + secretWord()));
    return bytes;
}
/// Small as a file, 100,000 × 100,000 pixels by its head.
inline QByteArray hugePng()
{
    auto bytes = bareScan("x");
    QByteArray header = bytes.mid(16, 13);
    qToBigEndian(quint32(100'000), header.data());
    qToBigEndian(quint32(100'000), header.data() + 4);
    return bytes.left(8) + pngPart("IHDR", header) + bytes.mid(33);
}

inline QString mediaTypeOf(const QByteArray &bytes)
{
    return bytes.startsWith("\x89PNG") ? QStringLiteral("image/png") : QStringLiteral("image/jpeg");
}

} // namespace archive::test
