// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/secret.h"

#include <QByteArray>
#include <QString>

namespace archive {

class RandomSource;

/// The price of one guess: Argon2id (RFC 9106). A slot stores its own, so that the default may grow.
struct KdfCost
{
    quint32 memoryKiB = 64 * 1024;
    quint32 iterations = 3;
    quint32 lanes = 1;

    /// 8 KiB a lane – 1 GiB, 1–64 passes, 1–16 lanes: a forged file must not exhaust the machine.
    [[nodiscard]] bool isAffordable() const;
    /// The dearer of the two in memory and passes, with its own lanes.
    [[nodiscard]] KdfCost raisedTo(const KdfCost &least) const;

    friend bool operator==(const KdfCost &, const KdfCost &) = default;
};

/// A cost and the 16 random bytes that make equal passwords different.
struct KdfParameters
{
    static constexpr qsizetype saltSize = 16;

    KdfCost cost;
    QByteArray salt;

    [[nodiscard]] static Result<KdfParameters> create(const KdfCost &cost, RandomSource &random);

    friend bool operator==(const KdfParameters &, const KdfParameters &) = default;
};

/// 32 bytes from a password, normalised to NFC so that every keyboard gives the same. InvalidInput for a cost that is not
/// affordable.
[[nodiscard]] Result<Secret> derivePasswordKey(const QString &password,
                                               const KdfParameters &parameters);

/// InvalidInput, with the reason, for a new password of fewer than 8 or more than 256 characters, of fewer than four
/// different ones, that count up or down, with control characters, or equal to the user's name in any case.
[[nodiscard]] Result<void> checkNewPassword(const QString &password, const QString &user);

} // namespace archive
