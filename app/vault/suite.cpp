// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/suite.h"

#include <algorithm>
#include <array>

namespace archive {

const Suite *findSuite(const QString &name)
{
    static constexpr std::array suites{
        Suite{QLatin1String("standard"),
              PageCipher::Aes256Gcm,
              HashFunction::Sha256,
              SignatureAlgorithm::Ed25519},
        Suite{QLatin1String("shangmi"),
              PageCipher::Sm4Gcm,
              HashFunction::Sm3,
              SignatureAlgorithm::Sm2},
    };
    const auto *const found = std::find_if(
        suites.begin(), suites.end(), [&name](const Suite &suite) { return suite.name == name; });
    return found == suites.end() ? nullptr : found;
}

} // namespace archive
