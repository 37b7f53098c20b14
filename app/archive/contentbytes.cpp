// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/contentbytes.h"

namespace archive {

void ContentWriter::number(qint64 value)
{
    auto rest = (static_cast<quint64>(value) << 1U) ^ static_cast<quint64>(value >> 63);
    while (rest >= 0x80U) {
        byte(static_cast<uchar>((rest & 0x7fU) | 0x80U));
        rest >>= 7U;
    }
    byte(static_cast<uchar>(rest));
}

void ContentWriter::bytes(const QByteArray &value)
{
    number(value.size());
    m_bytes.append(value);
}

std::optional<uchar> ContentReader::byte()
{
    if (atEnd())
        return {};
    return static_cast<uchar>(m_bytes.at(m_position++));
}

std::optional<qint64> ContentReader::number()
{
    quint64 rest = 0;
    for (unsigned int shift = 0; shift < 64; shift += 7) {
        const auto next = byte();
        if (!next || (shift == 63 && *next > 1))
            return {};
        rest |= static_cast<quint64>(*next & 0x7fU) << shift;
        if ((*next & 0x80U) == 0)
            return static_cast<qint64>(rest >> 1U) ^ -static_cast<qint64>(rest & 1U);
    }
    return {};
}

std::optional<QByteArray> ContentReader::bytes()
{
    const auto length = number();
    if (!length || *length < 0 || *length > m_bytes.size() - m_position)
        return {};
    const auto value = m_bytes.mid(m_position, *length);
    m_position += *length;
    return value;
}

} // namespace archive
