// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/batchfile.h"

namespace archive {

QString batchName(const QString &station, qint64 number)
{
    return QStringLiteral("batch-%1-%2").arg(station).arg(number, 8, 10, QLatin1Char('0'));
}

QString sealedFileName(const QString &station, qint64 number)
{
    return batchName(station, number) + QStringLiteral(".zip.age");
}

QString plainFileName(const QString &station, qint64 number)
{
    return batchName(station, number) + QStringLiteral(".zip");
}

bool isSealed(const QByteArray &bytes)
{
    return bytes.startsWith("age-encryption.org/");
}

} // namespace archive
