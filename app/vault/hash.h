// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/secret.h"

#include <QByteArray>

#include <memory>

// NOLINTNEXTLINE(readability-identifier-naming): Botan's own name
namespace Botan {
class HashFunction;
}

namespace archive {

/// SHA-256 (FIPS 180-4) of the bytes: 32 bytes.
[[nodiscard]] QByteArray sha256(const QByteArray &bytes) noexcept;

enum class HashFunction {
    Sha256, ///< FIPS 180-4
    Sm3, ///< GB/T 32905
};

/// The hash of what is added piece by piece.
class Hash
{
public:
    explicit Hash(HashFunction function) noexcept;
    ~Hash();
    Hash(Hash &&other) noexcept;
    Hash &operator=(Hash &&other) noexcept;
    Q_DISABLE_COPY(Hash)

    Hash &add(QByteArrayView bytes) noexcept;
    /// The length as 8 bytes, big-endian, then the bytes: no two lists of parts have the same input.
    Hash &addPrefixed(QByteArrayView bytes) noexcept;
    /// The 32 bytes; the object begins anew afterwards.
    [[nodiscard]] QByteArray result() noexcept;

private:
    std::unique_ptr<Botan::HashFunction> m_hash;
};

class Sha256 : public Hash
{
public:
    Sha256() noexcept
        : Hash(HashFunction::Sha256)
    { }
};

/// HMAC with SHA-256 (RFC 2104): 32 bytes.
[[nodiscard]] QByteArray hmacSha256(const Secret &key, const QByteArray &message) noexcept;

/// HKDF with SHA-256 (RFC 5869); `length` is at most 255 × 32 bytes.
[[nodiscard]] Secret hkdfSha256(const Secret &key,
                                const QByteArray &salt,
                                const QByteArray &info,
                                qsizetype length) noexcept;

/// Compares two tags in a time that does not tell where they differ; false for different lengths.
[[nodiscard]] bool equalInConstantTime(QByteArrayView a, QByteArrayView b) noexcept;

} // namespace archive
