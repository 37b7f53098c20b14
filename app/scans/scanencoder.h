// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QRect>
#include <QString>

#include <vector>

namespace archive {

/// A picture that was written anew: nothing of the file that it came from but its pixels, as Files::put() wants it.
struct EncodedScan
{
    QByteArray bytes;
    QString mediaType;
    QSize size; ///< pixels
};

/// Decodes a foreign PNG or JPEG, paints the given rectangles over and encodes the rest anew: grey, turned upright, no longer than a page at 150
/// dpi, in about 150 KB (resources/policy/scans.csv). Metadata, profiles and thumbnails are left behind.
///
/// `masked`: places that must not be kept, as a thumb-print (征信业管理条例 art. 14: no fingerprints), in pixels of the upright picture;
/// InvalidInput for one that is empty or not in the picture, since what it was to hide would stay. InvalidInput for what is no PNG or JPEG, is
/// damaged, or is larger than the limits.
[[nodiscard]] Result<EncodedScan> encodeScan(const QByteArray &foreign,
                                             const std::vector<QRect> &masked);

/// "X,Y,WIDTHxHEIGHT" in pixels; InvalidInput for anything else.
[[nodiscard]] Result<QRect> maskFromText(const QString &text);

} // namespace archive
