// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QUuid>
#include <QtEndian>

#include <optional>
#include <utility>

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
    [[nodiscard]] bool isNull() const { return *this == Uid(); }
    [[nodiscard]] QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }
    [[nodiscard]] QByteArray toBytes() const { return m_uuid.toRfc4122(); }

    // QUuid's own are calls into the library, and its order looks at the variant first; uids are compared more often than anything else.
    friend bool operator==(const Uid &a, const Uid &b) { return a.words() == b.words(); }
    /// The order of the bytes, and so of the time at which uids of version 7 were made.
    friend bool operator<(const Uid &a, const Uid &b) { return a.words() < b.words(); }
    friend size_t qHash(const Uid &uid, size_t seed) noexcept { return qHash(uid.m_uuid, seed); }

private:
    [[nodiscard]] std::pair<quint64, quint64> words() const
    {
        return {quint64(m_uuid.data1) << 32U | quint64(m_uuid.data2) << 16U | m_uuid.data3,
                qFromBigEndian<quint64>(m_uuid.data4)};
    }

    QUuid m_uuid;
};

} // namespace archive
