// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/secret.h"

#include <QByteArray>

namespace archive {

/// Ciphers that seal and authenticate in one; keys of 32 bytes, nonces of 12, tags of 16.
enum class AeadCipher {
    Aes256Gcm, ///< NIST SP 800-38D
    ChaCha20Poly1305, ///< RFC 8439
};

/// What the tag covers besides the plain bytes, and the number that must never come twice with one key.
struct AeadContext
{
    QByteArray nonce;
    QByteArray additional;
};

/// Ciphertext, then tag.
[[nodiscard]] Result<QByteArray>
aeadSeal(AeadCipher cipher, const Secret &key, const AeadContext &context, QByteArrayView plain);

/// Damaged when the tag does not hold.
[[nodiscard]] Result<Secret>
aeadOpen(AeadCipher cipher, const Secret &key, const AeadContext &context, QByteArrayView sealed);

} // namespace archive
