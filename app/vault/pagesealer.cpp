// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/pagesealer.h"

#include <algorithm>
#include <cstring>

namespace archive {
namespace {

constexpr int tagAt = pageContent + PageTail::nonceSize;
constexpr int openPartAt = tagAt + PageTail::tagSize;
constexpr int openPartSize = pageSize - openPartAt;
constexpr int writeNumberSize = 6;
constexpr int archiveIdSize = 16;
constexpr int placeSize = 8;
constexpr int pageNumberSize = 4;
constexpr qsizetype additionalSize = archiveIdSize + placeSize + pageNumberSize
    + std::tuple_size_v<PagePlace::Neighbours> + openPartSize;

void putBigEndian(uchar *to, quint64 value, int bytes)
{
    for (int i = bytes - 1; i >= 0; --i, value >>= 8)
        to[i] = static_cast<uchar>(value);
}

quint64 bigEndian(const uchar *from, int bytes)
{
    quint64 value = 0;
    for (int i = 0; i < bytes; ++i)
        value = value << 8 | from[i];
    return value;
}

void writeTail(uchar *page, PageKind kind, const PageCodec &codec, quint64 number, quint64 link)
{
    auto *at = page + openPartAt;
    *at++ = PageTail::formatVersion;
    *at++ = static_cast<uchar>(kind);
    putBigEndian(at, number, writeNumberSize);
    at = std::copy(codec.owner().begin(), codec.owner().end(), at + writeNumberSize);
    putBigEndian(at, link, writeNumberSize);
}

} // namespace

PageTail PageTail::read(const uchar *page)
{
    const auto *at = page + openPartAt;
    PageTail tail;
    tail.format = at[0];
    tail.kind = at[1];
    tail.writeNumber = bigEndian(at + 2, writeNumberSize);
    std::copy_n(at + 2 + writeNumberSize, tail.owner.size(), tail.owner.begin());
    tail.link = bigEndian(page + pageSize - writeNumberSize, writeNumberSize);
    return tail;
}

quint64 PageTail::mark(const uchar *page)
{
    return bigEndian(page + tagAt, writeNumberSize);
}

PageSealer::PageSealer(std::shared_ptr<PageCodec> codec, PageKind kind)
    : m_codec(std::move(codec))
    , m_kind(kind)
    , m_gcm(m_codec->cipher(), m_codec->key(kind))
    , m_additional(m_codec->archive().toBytes())
{
    m_additional.resize(additionalSize);
}

bool PageSealer::nextNonce(uchar *nonce)
{
    constexpr qsizetype noncesAtOnce = 64;
    if (m_nonces.isEmpty()) {
        auto fresh = m_codec->random().bytes(noncesAtOnce * PageTail::nonceSize);
        if (!fresh || fresh->size() != noncesAtOnce * PageTail::nonceSize)
            return false;
        m_nonces = *fresh;
    }
    const auto rest = m_nonces.size() - PageTail::nonceSize;
    std::memcpy(nonce, m_nonces.constData() + rest, PageTail::nonceSize);
    m_nonces.truncate(rest);
    return true;
}

QByteArrayView PageSealer::additional(const PagePlace &place, const uchar *tail)
{
    auto *at = reinterpret_cast<uchar *>(m_additional.data()) + archiveIdSize;
    putBigEndian(at, static_cast<quint64>(place.place), placeSize);
    putBigEndian(at + placeSize, place.number, pageNumberSize);
    at = std::copy(
        place.neighbours.begin(), place.neighbours.end(), at + placeSize + pageNumberSize);
    std::copy_n(tail + openPartAt, openPartSize, at);
    return m_additional;
}

bool PageSealer::seal(uchar *sealed, const uchar *page, const PagePlace &place) noexcept
try {
    const auto number = m_codec->nextWrite();
    auto *nonce = sealed + pageContent;
    if (number == 0 || !nextNonce(nonce))
        return false;
    writeTail(sealed, m_kind, *m_codec, number, place.link);
    m_gcm.seal(sealed, page, nonce, additional(place, sealed), sealed + tagAt);
    return true;
} catch (const std::exception &) {
    std::memset(sealed, 0, pageSize);
    return false;
}

bool PageSealer::open(uchar *page, const PagePlace &place) noexcept
try {
    const auto tail = PageTail::read(page);
    const bool holds = m_gcm.open(page, page + pageContent, additional(place, page), page + tagAt);
    if (!holds || tail.format != PageTail::formatVersion
        || tail.kind != static_cast<quint8>(m_kind)) {
        std::memset(page, 0, pageSize);
        return false;
    }
    std::memset(page + pageContent, 0, pageReserve);
    m_codec->sawWrite(tail.writeNumber);
    return true;
} catch (const std::exception &) {
    std::memset(page, 0, pageSize);
    return false;
}

bool hasZeroTail(const uchar *page) noexcept
{
    return std::all_of(page + pageContent, page + pageSize, [](uchar byte) { return byte == 0; });
}

} // namespace archive
