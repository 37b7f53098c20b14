// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/agepayload.h"

#include "base/random.h"
#include "vault/aead.h"
#include "vault/ageheader.h"
#include "vault/hash.h"

#include <QtEndian>

namespace archive {
namespace {

constexpr qsizetype chunkSize = 64LL * 1024;
constexpr qsizetype sealedChunkSize = chunkSize + 16;
constexpr qsizetype payloadNonceSize = 16;

/// Eleven bytes counter, big-endian, and one that is 1 on the last chunk.
AeadContext chunkContext(quint64 counter, bool last)
{
    QByteArray nonce(12, '\0');
    qToBigEndian(counter, nonce.data() + 3);
    nonce[11] = last ? '\1' : '\0';
    return {nonce, {}};
}

Secret payloadKey(const Secret &fileKey, const QByteArray &nonce)
{
    return hkdfSha256(fileKey, nonce, QByteArrayLiteral("payload"), 32);
}

} // namespace

Result<QByteArray>
sealAgePayload(const QByteArray &plain, const Secret &fileKey, RandomSource &random)
{
    ARCHIVE_TRY(nonce, random.bytes(payloadNonceSize));
    const auto key = payloadKey(fileKey, nonce);
    QByteArray payload = nonce;
    payload.reserve(nonce.size() + plain.size() + (plain.size() / chunkSize + 1) * 16);
    quint64 counter = 0;
    qsizetype position = 0;
    do {
        const auto size = qMin(chunkSize, plain.size() - position);
        const bool last = position + size == plain.size();
        ARCHIVE_TRY(chunk,
                    aeadSeal(AeadCipher::ChaCha20Poly1305,
                             key,
                             chunkContext(counter++, last),
                             QByteArrayView(plain).sliced(position, size)));
        payload += chunk;
        position += size;
    } while (position < plain.size());
    return payload;
}

Result<QByteArray> openAgePayload(QByteArrayView payload, const Secret &fileKey)
{
    if (payload.size() < payloadNonceSize)
        return damagedAgeFile(QStringLiteral("nonce"));
    const auto key = payloadKey(fileKey, payload.first(payloadNonceSize).toByteArray());
    auto rest = payload.sliced(payloadNonceSize);
    QByteArray plain;
    plain.reserve(rest.size());
    quint64 counter = 0;
    do {
        const auto sealed = rest.first(qMin(sealedChunkSize, rest.size()));
        rest = rest.sliced(sealed.size());
        const auto chunk = aeadOpen(
            AeadCipher::ChaCha20Poly1305, key, chunkContext(counter, rest.isEmpty()), sealed);
        if (!chunk)
            return damagedAgeFile(QStringLiteral("chunk %1").arg(counter));
        if (chunk->isEmpty() && counter > 0)
            return damagedAgeFile(QStringLiteral("empty last chunk"));
        plain += chunk->view();
        ++counter;
    } while (!rest.isEmpty());
    return plain;
}

} // namespace archive
