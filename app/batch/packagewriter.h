// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/packagetables.h"
#include "vault/signing.h"

namespace archive {

/// The zip of one batch: tables, datapackage.json, manifest, signature. The same input gives the same bytes.
/// `header.counts` is set from the tables; InvalidInput for a station id that can't stand in a file's name.
[[nodiscard]] Result<QByteArray>
writePackage(BatchHeader header, const PackageTables &tables, const SigningKey &stationKey);

} // namespace archive
