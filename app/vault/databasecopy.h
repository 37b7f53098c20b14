// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/connection.h"
#include "vault/pagecodec.h"

#include <functional>

namespace archive {

/// Told how many of how many pages are done; false cancels.
using CopyProgress = std::function<bool(qint64 done, qint64 total)>;

/// Copies a database page by page through SQLite's backup interface into a new file sealed by `codec`, which may have other keys. What is
/// copied is one state of the database, however long it takes: the connection must not be in a transaction and is in a reading one
/// meanwhile. InvalidInput when the file exists, Cancelled when `progress` said so; the file is removed after every error.
[[nodiscard]] Result<void> copyDatabase(Connection &from,
                                        const QString &file,
                                        const std::shared_ptr<PageCodec> &codec,
                                        const CopyProgress &progress = {});

} // namespace archive
