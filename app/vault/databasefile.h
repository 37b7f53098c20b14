// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "vault/pagecodec.h"

#include <QString>

namespace archive {

/// True when a file begins as a database that SQLite wrote without sealing; Io when it can't be read.
[[nodiscard]] Result<bool> isPlainDatabase(const QString &file);

/// True when the first page has the form of a sealed one, whoever sealed it, or any page says that it was sealed with this codec's keys;
/// nothing is opened. Io when the file can't be read.
[[nodiscard]] Result<bool> looksSealed(const QString &file, const PageCodec &codec);

} // namespace archive
