// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/secret.h"

#include <QByteArray>

namespace archive {

/// Signatures of GB/T 32918.2 on the curve sm2p256v1, with SM3 and the id that GM/T 0009 prescribes.
namespace sm2 {

constexpr qsizetype scalarSize = 32;
constexpr qsizetype pointSize = 65; ///< 0x04, x, y

/// The public point of a private number in [1, n − 2]; InvalidInput for another.
[[nodiscard]] Result<QByteArray> publicPoint(const Secret &scalar);
/// True for the 65 bytes of a point on the curve.
[[nodiscard]] bool isPoint(const QByteArray &point) noexcept;
/// DER. The nonce comes from key and message (as in RFC 6979), so that a bad source of randomness can't give the key away.
[[nodiscard]] Result<QByteArray> sign(const Secret &scalar, const QByteArray &message);
/// True for the only DER form of a signature that holds.
[[nodiscard]] bool
verify(const QByteArray &point, const QByteArray &message, const QByteArray &signature) noexcept;

} // namespace sm2
} // namespace archive
