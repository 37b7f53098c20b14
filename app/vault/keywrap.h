// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/uid.h"
#include "vault/secret.h"

#include <QByteArray>
#include <QString>

namespace archive {

class RandomSource;

/// What a wrapped key is for; it is bound into the tag so that no key can be moved to another place.
enum class SlotKind {
    UserDataKey,
    UserSigningSeed,
    RecoveryDataKey,
    StationSigningSeed,
    StationAgeIdentity
};

/// The place of a wrapped key: archive, kind, and the user's name or the station's id (empty for the recovery slot).
struct SlotPlace
{
    Uid archive;
    SlotKind kind;
    QString name;
};

/// AES-256-GCM with a random nonce: 12 bytes nonce, ciphertext, 16 bytes tag; the additional data is the SHA-256 of
/// "credit-archive key slot v1", archive id, kind and name, each with its length before it.
[[nodiscard]] Result<QByteArray>
wrapKey(const Secret &wrappingKey, const Secret &key, const SlotPlace &place, RandomSource &random);

/// Damaged when the tag does not hold: a wrong wrapping key, another place, a changed byte.
[[nodiscard]] Result<Secret>
unwrapKey(const Secret &wrappingKey, const QByteArray &wrapped, const SlotPlace &place);

} // namespace archive
