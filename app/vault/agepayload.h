// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/secret.h"

#include <QByteArray>

namespace archive {

class RandomSource;

/// The sealed bytes after an age header: a nonce of 16 bytes, then chunks of 64 KiB, each with a tag of its own, a counter and, on the last one, a flag.
[[nodiscard]] Result<QByteArray>
sealAgePayload(const QByteArray &plain, const Secret &fileKey, RandomSource &random);

/// Damaged when a tag does not hold or the chunk with the flag is not the end.
[[nodiscard]] Result<QByteArray> openAgePayload(QByteArrayView payload, const Secret &fileKey);

} // namespace archive
