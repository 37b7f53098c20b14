// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/sealedfile.h"

namespace archive {

SealedFile::SealedFile(sqlite3_file *lower, std::shared_ptr<PageCodec> codec, PageKind kind)
    : m_lower(lower)
    , m_sealer(std::move(codec), kind)
    , m_buffer()
{ }

int SealedFile::truncate(qint64 size)
{
    return m_lower.raw()->pMethods->xTruncate(m_lower.raw(), size);
}

int SealedFile::sealAndWrite(const uchar *page, qint64 offset, const PagePlace &place)
{
    if (!hasZeroTail(page))
        return fault(SealedFault::Kind::Shape, offset);
    if (!m_sealer.seal(m_buffer.data(), page, place)) {
        const bool usedUp = m_sealer.codec()->writes() >= PageCodec::writeLimit - 1;
        return fault(usedUp ? SealedFault::Kind::KeyUsedUp : SealedFault::Kind::Sealing, offset);
    }
    return m_lower.write(m_buffer.data(), pageSize, offset);
}

} // namespace archive
