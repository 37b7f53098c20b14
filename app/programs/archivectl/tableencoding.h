// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/disk.h"

#include <QStringConverter>

namespace archive {

/// How the bytes of a table are read.
struct TableEncoding
{
    QByteArray name; ///< "UTF-8" or "GB18030", as QStringDecoder takes it
    QByteArray mark; ///< the byte order mark that it begins with, if any

    [[nodiscard]] QString decoded(const QByteArray &bytes) const;
    [[nodiscard]] QByteArray encoded(const QString &text) const;
};

/// Reads the whole file once, block by block: UTF-8 when all of it is, else GB18030 when all of it is. InvalidInput, with what to do, for UTF-16 and
/// for anything else, and for GB18030 where this system's Qt has no decoder for it.
[[nodiscard]] Result<TableEncoding> encodingOf(Disk &disk, const QString &path);

} // namespace archive
