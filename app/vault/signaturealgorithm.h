// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/hash.h"

#include <QLatin1String>

namespace archive {

enum class SignatureAlgorithm {
    Ed25519, ///< RFC 8032; 64 raw bytes
    Sm2, ///< GB/T 32918.2 with SM3 and the id 1234567812345678 (GM/T 0009); a DER sequence of r and s
};

/// The name in signature.json (exchange.md).
[[nodiscard]] constexpr QLatin1String algorithmName(SignatureAlgorithm algorithm)
{
    return algorithm == SignatureAlgorithm::Sm2 ? QLatin1String("SM2") : QLatin1String("Ed25519");
}

/// The hash of the journal that is signed with it: the suites pair them (vault/suite.h).
[[nodiscard]] constexpr HashFunction journalHash(SignatureAlgorithm algorithm)
{
    return algorithm == SignatureAlgorithm::Sm2 ? HashFunction::Sm3 : HashFunction::Sha256;
}

} // namespace archive
