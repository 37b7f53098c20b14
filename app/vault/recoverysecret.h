// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/secret.h"

#include <QString>

namespace archive {

class RandomSource;
class Uid;

/// The recovery key as two people keep it on two papers, each of no use alone: `7ZK4M-0QW9T-…`, six groups of five
/// letters and digits without I, L, O, U (Crockford's base 32): 16 bytes and a checksum of 22 bits.
struct RecoveryHalves
{
    QString first;
    QString second;

    /// A text that holds both, one after the other: cut at its only space or line end, or else in the middle. InvalidInput, naming the
    /// half where there are two, when it is too short or too long.
    [[nodiscard]] static Result<RecoveryHalves> fromText(const QString &both);
    /// Both, with a space between.
    [[nodiscard]] QString toText() const;
};

/// The way back in when passwords are lost: 32 random bytes.
class RecoverySecret
{
public:
    [[nodiscard]] static Result<RecoverySecret> generate(RandomSource &random);
    /// Reads what a person typed: any case, with or without dashes and spaces, O for 0, I or L for 1, the halves in
    /// either order. InvalidInput names the half with the mistake.
    [[nodiscard]] static Result<RecoverySecret> parse(const RecoveryHalves &halves);

    [[nodiscard]] RecoveryHalves halves() const;
    /// The key that wraps the data key of this archive.
    [[nodiscard]] Secret wrappingKey(const Uid &archive) const;

private:
    Secret m_bytes;
};

} // namespace archive
