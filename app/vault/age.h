// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/secret.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace archive {

class RandomSource;

/// Whom a file is sealed for: an X25519 public key, written `age1…` (age-encryption.org/v1).
class AgeRecipient
{
public:
    AgeRecipient() = default;

    /// InvalidInput for anything but a whole `age1…` with the right checksum.
    [[nodiscard]] static Result<AgeRecipient> fromString(const QString &text);

    [[nodiscard]] bool isNull() const { return m_point.isEmpty(); }
    [[nodiscard]] QString toString() const;
    /// 32 bytes.
    [[nodiscard]] const QByteArray &point() const { return m_point; }

    friend bool operator==(const AgeRecipient &a, const AgeRecipient &b)
    {
        return a.m_point == b.m_point;
    }

private:
    friend class AgeIdentity;
    QByteArray m_point;
};

/// Who can open a sealed file: an X25519 private key, written `AGE-SECRET-KEY-1…`.
class AgeIdentity
{
public:
    AgeIdentity() = default;

    [[nodiscard]] static Result<AgeIdentity> generate(RandomSource &random);
    /// 32 bytes; InvalidInput otherwise.
    [[nodiscard]] static Result<AgeIdentity> fromScalar(const Secret &scalar);
    [[nodiscard]] static Result<AgeIdentity> fromString(const QString &text);

    [[nodiscard]] bool isNull() const { return m_scalar.isEmpty(); }
    /// The text that `age -i` reads.
    [[nodiscard]] Secret toText() const;
    [[nodiscard]] const Secret &scalar() const { return m_scalar; }
    [[nodiscard]] const AgeRecipient &recipient() const { return m_recipient; }

private:
    Secret m_scalar;
    AgeRecipient m_recipient;
};

/// Sealed files in the age format, version 1, with X25519 recipients only.
namespace age {

/// Seals for one recipient or more; each of them can open the file alone. InvalidInput without a recipient.
[[nodiscard]] Result<QByteArray>
seal(const QByteArray &plain, const QList<AgeRecipient> &recipients, RandomSource &random);
[[nodiscard]] Result<QByteArray>
seal(const QByteArray &plain, const AgeRecipient &recipient, RandomSource &random);

/// InvalidInput when the file is no age file or not sealed for this identity, Damaged when a tag does not hold or the
/// end is missing, NewerVersion for a later age format. Nothing of the content is returned unless all of it is genuine.
[[nodiscard]] Result<QByteArray> open(const QByteArray &sealed, const AgeIdentity &identity);

} // namespace age
} // namespace archive
