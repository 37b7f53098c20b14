// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/signing.h"

#include "vault/cryptoerror.h"
#include "vault/hash.h"
#include "vault/sm2.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <botan/ed25519.h>
#include <botan/pubkey.h>
#include <botan/rng.h>
#include <utility>

namespace archive {
namespace {

constexpr qsizetype keySize = 32;
constexpr qsizetype signatureSize = 64;

struct SigningText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Signing)
};

/// DER of SubjectPublicKeyInfo with id-Ed25519 (RFC 8410, section 4), up to the 32 bytes of the key.
QByteArray ed25519Info()
{
    return QByteArray::fromHex("302a300506032b6570032100");
}

/// The same for a point on the curve 1.2.156.10197.1.301 (RFC 5480, GM/T 0006).
QByteArray sm2Info()
{
    return QByteArray::fromHex("3059301306072a8648ce3d020106082a811ccf5501822d034200");
}

constexpr auto pemHead = "-----BEGIN PUBLIC KEY-----";
constexpr auto pemFoot = "-----END PUBLIC KEY-----";

Error notAKey()
{
    return Error{ErrorCode::InvalidInput,
                 SigningText::tr(
                     "This is not an Ed25519 or SM2 public key in PEM form; give the file that the "
                     "other side exported."),
                 {}};
}

Botan::secure_vector<uchar> lockedBytes(const Secret &secret)
{
    return {secret.data(), secret.data() + secret.size()};
}

const uchar *octetsOf(const QByteArray &bytes)
{
    return reinterpret_cast<const uchar *>(bytes.constData());
}

} // namespace

Result<PublicKey> PublicKey::fromRaw(const QByteArray &raw)
{
    PublicKey key;
    key.m_raw = raw;
    if (raw.size() == keySize)
        return key;
    if (!sm2::isPoint(raw))
        return notAKey();
    key.m_algorithm = SignatureAlgorithm::Sm2;
    return key;
}

Result<PublicKey> PublicKey::fromPem(const QByteArray &pem)
{
    const auto text = pem.trimmed();
    if (!text.startsWith(pemHead) || !text.endsWith(pemFoot))
        return notAKey();
    const auto headSize = qsizetype(qstrlen(pemHead));
    auto body = text.mid(headSize, text.size() - headSize - qsizetype(qstrlen(pemFoot)));
    body.replace('\r', QByteArray()).replace('\n', QByteArray());
    const auto decoded =
        QByteArray::fromBase64Encoding(body, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.toBase64() != body)
        return notAKey();
    for (const auto &[info, size] :
         {std::pair(ed25519Info(), keySize), std::pair(sm2Info(), sm2::pointSize)}) {
        if (decoded.decoded.startsWith(info) && decoded.decoded.size() == info.size() + size)
            return fromRaw(decoded.decoded.mid(info.size()));
    }
    return notAKey();
}

QByteArray PublicKey::subjectPublicKeyInfo() const
{
    return (m_algorithm == SignatureAlgorithm::Sm2 ? sm2Info() : ed25519Info()) + m_raw;
}

QByteArray PublicKey::toPem() const
{
    constexpr qsizetype columns = 64; // RFC 7468
    const auto body = subjectPublicKeyInfo().toBase64();
    QByteArray pem = QByteArray(pemHead) + '\n';
    for (qsizetype at = 0; at < body.size(); at += columns)
        pem += body.mid(at, columns) + '\n';
    return pem + pemFoot + '\n';
}

QString PublicKey::keyId() const
{
    return QString::fromLatin1(sha256(subjectPublicKeyInfo()).toHex().left(16));
}

QString PublicKey::fingerprint() const
{
    const auto digits = sha256(subjectPublicKeyInfo()).left(16).toHex().toUpper();
    QStringList groups;
    for (qsizetype i = 0; i < digits.size(); i += 4)
        groups.append(QString::fromLatin1(digits.mid(i, 4)));
    return groups.join(QLatin1Char(' '));
}

bool PublicKey::verify(const QByteArray &message, const QByteArray &signature) const noexcept
{
    if (isNull())
        return false;
    if (m_algorithm == SignatureAlgorithm::Sm2)
        return sm2::verify(m_raw, message, signature);
    if (signature.size() != signatureSize)
        return false;
    const Botan::Ed25519_PublicKey key(octetsOf(m_raw), static_cast<std::size_t>(m_raw.size()));
    Botan::PK_Verifier verifier(key, "Pure");
    return verifier.verify_message(octetsOf(message),
                                   static_cast<std::size_t>(message.size()),
                                   octetsOf(signature),
                                   static_cast<std::size_t>(signature.size()));
}

Result<SigningKey> SigningKey::generate(SignatureAlgorithm algorithm, RandomSource &random)
{
    // One number in 2^32 is none of SM2; three draws of them in a row mean that the source is broken.
    constexpr int draws = 3;
    for (int draw = 1;; ++draw) {
        ARCHIVE_TRY(seed, Secret::random(random, keySize));
        auto key = fromSeed(algorithm, seed);
        if (key || draw == draws)
            return key;
    }
}

Result<SigningKey> SigningKey::fromSeed(SignatureAlgorithm algorithm, const Secret &seed)
try {
    if (seed.size() != keySize) {
        return Error{
            ErrorCode::InvalidInput, SigningText::tr("This is not a signing key's seed."), {}};
    }
    SigningKey key;
    key.m_publicKey.m_algorithm = algorithm;
    if (algorithm == SignatureAlgorithm::Sm2) {
        ARCHIVE_TRY(point, sm2::publicPoint(seed));
        key.m_publicKey.m_raw = point;
        key.m_expanded = seed.clone();
        return key;
    }
    const Botan::Ed25519_PrivateKey generated(lockedBytes(seed));
    const auto &point = generated.get_public_key();
    key.m_publicKey.m_raw = QByteArray(reinterpret_cast<const char *>(point.data()), keySize);
    key.m_expanded = Secret::zeroed(2 * keySize);
    std::copy_n(seed.data(), keySize, key.m_expanded.data());
    std::copy_n(point.data(), keySize, key.m_expanded.data() + keySize);
    return key;
} catch (const std::exception &exception) {
    return cryptoError(exception);
}

Result<QByteArray> SigningKey::sign(const QByteArray &message) const
try {
    if (isNull()) {
        return Error{ErrorCode::Refused,
                     SigningText::tr("Nobody is signed in whose key could sign; sign in again."),
                     {}};
    }
    if (m_publicKey.algorithm() == SignatureAlgorithm::Sm2)
        return sm2::sign(m_expanded, message);
    const Botan::Ed25519_PrivateKey key(lockedBytes(m_expanded));
    Botan::Null_RNG unused; // RFC 8032 derives its nonce from key and message
    Botan::PK_Signer signer(key, unused, "Pure");
    const auto made =
        signer.sign_message(octetsOf(message), static_cast<std::size_t>(message.size()), unused);
    return QByteArray(reinterpret_cast<const char *>(made.data()),
                      static_cast<qsizetype>(made.size()));
} catch (const std::exception &exception) {
    return cryptoError(exception);
}

Secret SigningKey::seed() const
{
    return Secret::fromBytes(m_expanded.view().first(qMin(keySize, m_expanded.size())));
}

SigningKey SigningKey::clone() const
{
    SigningKey copy;
    copy.m_expanded = m_expanded.clone();
    copy.m_publicKey = m_publicKey;
    return copy;
}

} // namespace archive
