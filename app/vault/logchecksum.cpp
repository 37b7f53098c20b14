// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/logchecksum.h"

#include "vault/pagegeometry.h"

#include <QtEndian>

namespace archive {

bool LogChecksum::start(const uchar *header)
{
    constexpr quint32 magic = 0x377F0682;
    constexpr quint32 version = 3007000;
    constexpr int summed = 24;
    const auto word = qFromBigEndian<quint32>(header);
    if ((word & ~1U) != magic || qFromBigEndian<quint32>(header + 4) != version
        || qFromBigEndian<quint32>(header + 8) != pageSize)
        return false;
    m_bigEndian = (word & 1U) != 0;
    m_first = 0;
    m_second = 0;
    sum(header, summed);
    return equals(header + summed);
}

bool LogChecksum::add(const uchar *frame)
{
    constexpr int summedOfHeader = 8;
    constexpr int sumAt = 16;
    sum(frame, summedOfHeader);
    sum(frame + frameHeaderSize, pageSize);
    return equals(frame + sumAt);
}

void LogChecksum::sum(const uchar *bytes, int count)
{
    const auto word = [this](const uchar *at) {
        return m_bigEndian ? qFromBigEndian<quint32>(at) : qFromLittleEndian<quint32>(at);
    };
    for (const auto *at = bytes; at < bytes + count; at += 8) {
        m_first += word(at) + m_second;
        m_second += word(at + 4) + m_first;
    }
}

bool LogChecksum::equals(const uchar *stored) const
{
    return qFromBigEndian<quint32>(stored) == m_first
        && qFromBigEndian<quint32>(stored + 4) == m_second;
}

} // namespace archive
