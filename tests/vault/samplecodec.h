// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "vault/pagecodec.h"

namespace archive::test {

/// A codec with fixed keys; another `seed` is another archive's.
inline std::shared_ptr<PageCodec>
sampleCodec(PageCipher cipher = PageCipher::Aes256Gcm,
            char seed = 'k',
            const std::shared_ptr<RandomSource> &random = std::make_shared<SystemRandom>())
{
    const qsizetype size = cipher == PageCipher::Aes256Gcm ? 32 : 16;
    PageKeys keys;
    keys.cipher = cipher;
    keys.archive = Uid::parse(QStringLiteral("0190b6b0-0000-7000-8000-000000000001")).value();
    keys.database = Secret::fromBytes(QByteArray(size, seed));
    keys.log = Secret::fromBytes(QByteArray(size, static_cast<char>(seed + 1)));
    keys.journal = Secret::fromBytes(QByteArray(size, static_cast<char>(seed + 2)));
    return std::make_shared<PageCodec>(std::move(keys), random);
}

} // namespace archive::test
