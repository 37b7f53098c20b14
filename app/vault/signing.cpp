// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/signing.h"

#include "vault/cryptoerror.h"
#include "vault/hash.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <botan/ed25519.h>

namespace archive {
namespace {

constexpr qsizetype keySize = 32;
constexpr qsizetype signatureSize = 64;

struct SigningText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Signing)
};

/// DER of SubjectPublicKeyInfo with id-Ed25519 (RFC 8410, section 4), up to the 32 bytes of the key.
QByteArray infoPrefix()
{
    return QByteArray::fromHex("302a300506032b6570032100");
}

constexpr auto pemHead = "-----BEGIN PUBLIC KEY-----";
constexpr auto pemFoot = "-----END PUBLIC KEY-----";

Error notAKey()
{
    return Error{
        ErrorCode::InvalidInput,
        SigningText::tr("This is not an Ed25519 public key in PEM form; give the file that the "
                        "other side exported."),
        {}};
}

const uchar *octetsOf(const QByteArray &bytes)
{
    return reinterpret_cast<const uchar *>(bytes.constData());
}

} // namespace

Result<PublicKey> PublicKey::fromRaw(const QByteArray &raw)
{
    if (raw.size() != keySize)
        return notAKey();
    PublicKey key;
    key.m_raw = raw;
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
    if (!decoded || !decoded.decoded.startsWith(infoPrefix()) || decoded.decoded.toBase64() != body)
        return notAKey();
    return fromRaw(decoded.decoded.mid(infoPrefix().size()));
}

QByteArray PublicKey::subjectPublicKeyInfo() const
{
    return infoPrefix() + m_raw;
}

QByteArray PublicKey::toPem() const
{
    return QByteArray(pemHead) + '\n' + subjectPublicKeyInfo().toBase64() + '\n' + pemFoot + '\n';
}

QString PublicKey::keyId() const
{
    return QString::fromLatin1(sha256(subjectPublicKeyInfo()).toHex().left(16));
}

QString PublicKey::fingerprint() const
{
    return QString::fromLatin1(sha256(subjectPublicKeyInfo()).left(16).toHex().toUpper())
        .replace(QRegularExpression(QStringLiteral("(....)(?=.)")), QStringLiteral("\\1 "));
}

bool PublicKey::verify(const QByteArray &message, const QByteArray &signature) const noexcept
{
    return !isNull() && signature.size() == signatureSize
        && Botan::ed25519_verify(octetsOf(message),
                                 static_cast<std::size_t>(message.size()),
                                 octetsOf(signature),
                                 octetsOf(m_raw),
                                 nullptr,
                                 0);
}

Result<SigningKey> SigningKey::generate(RandomSource &random)
{
    ARCHIVE_TRY(seed, Secret::random(random, keySize));
    return fromSeed(seed);
}

Result<SigningKey> SigningKey::fromSeed(const Secret &seed)
try {
    if (seed.size() != keySize) {
        return Error{
            ErrorCode::InvalidInput, SigningText::tr("This is not a signing key's seed."), {}};
    }
    QByteArray raw(keySize, Qt::Uninitialized);
    SigningKey key;
    key.m_expanded = Secret::zeroed(2 * keySize);
    Botan::ed25519_gen_keypair(
        reinterpret_cast<uchar *>(raw.data()), key.m_expanded.data(), seed.data());
    key.m_publicKey = PublicKey::fromRaw(raw).value();
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
    QByteArray signature(signatureSize, Qt::Uninitialized);
    Botan::ed25519_sign(reinterpret_cast<uchar *>(signature.data()),
                        octetsOf(message),
                        static_cast<std::size_t>(message.size()),
                        m_expanded.data(),
                        nullptr,
                        0);
    return signature;
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
