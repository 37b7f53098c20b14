// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/aead.h"

#include "vault/cryptoerror.h"

#include <QCoreApplication>

#include <botan/aead.h>
#include <botan/exceptn.h>

namespace archive {
namespace {

constexpr qsizetype tagSize = 16;

std::unique_ptr<Botan::AEAD_Mode> startedMode(AeadCipher cipher,
                                              Botan::Cipher_Dir direction,
                                              const Secret &key,
                                              const AeadContext &context)
{
    const auto *name = cipher == AeadCipher::Aes256Gcm ? "AES-256/GCM" : "ChaCha20Poly1305";
    auto mode = Botan::AEAD_Mode::create_or_throw(name, direction);
    mode->set_key(key.data(), static_cast<std::size_t>(key.size()));
    mode->set_associated_data(reinterpret_cast<const uchar *>(context.additional.constData()),
                              static_cast<std::size_t>(context.additional.size()));
    mode->start(reinterpret_cast<const uchar *>(context.nonce.constData()),
                static_cast<std::size_t>(context.nonce.size()));
    return mode;
}

Error brokenTag()
{
    return Error{ErrorCode::Damaged,
                 QCoreApplication::translate("archive::Crypto",
                                             "A sealed part was changed or belongs elsewhere; "
                                             "restore it from a backup."),
                 {}};
}

} // namespace

Result<QByteArray>
aeadSeal(AeadCipher cipher, const Secret &key, const AeadContext &context, QByteArrayView plain)
try {
    const auto mode = startedMode(cipher, Botan::ENCRYPTION, key, context);
    Botan::secure_vector<uchar> buffer;
    buffer.reserve(static_cast<std::size_t>(plain.size() + tagSize));
    buffer.assign(plain.begin(), plain.end());
    mode->finish(buffer);
    return QByteArray(reinterpret_cast<const char *>(buffer.data()),
                      static_cast<qsizetype>(buffer.size()));
} catch (const std::exception &exception) {
    return cryptoError(exception);
}

Result<Secret>
aeadOpen(AeadCipher cipher, const Secret &key, const AeadContext &context, QByteArrayView sealed)
try {
    if (sealed.size() < tagSize)
        return brokenTag();
    const auto mode = startedMode(cipher, Botan::DECRYPTION, key, context);
    Botan::secure_vector<uchar> buffer(sealed.begin(), sealed.end());
    mode->finish(buffer);
    return Secret::fromBytes(QByteArrayView(buffer.data(), static_cast<qsizetype>(buffer.size())));
} catch (const Botan::Integrity_Failure &) {
    return brokenTag();
} catch (const std::exception &exception) {
    return cryptoError(exception);
}

} // namespace archive
