// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/barescan.h"

#include <QtEndian>

namespace archive::test {

inline QByteArray pngPart(const QByteArray &name, const QByteArray &content)
{
    const auto bigEndian = [](quint32 value) {
        QByteArray bytes(4, '\0');
        qToBigEndian(value, bytes.data());
        return bytes;
    };
    return bigEndian(quint32(content.size())) + name + content
        + bigEndian(pngChecksum(name + content));
}

/// A bare PNG of one line whose grey pixels are these bytes, uncompressed: what a test looks for can be found in it.
inline QByteArray bareScan(const QByteArray &content)
{
    QByteArray header(13, '\0');
    qToBigEndian(quint32(content.size()), header.data());
    qToBigEndian(quint32(1), header.data() + 4);
    header[8] = 8;
    // qCompress() puts four bytes of its own before the zlib stream.
    const auto pixels = qCompress(QByteArray(1, '\0') + content, 0).mid(4);
    return QByteArrayLiteral("\x89PNG\r\n\x1a\n") + pngPart("IHDR", header)
        + pngPart("IDAT", pixels) + pngPart("IEND", {});
}

} // namespace archive::test
