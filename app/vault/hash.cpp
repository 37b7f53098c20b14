// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/hash.h"

#include <QtEndian>

#include <botan/hash.h>
#include <botan/kdf.h>
#include <botan/mac.h>
#include <botan/mem_ops.h>

namespace archive {
namespace {

std::size_t sizeOf(QByteArrayView bytes)
{
    return static_cast<std::size_t>(bytes.size());
}

const uchar *octets(QByteArrayView bytes)
{
    return reinterpret_cast<const uchar *>(bytes.data());
}

uchar *octets(QByteArray &bytes)
{
    return reinterpret_cast<uchar *>(bytes.data());
}

} // namespace

// These functions are noexcept: every Botan we build with has these hashes, so that only a lack of memory could throw.

Hash::Hash(HashFunction function) noexcept
    : m_hash(
        Botan::HashFunction::create_or_throw(function == HashFunction::Sm3 ? "SM3" : "SHA-256"))
{ }

Hash::~Hash() = default;
Hash::Hash(Hash &&other) noexcept = default;
Hash &Hash::operator=(Hash &&other) noexcept = default;

Hash &Hash::add(QByteArrayView bytes) noexcept
{
    m_hash->update(octets(bytes), sizeOf(bytes));
    return *this;
}

Hash &Hash::addPrefixed(QByteArrayView bytes) noexcept
{
    m_hash->update_be(static_cast<std::uint64_t>(bytes.size()));
    return add(bytes);
}

QByteArray Hash::result() noexcept
{
    QByteArray digest(32, Qt::Uninitialized);
    m_hash->final(octets(digest));
    return digest;
}

QByteArray sha256(const QByteArray &bytes) noexcept
{
    return Sha256().add(bytes).result();
}

QByteArray hmacSha256(const Secret &key, const QByteArray &message) noexcept
{
    const auto mac = Botan::MessageAuthenticationCode::create_or_throw("HMAC(SHA-256)");
    mac->set_key(key.data(), sizeOf(key.view()));
    mac->update(octets(message), sizeOf(message));
    QByteArray tag(32, Qt::Uninitialized);
    mac->final(octets(tag));
    return tag;
}

Secret hkdfSha256(const Secret &key,
                  const QByteArray &salt,
                  const QByteArray &info,
                  qsizetype length) noexcept
{
    constexpr qsizetype longest = 255LL * 32;
    Q_ASSERT(length > 0 && length <= longest);
    const auto kdf = Botan::KDF::create_or_throw("HKDF(SHA-256)");
    auto derived = Secret::zeroed(length);
    kdf->kdf(derived.data(),
             sizeOf(derived.view()),
             key.data(),
             sizeOf(key.view()),
             octets(salt),
             sizeOf(salt),
             octets(info),
             sizeOf(info));
    return derived;
}

bool equalInConstantTime(QByteArrayView a, QByteArrayView b) noexcept
{
    return a.size() == b.size() && Botan::constant_time_compare(octets(a), octets(b), sizeOf(a));
}

} // namespace archive
