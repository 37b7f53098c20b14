// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/packagezip.h"

namespace archive {

/// manifest-sha256.txt: a line `<hex>  <path>` for every file but itself and its signature, sorted, LF: what `sha256sum -c` reads.
namespace manifest {

/// The manifest of the files; itself and its signature are passed over.
[[nodiscard]] QByteArray of(const PackageFiles &files);

/// Empty when the manifest names exactly these files and every hash holds; else a sentence for each difference.
[[nodiscard]] QStringList problems(const QByteArray &manifest, const PackageFiles &files);

} // namespace manifest
} // namespace archive
