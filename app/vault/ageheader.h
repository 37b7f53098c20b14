// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/secret.h"

#include <QByteArray>
#include <QList>

namespace archive {

/// What one recipient needs to find the file's key; other kinds than X25519 are kept and passed over.
struct AgeStanza
{
    QList<QByteArray> arguments; ///< the kind first
    QByteArray body;
};

/// The text before the sealed bytes (age-encryption.org/v1).
struct AgeHeader
{
    QList<AgeStanza> stanzas;
    QByteArray authenticated; ///< what the MAC covers: all up to and with `---`
    QByteArray mac;
    qsizetype size = 0; ///< bytes of the whole header

    /// InvalidInput for what is no age file, NewerVersion for a later format, Damaged for a header that breaks off or is malformed.
    [[nodiscard]] static Result<AgeHeader> parse(const QByteArray &file);
};

/// The header's text for these stanzas, with its MAC.
[[nodiscard]] QByteArray writeAgeHeader(const QList<AgeStanza> &stanzas, const Secret &fileKey);

/// HMAC-SHA-256 over the header under a key derived from the file's.
[[nodiscard]] QByteArray ageHeaderMac(const QByteArray &authenticated, const Secret &fileKey);

/// Base 64 without padding.
[[nodiscard]] QByteArray ageBase64(const QByteArray &bytes);

/// The bytes, only if `text` is exactly how they are written.
[[nodiscard]] std::optional<QByteArray> fromAgeBase64(const QByteArray &text);

/// "The sealed file is damaged", for every tag or form that does not hold.
[[nodiscard]] Error damagedAgeFile(const QString &context);

} // namespace archive
