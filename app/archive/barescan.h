// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace archive {

/// InvalidInput unless the bytes are one PNG or JPEG, whole, of at most so many pixels, with nothing in it but the picture: no EXIF, comments,
/// colour profiles, thumbnails, unknown parts or anything after its end. So is what the room `scans` writes anew; a camera's or a scanner's own
/// file is not, and can't be kept by mistake.
[[nodiscard]] Result<void>
checkBareScan(const QByteArray &bytes, const QString &mediaType, qint64 mostPixels);

/// The CRC-32 of a PNG's part (ISO/IEC 15948 annex D).
[[nodiscard]] quint32 pngChecksum(QByteArrayView bytes);

} // namespace archive
