// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/uid.h"
#include "vault/keyfile.h"

namespace archive {

class RandomSource;

/// What a user's slot gives to who knows its password.
struct UserKeys
{
    Secret dataKey;
    SigningKey signingKey;
};

/// What the station's slot gives to who has the data key.
struct StationKeys
{
    SigningKey signingKey;
    AgeIdentity age;
};

/// 32 bytes for one purpose, by HKDF-SHA-256: salt the archive's id, info "credit-archive " and the purpose.
[[nodiscard]] Secret
deriveSubkey(const Secret &dataKey, const Uid &archive, const QString &purpose);

/// Wraps a user's keys under a password, with a salt of its own.
[[nodiscard]] Result<UserSlot> sealUserSlot(const Uid &archive,
                                            const QString &user,
                                            const QString &password,
                                            const KdfCost &cost,
                                            const UserKeys &keys,
                                            RandomSource &random);

/// WrongPassword, with wrongPassword(), when the password opens nothing; Damaged when it does, but the keys don't belong together.
[[nodiscard]] Result<UserKeys>
openUserSlot(const Uid &archive, const UserSlot &slot, const QString &password);

[[nodiscard]] Result<StationSlot> sealStationSlot(const Uid &archive,
                                                  const QString &stationId,
                                                  const StationKeys &keys,
                                                  const Secret &dataKey,
                                                  RandomSource &random);

[[nodiscard]] Result<StationKeys>
openStationSlot(const Uid &archive, const StationSlot &slot, const Secret &dataKey);

/// One sentence for a wrong password and an unknown user.
[[nodiscard]] Error wrongPassword();

} // namespace archive
