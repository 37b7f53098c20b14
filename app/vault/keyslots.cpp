// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/keyslots.h"

#include "base/random.h"
#include "vault/hash.h"
#include "vault/jsonmembers.h"
#include "vault/keywrap.h"

#include <QCoreApplication>

namespace archive {
namespace {

Secret stationWrappingKey(const Secret &dataKey, const Uid &archive)
{
    return deriveSubkey(dataKey, archive, QStringLiteral("station keys"));
}

} // namespace

Secret deriveSubkey(const Secret &dataKey, const Uid &archive, const QString &purpose)
{
    return hkdfSha256(dataKey, archive.toBytes(), "credit-archive " + purpose.toUtf8(), 32);
}

Result<UserSlot> sealUserSlot(const Uid &archive,
                              const QString &user,
                              const QString &password,
                              const KdfCost &cost,
                              const UserKeys &keys,
                              RandomSource &random)
{
    ARCHIVE_TRY(kdf, KdfParameters::create(cost, random));
    ARCHIVE_TRY(passwordKey, derivePasswordKey(password, kdf));
    ARCHIVE_TRY(dataKey,
                wrapKey(passwordKey, keys.dataKey, {archive, SlotKind::UserDataKey, user}, random));
    ARCHIVE_TRY(seed,
                wrapKey(passwordKey,
                        keys.signingKey.seed(),
                        {archive, SlotKind::UserSigningSeed, user},
                        random));
    return UserSlot{user, kdf, dataKey, seed, keys.signingKey.publicKey()};
}

Result<UserKeys> openUserSlot(const Uid &archive, const UserSlot &slot, const QString &password)
{
    ARCHIVE_TRY(passwordKey, derivePasswordKey(password, slot.kdf));
    auto dataKey =
        unwrapKey(passwordKey, slot.wrappedDataKey, {archive, SlotKind::UserDataKey, slot.user});
    if (!dataKey)
        return dataKey.error().code == ErrorCode::Damaged ? wrongPassword() : dataKey.error();
    ARCHIVE_TRY(seed,
                unwrapKey(passwordKey,
                          slot.wrappedSigningSeed,
                          {archive, SlotKind::UserSigningSeed, slot.user}));
    ARCHIVE_TRY(key, SigningKey::fromSeed(slot.publicKey.algorithm(), seed));
    if (!(key.publicKey() == slot.publicKey))
        return damagedMember(QStringLiteral("slots.publicKey"));
    return UserKeys{std::move(dataKey).value(), std::move(key)};
}

Result<StationSlot> sealStationSlot(const Uid &archive,
                                    const QString &stationId,
                                    const StationKeys &keys,
                                    const Secret &dataKey,
                                    RandomSource &random)
{
    const auto wrappingKey = stationWrappingKey(dataKey, archive);
    ARCHIVE_TRY(seed,
                wrapKey(wrappingKey,
                        keys.signingKey.seed(),
                        {archive, SlotKind::StationSigningSeed, stationId},
                        random));
    ARCHIVE_TRY(identity,
                wrapKey(wrappingKey,
                        keys.age.scalar(),
                        {archive, SlotKind::StationAgeIdentity, stationId},
                        random));
    return StationSlot{
        stationId, keys.signingKey.publicKey(), seed, keys.age.recipient(), identity};
}

Result<StationKeys>
openStationSlot(const Uid &archive, const StationSlot &slot, const Secret &dataKey)
{
    const auto wrappingKey = stationWrappingKey(dataKey, archive);
    ARCHIVE_TRY(seed,
                unwrapKey(wrappingKey,
                          slot.wrappedSigningSeed,
                          {archive, SlotKind::StationSigningSeed, slot.id}));
    ARCHIVE_TRY(scalar,
                unwrapKey(wrappingKey,
                          slot.wrappedAgeIdentity,
                          {archive, SlotKind::StationAgeIdentity, slot.id}));
    ARCHIVE_TRY(signingKey, SigningKey::fromSeed(slot.publicKey.algorithm(), seed));
    ARCHIVE_TRY(age, AgeIdentity::fromScalar(scalar));
    if (!(signingKey.publicKey() == slot.publicKey) || !(age.recipient() == slot.ageRecipient))
        return damagedMember(QStringLiteral("station"));
    return StationKeys{std::move(signingKey), std::move(age)};
}

Error wrongPassword()
{
    return Error{ErrorCode::WrongPassword,
                 QCoreApplication::translate("archive::KeyRing",
                                             "The user's name or the password is wrong; try "
                                             "again."),
                 {}};
}

} // namespace archive
