// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <optional>

namespace archive {

class Clock;
class RandomSource;

/// One stable name for a record from its first day on: UUID version 7 (RFC 9562), written in lower case without braces.
class Uid
{
public:
    Uid() = default;

    /// A new uid from the clock's millisecond and the source's randomness; fails only if the source does.
    [[nodiscard]] static Result<Uid> create(const Clock &clock, RandomSource &random);
    /// Any UUID in the form 8-4-4-4-12; InvalidInput otherwise.
    [[nodiscard]] static Result<Uid> parse(const QString &text);
    /// Sixteen bytes in network order; a null uid for any other length.
    [[nodiscard]] static Uid fromBytes(const QByteArray &bytes);

    /// Milliseconds of UTC at which a uid of version 7 was made, by the clock of whoever made it; none for another version.
    [[nodiscard]] std::optional<qint64> createdMs() const;
    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }
    [[nodiscard]] QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }
    [[nodiscard]] QByteArray toBytes() const { return m_uuid.toRfc4122(); }

    friend bool operator==(const Uid &a, const Uid &b) { return a.m_uuid == b.m_uuid; }
    friend bool operator<(const Uid &a, const Uid &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Uid &uid, size_t seed) noexcept { return qHash(uid.m_uuid, seed); }

private:
    QUuid m_uuid;
};

} // namespace archive
