// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/hash.h"

#include <QByteArray>

namespace archive {

/// One link of the journal's chain: the suite's hash over "credit-archive journal v1\n", the hash before and the entry's digest, each
/// length-prefixed (8 bytes, big-endian). The digests alone, which batches carry, show that a head follows from an earlier one.
[[nodiscard]] QByteArray
chainHash(HashFunction function, const QByteArray &previous, const QByteArray &digest);

} // namespace archive
