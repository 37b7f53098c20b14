// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace archive {

/// The paths that a package may have, and no others (exchange.md "Batch").
namespace packagepath {

inline constexpr char descriptor[] = "datapackage.json";
inline constexpr char manifest[] = "manifest-sha256.txt";
inline constexpr char manifestSignature[] = "manifest-sha256.txt.sig";
inline constexpr char signature[] = "signature.json";

/// A fixed name, `data/<table>.csv` or `files/<sha256>`: never a folder, a step upwards, a second spelling.
[[nodiscard]] bool isValid(QByteArrayView path);

/// `data/<table>.csv`.
[[nodiscard]] QByteArray ofTable(const QString &table);

/// The table of such a path; empty for any other.
[[nodiscard]] QString tableOf(QByteArrayView path);

/// 1–60 of a–z, 0–9 and _, beginning with a letter.
[[nodiscard]] bool isTableName(QByteArrayView name);

/// 64 digits of lower-case hexadecimal.
[[nodiscard]] bool isSha256(QByteArrayView text);

} // namespace packagepath
} // namespace archive
