// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/hash.h"
#include "vault/pagecipher.h"
#include "vault/signaturealgorithm.h"

#include <QString>

namespace archive {

/// The algorithms of an archive, chosen when it is made (design.md §9). Passwords become keys by Argon2id, and what goes out is hashed with
/// SHA-256, in every suite.
struct Suite
{
    QLatin1String name;
    PageCipher pages = PageCipher::Aes256Gcm;
    HashFunction journal =
        HashFunction::Sha256; ///< of the journal's chain, its digests and commitments
    SignatureAlgorithm signatures =
        SignatureAlgorithm::Ed25519; ///< of the users and of the station
};

/// Nullptr for a name that is no suite's.
[[nodiscard]] const Suite *findSuite(const QString &name);

} // namespace archive
