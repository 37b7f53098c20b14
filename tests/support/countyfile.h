// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>

namespace archive::test {

/// A file of the county's own among an archive's files of ratings; whether it stands there whole.
[[nodiscard]] inline bool
putCountyFile(const QString &archiveFolder, const QString &name, const QByteArray &bytes)
{
    const auto rating = archiveFolder + QStringLiteral("/rating");
    if (!QDir().mkpath(rating))
        return false;
    QFile file(rating + QLatin1Char('/') + name);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

} // namespace archive::test
