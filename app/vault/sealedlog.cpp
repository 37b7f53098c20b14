// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/sealedlog.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace archive {
namespace {

constexpr int frameCommitSizeAt = 4;
constexpr int frameSaltsAt = 8;
constexpr int saltsSize = 8;
constexpr int frameSumAt = 16;
constexpr int headerSumAt = 24;
constexpr int sumSize = 8;

qint64 withinFrame(qint64 offset)
{
    return offset < logHeaderSize ? -1 : (offset - logHeaderSize) % frameSize;
}

qint64 frameAt(qint64 offset)
{
    return (offset - logHeaderSize) / frameSize;
}

} // namespace

SealedLog::SealedLog(sqlite3_file *lower, SealedDatabase &database)
    : SealedFile(lower, database.codec(), PageKind::Log)
    , m_database(&database)
    , m_recovery(this->lower(), sealer(), database)
{ }

int SealedLog::fault(SealedFault::Kind kind, qint64 place)
{
    return m_database->fault(kind, place);
}

int SealedLog::read(uchar *to, int count, qint64 offset)
{
    const auto within = withinFrame(offset);
    if (count == pageSize && within == frameHeaderSize)
        return readPage(to, offset);
    if (count == frameSize && within == 0)
        return readFrame(to, offset);
    if (count == logHeaderSize && offset == 0)
        return readHeader(to);
    const bool plain = (count == frameHeaderSize && within == 0)
        || (count == sumSize && (within == frameSumAt || offset == headerSumAt));
    return plain ? lower().read(to, count, offset) : fault(SealedFault::Kind::Shape, offset);
}

int SealedLog::readHeader(uchar *to)
{
    const int code = lower().read(to, logHeaderSize, 0);
    return code == SQLITE_OK ? m_recovery.begin(to) : code;
}

int SealedLog::readPage(uchar *to, qint64 offset)
{
    std::array<uchar, frameSize> frame{};
    const auto start = offset - frameHeaderSize;
    const int code = lower().read(frame.data(), frameSize, start);
    if (code != SQLITE_OK) {
        std::memset(to, 0, pageSize);
        return code;
    }
    std::memcpy(to, frame.data() + frameHeaderSize, pageSize);
    return openPage(to, frame.data(), start);
}

int SealedLog::openPage(uchar *page, const uchar *header, qint64 offset)
{
    PagePlace place;
    const int code = placeOf(header, offset, &place);
    if (code != SQLITE_OK) {
        std::memset(page, 0, pageSize);
        return code;
    }
    return sealer().open(page, place) ? SQLITE_OK
                                      : fault(SealedFault::Kind::Log, frameAt(offset) + 1);
}

int SealedLog::placeOf(const uchar *header, qint64 offset, PagePlace *place)
{
    constexpr int logSaltsAt = 16;
    *place = LogFrames::placeOf(header, offset);
    auto *const salts = place->neighbours.data() + frameSaltsAt;
    const bool pending = std::all_of(salts, salts + saltsSize, [](uchar b) { return b == 0; });
    return pending ? lower().read(salts, saltsSize, logSaltsAt) : SQLITE_OK;
}

int SealedLog::readFrame(uchar *to, qint64 offset)
{
    const int code = lower().read(to, frameSize, offset);
    if (code != SQLITE_OK) {
        std::memset(to, 0, frameSize);
        return code;
    }
    if (m_recovery.isActive())
        return m_recovery.take(to, offset);
    return openPage(to + frameHeaderSize, to, offset);
}

int SealedLog::write(const uchar *from, int count, qint64 offset)
{
    m_recovery.end();
    const auto within = withinFrame(offset);
    if (count == pageSize && within == frameHeaderSize)
        return writePage(from, offset);
    if (count == logHeaderSize && offset == 0) {
        m_headerOffset = -1;
        m_lastFrame = -1;
        return lower().write(from, count, offset);
    }
    if (count != frameHeaderSize || within != 0)
        return fault(SealedFault::Kind::Shape, offset);
    m_headerOffset = -1;
    const int code = lower().write(from, count, offset);
    if (code == SQLITE_OK) {
        m_headerOffset = offset;
        std::copy_n(from, frameHeaderSize, m_header.begin());
    }
    return code;
}

int SealedLog::truncate(qint64 size)
{
    m_recovery.end();
    m_headerOffset = -1;
    m_lastFrame = -1;
    return SealedFile::truncate(size);
}

/// A page is rewritten in place, without its header, when a transaction changes it again after it was spilled; its link stays then.
int SealedLog::writePage(const uchar *page, qint64 offset)
{
    const auto start = offset - frameHeaderSize;
    const auto frame = frameAt(start);
    quint64 link = 0;
    int code = SQLITE_OK;
    if (m_headerOffset == start) {
        code = linkOf(frame, &link);
    } else {
        PageTail tail;
        code = rawTail(frame, &m_header, &tail);
        m_headerOffset = start;
        link = tail.link;
    }
    if (code != SQLITE_OK)
        return code;
    PagePlace place;
    code = placeOf(m_header.data(), start, &place);
    if (code != SQLITE_OK)
        return code;
    place.link = link;
    m_headerOffset = -1;
    m_lastFrame = -1;
    code = sealAndWrite(page, offset, place);
    if (code == SQLITE_OK) {
        m_lastFrame = frame;
        m_lastTurn = m_database->writersTurn();
        m_lastLink = link;
        m_lastCommits = qFromBigEndian<quint32>(m_header.data() + frameCommitSizeAt) != 0;
    }
    return code;
}

int SealedLog::linkOf(qint64 frame, quint64 *link)
{
    if (frame == 0) {
        SealedDatabase::Present present;
        const int code = m_database->present(1, &present);
        *link = present.mark;
        return code;
    }
    if (m_lastFrame != frame - 1 || m_lastTurn != m_database->writersTurn()) {
        FrameHeader header{};
        PageTail tail;
        const int code = rawTail(frame - 1, &header, &tail);
        if (code != SQLITE_OK)
            return code;
        m_lastLink = tail.link;
        m_lastCommits = qFromBigEndian<quint32>(header.data() + frameCommitSizeAt) != 0;
    }
    *link = (frame == 1 ? 0 : m_lastLink) + (m_lastCommits ? 1 : 0);
    return SQLITE_OK;
}

int SealedLog::rawTail(qint64 frame, FrameHeader *header, PageTail *tail)
{
    std::array<uchar, frameSize> bytes{};
    const int code = lower().read(bytes.data(), frameSize, LogFrames::offsetOf(frame));
    if (code != SQLITE_OK)
        return code;
    std::copy_n(bytes.begin(), frameHeaderSize, header->begin());
    *tail = PageTail::read(bytes.data() + frameHeaderSize);
    return SQLITE_OK;
}

} // namespace archive
