// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/uid.h"

#include "base/clock.h"
#include "base/random.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace archive {

Result<Uid> Uid::create(const Clock &clock, RandomSource &random)
{
    ARCHIVE_TRY(bytes, random.bytes(16));
    const auto milliseconds = static_cast<quint64>(clock.nowUtc().toMSecsSinceEpoch());
    for (int i = 0; i < 6; ++i)
        bytes[i] = static_cast<char>((milliseconds >> (8 * (5 - i))) & 0xFFU);
    bytes[6] = static_cast<char>((static_cast<uchar>(bytes[6]) & 0x0FU) | 0x70U);
    bytes[8] = static_cast<char>((static_cast<uchar>(bytes[8]) & 0x3FU) | 0x80U);
    return fromBytes(bytes);
}

Result<Uid> Uid::parse(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        "\\A[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\\z"));
    if (!form.match(text).hasMatch()) {
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("archive::Uid",
                                                 "“%1” is not a record's uid; give it in the form "
                                                 "8-4-4-4-12 hexadecimal digits.")
                         .arg(text.left(60)),
                     {}};
    }
    Uid uid;
    uid.m_uuid = QUuid::fromString(text);
    return uid;
}

Uid Uid::fromBytes(const QByteArray &bytes)
{
    Uid uid;
    if (bytes.size() == 16)
        uid.m_uuid = QUuid::fromRfc4122(bytes);
    return uid;
}

std::optional<qint64> Uid::createdMs() const
{
    constexpr int versionByte = 6;
    constexpr int timeBytes = 6;
    constexpr int timeOrdered = 7;
    const auto bytes = toBytes();
    if ((static_cast<quint8>(bytes.at(versionByte)) >> 4) != timeOrdered)
        return std::nullopt;
    quint64 ms = 0;
    for (int i = 0; i < timeBytes; ++i)
        ms = (ms << 8U) | static_cast<quint8>(bytes.at(i));
    return static_cast<qint64>(ms);
}

} // namespace archive
