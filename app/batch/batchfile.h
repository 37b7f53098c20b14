// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace archive {

/// "batch-<station>-<8 digits>": a batch's name in files and in its datapackage.json.
[[nodiscard]] QString batchName(const QString &station, qint64 number);
/// The same with ".zip.age".
[[nodiscard]] QString sealedFileName(const QString &station, qint64 number);
/// The same with ".zip".
[[nodiscard]] QString plainFileName(const QString &station, qint64 number);

/// True for bytes that begin as the age format does.
[[nodiscard]] bool isSealed(const QByteArray &bytes);

} // namespace archive
