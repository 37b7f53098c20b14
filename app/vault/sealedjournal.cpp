// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/sealedjournal.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace archive {
namespace {

constexpr int numberSize = 4;
constexpr int markSize = 8;
constexpr int markAndCountSize = 12;
constexpr int voidedHeaderSize = 28;
constexpr std::array<uchar, markSize> mark{0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7};
constexpr quint32 countUnknown = 0xFFFFFFFF;

bool isZero(const uchar *bytes, int count)
{
    return std::all_of(bytes, bytes + count, [](uchar byte) { return byte == 0; });
}

/// SQLite's sum of a record: the header's initial value and every 200th byte from the end.
quint32 sumOf(const uchar *page, const PagePlace &place)
{
    constexpr int step = 200;
    auto sum = qFromBigEndian<quint32>(place.neighbours.data());
    for (int at = pageSize - step; at > 0; at -= step)
        sum += page[at];
    return sum;
}

} // namespace

SealedJournal::SealedJournal(sqlite3_file *lower, SealedDatabase &database)
    : SealedFile(lower, database.codec(), PageKind::Journal)
    , m_database(&database)
{ }

int SealedJournal::fault(SealedFault::Kind kind, qint64 place)
{
    return m_database->fault(kind, place);
}

int SealedJournal::read(uchar *to, int count, qint64 offset)
{
    switch (count) {
    case pageSize:
        return readPage(to, offset);
    case markSize:
        return readMark(to, offset);
    case numberSize:
        return readNumber(to, offset);
    case 1:
        return lower().read(to, count, offset);
    default:
        return fault(SealedFault::Kind::Shape, offset);
    }
}

int SealedJournal::readMark(uchar *to, qint64 offset)
{
    const int code = lower().read(to, markSize, offset);
    if (code != SQLITE_OK || offset % journalSector != 0)
        return code;
    if (std::equal(mark.begin(), mark.end(), to)) {
        const int learned = m_headers.learn(lower(), offset);
        return learned == SQLITE_OK ? refuseShortCount(offset) : learned;
    }
    return isZero(to, markSize) ? SQLITE_OK : refuseLostRollback(offset);
}

int SealedJournal::readRecord(qint64 offset, Record *to)
{
    std::array<uchar, numberSize + pageSize> bytes{};
    const int code = lower().read(bytes.data(), static_cast<int>(bytes.size()), offset);
    to->authentic = false;
    if (code != SQLITE_OK)
        return code == SQLITE_IOERR_SHORT_READ ? SQLITE_OK : code;
    to->page = qFromBigEndian<quint32>(bytes.data());
    std::copy_n(bytes.data() + numberSize, pageSize, to->content.begin());
    const auto place = placeOf(offset + numberSize, to->page);
    to->authentic = place && sealer().open(to->content.data(), *place);
    return SQLITE_OK;
}

/// SQLite rolls back as many records as the header says. The header is completed when all records of it are on the disk, so an authentic
/// record behind the last one shows that the number was changed.
int SealedJournal::refuseShortCount(qint64 header)
{
    std::array<uchar, numberSize> stored{};
    int code = lower().read(stored.data(), numberSize, header + JournalHeaders::countAt);
    const auto records = qFromBigEndian<quint32>(stored.data());
    if (code != SQLITE_OK || records == countUnknown)
        return code;
    Record next;
    code = readRecord(header + journalSector + qint64(records) * journalRecordSize, &next);
    return code == SQLITE_OK && next.authentic ? fault(SealedFault::Kind::Journal, header) : code;
}

/// SQLite ignores a journal with a broken mark. That is right only if the power failed before the database was written.
int SealedJournal::refuseLostRollback(qint64 header)
{
    int code = m_headers.learn(lower(), header);
    Record record;
    SealedDatabase::Present present;
    for (auto at = header + journalSector; code == SQLITE_OK; at += journalRecordSize) {
        code = readRecord(at, &record);
        if (code != SQLITE_OK || !record.authentic)
            break;
        code = m_database->present(record.page, &present);
        if (code == SQLITE_OK
            && (!present.authentic
                || std::memcmp(present.content.data(), record.content.data(), pageContent) != 0))
            code = fault(SealedFault::Kind::Journal, header);
    }
    return code == SQLITE_IOERR_SHORT_READ ? SQLITE_OK : code;
}

/// SQLite ends a rollback without a word at a record whose sum does not hold; the page before it was authentic, so the sum was changed.
int SealedJournal::readNumber(uchar *to, qint64 offset)
{
    const int code = lower().read(to, numberSize, offset);
    if (code != SQLITE_OK || offset != m_sumOffset)
        return code;
    m_sumOffset = -1;
    return qFromBigEndian<quint32>(to) == m_sum ? code : fault(SealedFault::Kind::Journal, offset);
}

/// A journal that stays between transactions (journal_mode PERSIST, locking_mode EXCLUSIVE) has records of earlier ones behind those of the
/// present one; SQLite, which rolls its own transaction back by the file's size, takes a short read for the end.
bool SealedJournal::isLeftOver(qint64 offset) const
{
    return m_writtenEnd >= 0 && offset >= m_writtenEnd;
}

std::optional<PagePlace> SealedJournal::placeOf(qint64 offset, quint32 number) const
{
    const auto header = m_headers.before(offset);
    if (!header)
        return std::nullopt;
    PagePlace place;
    place.place = offset;
    place.number = number;
    place.neighbours = *header;
    return place;
}

int SealedJournal::readPage(uchar *to, qint64 offset)
{
    std::array<uchar, numberSize> number{};
    int code = lower().read(number.data(), numberSize, offset - numberSize);
    if (code == SQLITE_OK)
        code = lower().read(to, pageSize, offset);
    if (code != SQLITE_OK) {
        std::memset(to, 0, pageSize);
        return code;
    }
    const auto place = placeOf(offset, qFromBigEndian<quint32>(number.data()));
    if (!place || !sealer().open(to, *place)) {
        return isLeftOver(offset) ? SQLITE_IOERR_SHORT_READ
                                  : fault(SealedFault::Kind::Journal, offset);
    }
    m_sumOffset = offset + pageSize;
    m_sum = sumOf(to, *place);
    return SQLITE_OK;
}

int SealedJournal::write(const uchar *from, int count, qint64 offset)
{
    if (count == pageSize)
        return writePage(from, offset);
    const bool header = count == journalSector && offset % journalSector == 0;
    const bool completed = count == markAndCountSize && offset % journalSector == 0;
    const bool voided = (count == voidedHeaderSize || count == 1) && isZero(from, count);
    if (!header && !completed && !voided && count != numberSize)
        return fault(SealedFault::Kind::Shape, offset);
    const int code = lower().write(from, count, offset);
    if (code != SQLITE_OK)
        return code;
    if (header) {
        m_headers.written(offset, from);
        m_writtenEnd = offset + journalSector;
    }
    if (count == numberSize) {
        m_numberOffset = offset;
        m_number = qFromBigEndian<quint32>(from);
    }
    return SQLITE_OK;
}

int SealedJournal::writePage(const uchar *page, qint64 offset)
{
    const auto place = placeOf(offset, m_number);
    if (!place || m_numberOffset != offset - numberSize)
        return fault(SealedFault::Kind::Shape, offset);
    const int code = sealAndWrite(page, offset, *place);
    if (code == SQLITE_OK && m_writtenEnd >= 0)
        m_writtenEnd = std::max(m_writtenEnd, offset + pageSize + numberSize);
    return code;
}

int SealedJournal::truncate(qint64 size)
{
    if (size == 0) {
        m_headers.clear();
        m_writtenEnd = -1;
    }
    return SealedFile::truncate(size);
}

} // namespace archive
