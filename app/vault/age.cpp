// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/age.h"

#include "vault/aead.h"
#include "vault/ageheader.h"
#include "vault/agepayload.h"
#include "vault/bech32.h"
#include "vault/cryptoerror.h"
#include "vault/hash.h"

#include <QCoreApplication>

#include <algorithm>
#include <botan/curve25519.h>

namespace archive {
namespace {

constexpr qsizetype pointSize = 32;
constexpr qsizetype fileKeySize = 16;

struct AgeText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Age)
};

Error wrongAgeKey()
{
    return Error{ErrorCode::InvalidInput,
                 AgeText::tr("This age key has a mistake; copy it again, whole."),
                 {}};
}

/// X25519 (RFC 7748) of a private key and a public point; a point of small order, which gives all zeros, is refused.
Result<Secret> sharedSecret(const Secret &scalar, const QByteArray &point)
try {
    if (point.size() != pointSize)
        return wrongAgeKey();
    const Botan::Curve25519_PrivateKey key(
        Botan::secure_vector<uchar>(scalar.data(), scalar.data() + scalar.size()));
    const auto shared = key.agree(reinterpret_cast<const uchar *>(point.constData()),
                                  static_cast<std::size_t>(point.size()));
    auto secret = Secret::fromBytes(QByteArrayView(shared.data(), pointSize));
    if (secret == Secret::zeroed(pointSize))
        return wrongAgeKey();
    return secret;
} catch (const std::exception &exception) {
    return cryptoError(exception);
}

/// Wraps one file key for one recipient, with an ephemeral key that is used for nothing else.
Secret stanzaKey(const Secret &shared, const QByteArray &ephemeral, const QByteArray &recipient)
{
    return hkdfSha256(
        shared, ephemeral + recipient, QByteArrayLiteral("age-encryption.org/v1/X25519"), 32);
}

AeadContext stanzaContext()
{
    return {QByteArray(12, '\0'), {}};
}

Result<AgeStanza>
wrapFileKey(const Secret &fileKey, const AgeRecipient &recipient, RandomSource &random)
{
    ARCHIVE_TRY(ephemeral, AgeIdentity::generate(random));
    ARCHIVE_TRY(shared, sharedSecret(ephemeral.scalar(), recipient.point()));
    const auto share = ephemeral.recipient().point();
    ARCHIVE_TRY(body,
                aeadSeal(AeadCipher::ChaCha20Poly1305,
                         stanzaKey(shared, share, recipient.point()),
                         stanzaContext(),
                         fileKey.view()));
    return AgeStanza{{QByteArrayLiteral("X25519"), ageBase64(share)}, body};
}

/// The file key if this stanza is for this identity; an empty one if it is for another; an error for a malformed one.
Result<Secret> unwrapFileKey(const AgeStanza &stanza, const AgeIdentity &identity)
{
    if (stanza.arguments.first() != "X25519")
        return Secret(); // of another kind: age allows any beside ours
    const auto share =
        stanza.arguments.size() == 2 ? fromAgeBase64(stanza.arguments.at(1)) : std::nullopt;
    if (!share || share->size() != pointSize || stanza.body.size() != fileKeySize + 16)
        return damagedAgeFile(QStringLiteral("X25519"));
    ARCHIVE_TRY(shared, sharedSecret(identity.scalar(), *share));
    auto fileKey = aeadOpen(AeadCipher::ChaCha20Poly1305,
                            stanzaKey(shared, *share, identity.recipient().point()),
                            stanzaContext(),
                            stanza.body);
    if (!fileKey && fileKey.error().code == ErrorCode::Damaged)
        return Secret();
    return fileKey;
}

Result<Secret> findFileKey(const AgeHeader &header, const AgeIdentity &identity)
{
    for (const auto &stanza : header.stanzas) {
        ARCHIVE_TRY(fileKey, unwrapFileKey(stanza, identity));
        if (!fileKey.isEmpty())
            return fileKey;
    }
    return Error{ErrorCode::InvalidInput,
                 AgeText::tr("The file is not sealed for this station; ask for one that is."),
                 {}};
}

} // namespace

Result<AgeRecipient> AgeRecipient::fromString(const QString &text)
{
    ARCHIVE_TRY(point, decodeBech32(QByteArrayLiteral("age"), text.trimmed().toUtf8()));
    if (point.size() != pointSize)
        return wrongAgeKey();
    AgeRecipient recipient;
    recipient.m_point = point.view().toByteArray();
    return recipient;
}

QString AgeRecipient::toString() const
{
    return isNull() ? QString()
                    : QString::fromLatin1(encodeBech32(QByteArrayLiteral("age"), m_point).view());
}

Result<AgeIdentity> AgeIdentity::generate(RandomSource &random)
{
    ARCHIVE_TRY(scalar, Secret::random(random, pointSize));
    return fromScalar(scalar);
}

Result<AgeIdentity> AgeIdentity::fromScalar(const Secret &scalar)
try {
    if (scalar.size() != pointSize)
        return wrongAgeKey();
    AgeIdentity identity;
    identity.m_scalar = scalar.clone();
    const Botan::Curve25519_PrivateKey key(
        Botan::secure_vector<uchar>(scalar.data(), scalar.data() + scalar.size()));
    const auto point = key.public_value();
    identity.m_recipient.m_point =
        QByteArray(reinterpret_cast<const char *>(point.data()), pointSize);
    return identity;
} catch (const std::exception &exception) {
    return cryptoError(exception);
}

Result<AgeIdentity> AgeIdentity::fromString(const QString &text)
{
    auto bytes = text.trimmed().toUtf8();
    const auto scalar = decodeBech32(QByteArrayLiteral("age-secret-key-"), bytes);
    wipe(bytes);
    if (!scalar)
        return scalar.error();
    return fromScalar(*scalar);
}

Secret AgeIdentity::toText() const
{
    auto text = encodeBech32(QByteArrayLiteral("age-secret-key-"), m_scalar.view());
    std::transform(text.data(), text.data() + text.size(), text.data(), [](uchar character) {
        return character >= 'a' && character <= 'z' ? uchar(character - 'a' + 'A') : character;
    });
    return text;
}

namespace age {

Result<QByteArray>
seal(const QByteArray &plain, const QList<AgeRecipient> &recipients, RandomSource &random)
{
    ARCHIVE_TRY(fileKey, Secret::random(random, fileKeySize));
    QList<AgeStanza> stanzas;
    for (const auto &recipient : recipients) {
        ARCHIVE_TRY(stanza, wrapFileKey(fileKey, recipient, random));
        stanzas.append(stanza);
    }
    if (stanzas.isEmpty()) {
        return Error{ErrorCode::InvalidInput,
                     AgeText::tr("A file is sealed for somebody; name a recipient."),
                     {}};
    }
    ARCHIVE_TRY(payload, sealAgePayload(plain, fileKey, random));
    return QByteArray(writeAgeHeader(stanzas, fileKey) + payload);
}

Result<QByteArray>
seal(const QByteArray &plain, const AgeRecipient &recipient, RandomSource &random)
{
    return seal(plain, QList<AgeRecipient>{recipient}, random);
}

Result<QByteArray> open(const QByteArray &sealed, const AgeIdentity &identity)
{
    ARCHIVE_TRY(header, AgeHeader::parse(sealed));
    ARCHIVE_TRY(fileKey, findFileKey(header, identity));
    if (!equalInConstantTime(header.mac, ageHeaderMac(header.authenticated, fileKey)))
        return damagedAgeFile(QStringLiteral("MAC"));
    return openAgePayload(QByteArrayView(sealed).sliced(header.size), fileKey);
}

} // namespace age
} // namespace archive
