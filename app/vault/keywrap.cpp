// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/keywrap.h"

#include "base/random.h"
#include "vault/aead.h"
#include "vault/hash.h"

namespace archive {
namespace {

constexpr qsizetype nonceSize = 12;

/// A word of the file format for each kind; it never changes.
QByteArray kindName(SlotKind kind)
{
    switch (kind) {
    case SlotKind::UserDataKey:
        return QByteArrayLiteral("user data key");
    case SlotKind::UserSigningSeed:
        return QByteArrayLiteral("user signing seed");
    case SlotKind::RecoveryDataKey:
        return QByteArrayLiteral("recovery data key");
    case SlotKind::StationSigningSeed:
        return QByteArrayLiteral("station signing seed");
    case SlotKind::StationAgeIdentity:
        return QByteArrayLiteral("station age identity");
    }
    Q_UNREACHABLE();
}

QByteArray placeBytes(const SlotPlace &place)
{
    return Sha256()
        .addPrefixed(QByteArrayLiteral("credit-archive key slot v1"))
        .addPrefixed(place.archive.toBytes())
        .addPrefixed(kindName(place.kind))
        .addPrefixed(place.name.toUtf8())
        .result();
}

} // namespace

Result<QByteArray>
wrapKey(const Secret &wrappingKey, const Secret &key, const SlotPlace &place, RandomSource &random)
{
    ARCHIVE_TRY(nonce, random.bytes(nonceSize));
    ARCHIVE_TRY(
        sealed,
        aeadSeal(AeadCipher::Aes256Gcm, wrappingKey, {nonce, placeBytes(place)}, key.view()));
    return QByteArray(nonce + sealed);
}

Result<Secret>
unwrapKey(const Secret &wrappingKey, const QByteArray &wrapped, const SlotPlace &place)
{
    return aeadOpen(AeadCipher::Aes256Gcm,
                    wrappingKey,
                    {wrapped.left(nonceSize), placeBytes(place)},
                    QByteArrayView(wrapped).sliced(qMin(nonceSize, wrapped.size())));
}

} // namespace archive
