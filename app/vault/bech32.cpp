// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/bech32.h"

#include <QCoreApplication>

#include <array>

namespace archive {
namespace {

constexpr auto bech32Symbols = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
constexpr qsizetype bech32ChecksumSize = 6;

struct Bech32Text
{
    Q_DECLARE_TR_FUNCTIONS(archive::Bech32)
};

Error bech32Mistake()
{
    return Error{ErrorCode::InvalidInput,
                 Bech32Text::tr("This age key has a mistake; copy it again, whole."),
                 {}};
}

/// The BCH code of BIP 173, fed with five bits at a time.
class Bech32Code
{
public:
    void feed(quint32 value)
    {
        constexpr std::array<quint32, 5> generator = {
            0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
        const quint32 top = m_state >> 25U;
        m_state = ((m_state & 0x1ffffffU) << 5U) ^ value;
        for (std::size_t i = 0; i < generator.size(); ++i) {
            if (((top >> i) & 1U) != 0)
                m_state ^= generator[i];
        }
    }
    void feedPrefix(const QByteArray &prefix)
    {
        for (const char character : prefix)
            feed(static_cast<uchar>(character) >> 5U);
        feed(0);
        for (const char character : prefix)
            feed(static_cast<uchar>(character) & 31U);
    }
    [[nodiscard]] quint32 state() const { return m_state; }

private:
    quint32 m_state = 1;
};

bool isMixedCase(const QByteArray &text)
{
    return text != text.toLower() && text != text.toUpper();
}

} // namespace

Secret encodeBech32(const QByteArray &prefix, QByteArrayView bytes)
{
    const auto valueCount = (bytes.size() * 8 + 4) / 5;
    auto text = Secret::zeroed(prefix.size() + 1 + valueCount + bech32ChecksumSize);
    auto *out = std::copy(prefix.begin(), prefix.end(), text.data());
    *out++ = '1';
    Bech32Code code;
    code.feedPrefix(prefix);
    quint32 bits = 0;
    int available = 0;
    auto next = bytes.begin();
    for (qsizetype i = 0; i < valueCount; ++i) {
        if (available < 5) {
            bits = (bits << 8U) | (next == bytes.end() ? 0U : static_cast<uchar>(*next++));
            available += 8;
        }
        available -= 5;
        const quint32 value = (bits >> available) & 31U;
        code.feed(value);
        *out++ = static_cast<uchar>(bech32Symbols[value]);
    }
    for (qsizetype i = 0; i < bech32ChecksumSize; ++i)
        code.feed(0);
    const quint32 checksum = code.state() ^ 1U;
    for (qsizetype i = 0; i < bech32ChecksumSize; ++i)
        *out++ = static_cast<uchar>(bech32Symbols[(checksum >> (5 * (5 - i))) & 31U]);
    return text;
}

Result<Secret> decodeBech32(const QByteArray &prefix, QByteArrayView text)
{
    auto lower = text.toByteArray().toLower();
    const auto valueCount = lower.size() - prefix.size() - 1 - bech32ChecksumSize;
    if (isMixedCase(text.toByteArray()) || valueCount < 0
        || !lower.startsWith(QByteArray(prefix + '1')))
        return bech32Mistake();
    auto bytes = Secret::zeroed(valueCount * 5 / 8);
    auto *out = bytes.data();
    Bech32Code code;
    code.feedPrefix(prefix);
    const auto alphabet = QByteArrayView(bech32Symbols);
    quint32 bits = 0;
    int available = 0;
    for (qsizetype i = 0; i < valueCount + bech32ChecksumSize; ++i) {
        const auto value = alphabet.indexOf(lower.at(prefix.size() + 1 + i));
        if (value < 0)
            return bech32Mistake();
        code.feed(static_cast<quint32>(value));
        if (i >= valueCount)
            continue;
        bits = (bits << 5U) | static_cast<quint32>(value);
        available += 5;
        if (available >= 8) {
            available -= 8;
            *out++ = static_cast<uchar>(bits >> available);
        }
    }
    wipe(lower);
    const bool padded = available < 5 && (bits & ((1U << available) - 1U)) == 0;
    if (code.state() != 1 || !padded)
        return bech32Mistake();
    return bytes;
}

} // namespace archive
