// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/sm2.h"

#include "vault/cryptoerror.h"
#include "vault/hash.h"

#include <QCoreApplication>

#include <botan/hmac_drbg.h>
#include <botan/pubkey.h>
#include <botan/sm2.h>

namespace archive::sm2 {
namespace {

constexpr auto parameters = "1234567812345678,SM3";

const Botan::EC_Group &curve()
{
    static const Botan::EC_Group group("sm2p256v1");
    return group;
}

const uchar *sm2OctetsOf(const QByteArray &bytes)
{
    return reinterpret_cast<const uchar *>(bytes.constData());
}

std::size_t sm2SizeOf(const QByteArray &bytes)
{
    return static_cast<std::size_t>(bytes.size());
}

QByteArray bytesOf(const std::vector<uchar> &bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

/// What the key and this message alone decide.
std::unique_ptr<Botan::HMAC_DRBG> nonceSource(const Secret &scalar, const QByteArray &message)
{
    auto seed = Botan::secure_vector<uchar>(scalar.data(), scalar.data() + scalar.size());
    const auto digest = Hash(HashFunction::Sm3).add(message).result();
    seed.insert(seed.end(), digest.begin(), digest.end());
    auto source = std::make_unique<Botan::HMAC_DRBG>("SHA-256");
    source->initialize_with(seed.data(), seed.size());
    return source;
}

Botan::PointGFp pointOf(const QByteArray &bytes)
{
    return curve().OS2ECP(sm2OctetsOf(bytes), sm2SizeOf(bytes));
}

} // namespace

Result<QByteArray> publicPoint(const Secret &scalar)
try {
    const Botan::BigInt number(scalar.data(), static_cast<std::size_t>(scalar.size()));
    if (scalar.size() != scalarSize || number.is_zero() || number >= curve().get_order() - 1) {
        return Error{
            ErrorCode::InvalidInput,
            QCoreApplication::translate("archive::Signing", "This is not a signing key's seed."),
            {}};
    }
    const auto source = nonceSource(scalar, {});
    const Botan::SM2_PrivateKey key(*source, curve(), number);
    return bytesOf(key.public_point().encode(Botan::PointGFp::UNCOMPRESSED));
} catch (const std::exception &exception) {
    return cryptoError(exception);
}

bool isPoint(const QByteArray &point) noexcept
try {
    constexpr char uncompressed = 0x04;
    return point.size() == pointSize && point.front() == uncompressed && !pointOf(point).is_zero();
} catch (const std::exception &) {
    return false; // Botan's way to say that it is no point
}

Result<QByteArray> sign(const Secret &scalar, const QByteArray &message)
try {
    const auto source = nonceSource(scalar, message);
    const Botan::BigInt number(scalar.data(), static_cast<std::size_t>(scalar.size()));
    const Botan::SM2_PrivateKey key(*source, curve(), number);
    Botan::PK_Signer signer(key, *source, parameters, Botan::DER_SEQUENCE);
    return bytesOf(signer.sign_message(sm2OctetsOf(message), sm2SizeOf(message), *source));
} catch (const std::exception &exception) {
    return cryptoError(exception);
}

bool verify(const QByteArray &point,
            const QByteArray &message,
            const QByteArray &signature) noexcept
try {
    const Botan::SM2_PublicKey key(curve(), pointOf(point));
    Botan::PK_Verifier verifier(key, parameters, Botan::DER_SEQUENCE);
    return verifier.verify_message(
        sm2OctetsOf(message), sm2SizeOf(message), sm2OctetsOf(signature), sm2SizeOf(signature));
} catch (const std::exception &) {
    return false; // some malformed signatures are answered with an exception
}

} // namespace archive::sm2
