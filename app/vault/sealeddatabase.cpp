// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/sealeddatabase.h"

#include <algorithm>
#include <cstring>

namespace archive {
namespace {

constexpr int changeCounterAt = 24;
constexpr int changeCounterSize = 16;

/// The header that SQLite needs to open the file while page 1 can't be read: it asks for page size and reserve and reads the page itself later.
std::array<uchar, databaseHeaderSize> fixedHeader()
{
    constexpr int sizeAt = 16;
    std::array<uchar, databaseHeaderSize> header{};
    std::memcpy(header.data(), "SQLite format 3", sizeAt);
    const std::array<uchar, 8> geometry{
        pageSize >> 8, pageSize & 0xFF, 2, 2, pageReserve, 64, 32, 32};
    std::copy(geometry.begin(), geometry.end(), header.begin() + sizeAt);
    return header;
}

} // namespace

SealedDatabase::SealedDatabase(sqlite3_file *lower,
                               std::shared_ptr<PageCodec> codec,
                               NewLayout layout)
    : SealedFile(lower, std::move(codec), PageKind::Database)
    , m_layout(layout)
{ }

PagePlace SealedDatabase::placeOf(qint64 offset)
{
    PagePlace place;
    place.place = offset / pageSize + 1;
    return place;
}

int SealedDatabase::read(uchar *to, int count, qint64 offset)
{
    if (count == pageSize && offset % pageSize == 0)
        return readPage(to, offset);
    if ((count == databaseHeaderSize && offset == 0)
        || (count == changeCounterSize && offset == changeCounterAt))
        return readHeader(to, count, offset);
    return fault(SealedFault::Kind::Shape, offset);
}

int SealedDatabase::readPage(uchar *to, qint64 offset)
{
    const int code = lower().read(to, pageSize, offset);
    if (code == SQLITE_IOERR_SHORT_READ) {
        std::memset(to, 0, pageSize);
        qint64 size = 0;
        const int sized = lower().size(&size);
        if (sized != SQLITE_OK)
            return sized;
        return size > offset ? fault(SealedFault::Kind::Page, offset / pageSize + 1) : code;
    }
    if (code != SQLITE_OK)
        return code;
    const auto tail = PageTail::read(to);
    if (sealer().open(to, placeOf(offset)))
        return SQLITE_OK;
    const bool foreign = tail.format == PageTail::formatVersion && tail.owner != codec()->owner();
    return fault(foreign ? SealedFault::Kind::ForeignPage : SealedFault::Kind::Page,
                 offset / pageSize + 1);
}

int SealedDatabase::readHeader(uchar *to, int count, qint64 offset)
{
    auto &page = buffer();
    const int code = lower().read(page.data(), pageSize, 0);
    if (code == SQLITE_IOERR_SHORT_READ) {
        qint64 size = 0;
        const int sized = lower().size(&size);
        if (sized != SQLITE_OK)
            return sized;
        if (size == 0)
            return readHeaderOfNothing(to, count, code);
    } else if (code != SQLITE_OK) {
        return code;
    }
    if (code == SQLITE_OK && sealer().open(page.data(), placeOf(0))) {
        std::memcpy(to, page.data() + offset, static_cast<std::size_t>(count));
        return SQLITE_OK;
    }
    const auto header = fixedHeader();
    std::memcpy(to, header.data() + offset, static_cast<std::size_t>(count));
    return SQLITE_OK;
}

/// SQLite takes the geometry of a database that is yet to be written from what stands in the buffer after a short read, so that none can be
/// begun without room for the seals.
int SealedDatabase::readHeaderOfNothing(uchar *to, int count, int code) const
{
    std::memset(to, 0, static_cast<std::size_t>(count));
    if (m_layout == NewLayout::Fixed && count == databaseHeaderSize) {
        const auto header = fixedHeader();
        std::copy(header.begin(), header.end(), to);
    }
    return code;
}

int SealedDatabase::write(const uchar *from, int count, qint64 offset)
{
    if (count != pageSize || offset % pageSize != 0)
        return fault(SealedFault::Kind::Shape, offset);
    const int filled = fillGap(offset);
    if (filled != SQLITE_OK)
        return filled;
    return sealAndWrite(from, offset, placeOf(offset));
}

int SealedDatabase::fillGap(qint64 offset)
{
    qint64 size = 0;
    const int sized = lower().size(&size);
    if (sized != SQLITE_OK)
        return sized;
    static constexpr PageBytes empty{};
    for (auto at = size / pageSize * pageSize; at < offset; at += pageSize) {
        if (at / pageSize + 1 == lockBytePage)
            continue;
        const int code = sealAndWrite(empty.data(), at, placeOf(at));
        if (code != SQLITE_OK)
            return code;
    }
    return SQLITE_OK;
}

int SealedDatabase::present(qint64 page, Present *to)
{
    const auto offset = (page - 1) * pageSize;
    to->authentic = false;
    const int code = lower().read(to->content.data(), pageSize, offset);
    if (code == SQLITE_IOERR_SHORT_READ)
        return SQLITE_OK;
    if (code != SQLITE_OK)
        return code;
    to->mark = PageTail::mark(to->content.data());
    to->writeNumber = PageTail::read(to->content.data()).writeNumber;
    to->authentic = sealer().open(to->content.data(), placeOf(offset));
    return SQLITE_OK;
}

int SealedDatabase::fault(SealedFault::Kind kind, qint64 place)
{
    m_fault = {kind, place};
    switch (kind) {
    case SealedFault::Kind::None:
        return SQLITE_OK;
    case SealedFault::Kind::Page:
    case SealedFault::Kind::ForeignPage:
    case SealedFault::Kind::Log:
    case SealedFault::Kind::ForeignLog:
    case SealedFault::Kind::Journal:
        sqlite3_log(SQLITE_IOERR_DATA,
                    "sealed file: fault %d at %lld",
                    static_cast<int>(kind),
                    static_cast<long long>(place));
        return SQLITE_IOERR_DATA;
    case SealedFault::Kind::Sealing:
    case SealedFault::Kind::KeyUsedUp:
    case SealedFault::Kind::Shape:
        sqlite3_log(SQLITE_IOERR_WRITE,
                    "sealed file: fault %d at %lld",
                    static_cast<int>(kind),
                    static_cast<long long>(place));
        return kind == SealedFault::Kind::Shape ? SQLITE_IOERR : SQLITE_IOERR_WRITE;
    }
    Q_UNREACHABLE();
}

} // namespace archive
