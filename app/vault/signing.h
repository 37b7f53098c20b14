// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/secret.h"

#include <QByteArray>
#include <QString>

namespace archive {

class RandomSource;

/// A key that checks Ed25519 signatures (RFC 8032). A default-constructed one is null and verifies nothing.
class PublicKey
{
public:
    PublicKey() = default;

    /// 32 bytes; InvalidInput otherwise.
    [[nodiscard]] static Result<PublicKey> fromRaw(const QByteArray &raw);
    /// A SubjectPublicKeyInfo in PEM (RFC 8410), as `openssl pkey -pubout` writes it; InvalidInput for anything else.
    [[nodiscard]] static Result<PublicKey> fromPem(const QByteArray &pem);

    [[nodiscard]] bool isNull() const { return m_raw.isEmpty(); }
    [[nodiscard]] QByteArray raw() const { return m_raw; }
    [[nodiscard]] QByteArray toPem() const;
    /// First 16 hexadecimal digits of the SHA-256 of the DER SubjectPublicKeyInfo (exchange.md, signature.json).
    [[nodiscard]] QString keyId() const;
    /// For people who compare two papers: the first 32 digits of the same hash, upper case, in groups of four.
    [[nodiscard]] QString fingerprint() const;

    /// True when the 64 bytes are this key's signature over exactly this message.
    [[nodiscard]] bool verify(const QByteArray &message,
                              const QByteArray &signature) const noexcept;

    friend bool operator==(const PublicKey &a, const PublicKey &b) { return a.m_raw == b.m_raw; }

private:
    friend class SigningKey;
    [[nodiscard]] QByteArray subjectPublicKeyInfo() const;

    QByteArray m_raw;
};

/// A key that makes Ed25519 signatures; a null one (default-constructed, moved from) refuses to sign.
class SigningKey
{
public:
    SigningKey() = default;

    [[nodiscard]] static Result<SigningKey> generate(RandomSource &random);
    /// 32 bytes (RFC 8032 calls them the private key); InvalidInput otherwise.
    [[nodiscard]] static Result<SigningKey> fromSeed(const Secret &seed);

    [[nodiscard]] bool isNull() const { return m_expanded.isEmpty(); }
    /// 64 raw bytes that `openssl pkeyutl -verify -rawin` accepts.
    [[nodiscard]] Result<QByteArray> sign(const QByteArray &message) const;
    [[nodiscard]] const PublicKey &publicKey() const { return m_publicKey; }
    [[nodiscard]] Secret seed() const;
    [[nodiscard]] SigningKey clone() const;

private:
    Secret m_expanded; // seed, then public key: 64 bytes
    PublicKey m_publicKey;
};

} // namespace archive
