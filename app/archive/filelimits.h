// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

namespace archive {

/// What may be kept in files.db, and how long without a row that names it: resources/policy/files.csv.
struct FileLimits
{
    qint64 mostBytes = 0; ///< of one scan
    qint64 mostPixels = 0; ///< of one scan, unfolded
    qint64 graceMs = 0; ///< between a scan and the row that names it
    QStringList mediaTypes;

    /// Damaged when the table lacks one of them.
    [[nodiscard]] static Result<FileLimits> shipped();
    /// InvalidInput with a sentence for a scan that is empty, too large, of another type or no bare picture (barescan.h).
    [[nodiscard]] Result<void> check(const QByteArray &bytes, const QString &mediaType) const;
};

} // namespace archive
