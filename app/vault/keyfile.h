// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/uid.h"
#include "vault/age.h"
#include "vault/password.h"
#include "vault/signing.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace archive {

/// What a password is good for: one that somebody else chose serves only to choose another.
enum class PasswordUse : quint8 { Once, Lasting };

/// What opens the archive for one user. Wrapped keys are 12 bytes nonce, ciphertext, 16 bytes tag (keywrap.h).
struct UserSlot
{
    QString user;
    KdfParameters kdf;
    QByteArray wrappedDataKey;
    QByteArray wrappedSigningSeed;
    PublicKey publicKey;
    PasswordUse use = PasswordUse::Lasting;
    qint64 setMs = 0; ///< when the password was set, UTC; 0 in files of version 1
};

/// The station's own keys, wrapped under the data key.
struct StationSlot
{
    QString id;
    PublicKey publicKey;
    QByteArray wrappedSigningSeed;
    AgeRecipient ageRecipient;
    QByteArray wrappedAgeIdentity;
};

/// The content of `keys.json`, version 2; version 1, whose slots have no use and no time, is read. No key stands in it unwrapped.
struct KeyFile
{
    static constexpr int version = 2;

    int written = version; ///< the version that this copy has on the disk
    Uid archive;
    QString suite;
    qint64 sequence = 0;
    QList<UserSlot> users;
    QByteArray recoveryWrappedDataKey;
    StationSlot station;
    QByteArray mac; ///< 32 bytes, see computeMac()

    /// Nullptr when there is no such user.
    [[nodiscard]] const UserSlot *find(const QString &user) const;

    /// HMAC-SHA-256 over every member but `mac` and `checksum`, written as compact JSON with sorted names.
    [[nodiscard]] QByteArray computeMac(const Secret &macKey) const;

    /// The file's bytes, with a checksum over all of them.
    [[nodiscard]] QByteArray toJson() const;

    /// Strict: Damaged with the member's name for a wrong checksum, a missing, unknown or doubled member, a wrong type or
    /// size; NotAnArchive for another format; NewerVersion for a later version of this one.
    [[nodiscard]] static Result<KeyFile> fromJson(const QByteArray &json);
};

} // namespace archive
