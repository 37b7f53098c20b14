// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/secret.h"
#include "vault/signaturealgorithm.h"

#include <QByteArray>
#include <QString>

namespace archive {

class RandomSource;

/// A key that checks signatures. A default-constructed one is null and verifies nothing.
class PublicKey
{
public:
    PublicKey() = default;

    /// 32 bytes of Ed25519 or 65 of an SM2 point; InvalidInput otherwise.
    [[nodiscard]] static Result<PublicKey> fromRaw(const QByteArray &raw);
    /// A SubjectPublicKeyInfo in PEM (RFC 8410; for SM2 id-ecPublicKey with the curve 1.2.156.10197.1.301), as `openssl pkey -pubout` writes it; InvalidInput for anything else.
    [[nodiscard]] static Result<PublicKey> fromPem(const QByteArray &pem);

    [[nodiscard]] bool isNull() const { return m_raw.isEmpty(); }
    [[nodiscard]] SignatureAlgorithm algorithm() const { return m_algorithm; }
    [[nodiscard]] QByteArray raw() const { return m_raw; }
    [[nodiscard]] QByteArray toPem() const;
    /// First 16 hexadecimal digits of the SHA-256 of the DER SubjectPublicKeyInfo (exchange.md, signature.json).
    [[nodiscard]] QString keyId() const;
    /// For people who compare two papers: the first 32 digits of the same hash, upper case, in groups of four.
    [[nodiscard]] QString fingerprint() const;

    /// True when the bytes are this key's signature over exactly this message.
    [[nodiscard]] bool verify(const QByteArray &message,
                              const QByteArray &signature) const noexcept;

    friend bool operator==(const PublicKey &a, const PublicKey &b) { return a.m_raw == b.m_raw; }

private:
    friend class SigningKey;
    [[nodiscard]] QByteArray subjectPublicKeyInfo() const;

    SignatureAlgorithm m_algorithm = SignatureAlgorithm::Ed25519;
    QByteArray m_raw;
};

/// A key that makes signatures; a null one (default-constructed, moved from) refuses to sign.
class SigningKey
{
public:
    SigningKey() = default;

    [[nodiscard]] static Result<SigningKey> generate(SignatureAlgorithm algorithm,
                                                     RandomSource &random);
    /// 32 bytes: what RFC 8032 calls the private key, or the private number of SM2; InvalidInput otherwise.
    [[nodiscard]] static Result<SigningKey> fromSeed(SignatureAlgorithm algorithm,
                                                     const Secret &seed);

    [[nodiscard]] bool isNull() const { return m_expanded.isEmpty(); }
    /// The bytes that `openssl pkeyutl -verify -rawin` accepts; the same for the same message.
    [[nodiscard]] Result<QByteArray> sign(const QByteArray &message) const;
    [[nodiscard]] const PublicKey &publicKey() const { return m_publicKey; }
    [[nodiscard]] Secret seed() const;
    [[nodiscard]] SigningKey clone() const;

private:
    Secret m_expanded; // seed; for Ed25519 the public key after it
    PublicKey m_publicKey;
};

} // namespace archive
