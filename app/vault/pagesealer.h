// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/pagecodec.h"
#include "vault/pagegcm.h"
#include "vault/pagegeometry.h"

#include <QByteArray>

namespace archive {

/// The reserved 48 bytes of a sealed page: nonce 12, tag 16, format 1, kind 1, write number 6, owner 6, link 6; integers big-endian.
/// All but nonce and tag are covered by the tag.
struct PageTail
{
    static constexpr quint8 formatVersion = 1;
    static constexpr int nonceSize = PageGcm::nonceSize;
    static constexpr int tagSize = PageGcm::tagSize;

    quint8 format = 0;
    quint8 kind = 0;
    quint64 writeNumber = 0;
    PageCodec::Owner owner{};
    /// Log: for frame 1 the first bytes of the tag of the database's page 1, for others the commits before it. Else 0.
    quint64 link = 0;

    [[nodiscard]] static PageTail read(const uchar *page);
    /// The first six bytes of a page's tag, which change with each write of it.
    [[nodiscard]] static quint64 mark(const uchar *page);
};

/// What the tag of a page covers besides its content: where the page is and what stands around it.
struct PagePlace
{
    using Neighbours = std::array<uchar, 16>;

    qint64 place = 0; ///< page number in a database, byte offset elsewhere
    quint32 number = 0; ///< the page number of a journal's record
    Neighbours neighbours{}; ///< the header of the frame or of the journal
    quint64 link = 0; ///< goes into the tail when sealing; when opening it is taken from there
};

/// Seals and opens the pages of one open file. Not thread-safe: each open file has its own.
class PageSealer
{
public:
    PageSealer(std::shared_ptr<PageCodec> codec, PageKind kind);

    /// Writes the sealed form of `page`, whose last 48 bytes are ignored, to `sealed`, another buffer. False when the random source or
    /// the cipher failed or the key is used up; nothing of the page is in `sealed` then.
    [[nodiscard]] bool seal(uchar *sealed, const uchar *page, const PagePlace &place) noexcept;

    /// Opens in place and zeroes the tail. False, and the page all zero, when the tag does not hold.
    [[nodiscard]] bool open(uchar *page, const PagePlace &place) noexcept;

    [[nodiscard]] const std::shared_ptr<PageCodec> &codec() const { return m_codec; }

private:
    [[nodiscard]] bool nextNonce(uchar *nonce);
    [[nodiscard]] QByteArrayView additional(const PagePlace &place, const uchar *tail);

    std::shared_ptr<PageCodec> m_codec;
    PageKind m_kind;
    PageGcm m_gcm;
    QByteArray m_nonces;
    QByteArray m_additional;
};

/// True when the last 48 bytes of a page that SQLite hands over are zero, as they must be (storage.md, "the WAL trap").
[[nodiscard]] bool hasZeroTail(const uchar *page) noexcept;

} // namespace archive
