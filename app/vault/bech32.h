// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/secret.h"

#include <QByteArray>

namespace archive {

/// Bech32 (BIP 173, without its limit of 90 characters, as age uses it): a readable prefix, `1`, five bits a character and six characters
/// of checksum. Lower case.
[[nodiscard]] Secret encodeBech32(const QByteArray &prefix, QByteArrayView bytes);

/// The bytes behind `prefix` (given in lower case); InvalidInput for another prefix, a mistake in any character, or upper and lower case mixed.
[[nodiscard]] Result<Secret> decodeBech32(const QByteArray &prefix, QByteArrayView text);

} // namespace archive
