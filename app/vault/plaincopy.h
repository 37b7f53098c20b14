// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "vault/pagecodec.h"

#include <QString>

#include <memory>

namespace archive {

/// Makes a sealed copy of a database that SQLite wrote in the clear, as archives of schema 3 and before were. The log beside it is taken in
/// first and stays, emptied of meaning but not of bytes, so that the caller can wipe it. Done is said only after the copy was opened again,
/// checked, and every row of every table compared. The copy must not exist.
[[nodiscard]] Result<void>
sealPlainCopy(const QString &plain, const QString &sealed, const std::shared_ptr<PageCodec> &codec);

} // namespace archive
