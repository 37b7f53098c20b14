// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/logrecovery.h"

#include <algorithm>
#include <cstring>

namespace archive {

LogRecovery::LogRecovery(const LowerFile &log, PageSealer &sealer, SealedDatabase &database)
    : m_frames(log, sealer)
    , m_sealer(&sealer)
    , m_database(&database)
{ }

int LogRecovery::begin(const uchar *header)
{
    constexpr int saltsAt = 16;
    m_next = 0;
    m_commits = 0;
    m_active = m_checksum.start(header);
    std::copy_n(header + saltsAt, m_salts.size(), m_salts.begin());
    return m_active ? SQLITE_OK : refuseLostGeneration(Lost::Different);
}

/// SQLite ignores a log with a broken header. That is right when the power failed while a new header was written, for then every page of
/// the log had been copied into the database before; otherwise commits would be lost. So does it with the frames of another header than the
/// present one. Some of them may be overwritten by then, so that what is left of them is older than the database.
int LogRecovery::refuseLostGeneration(Lost lost)
{
    QHash<quint32, qint64> pages;
    int code = m_frames.committedPages(&pages);
    LogFrames::Frame frame;
    SealedDatabase::Present present;
    for (auto page = pages.cbegin(); code == SQLITE_OK && page != pages.cend(); ++page) {
        code = m_frames.read(page.value(), &frame);
        if (code != SQLITE_OK)
            break;
        code = m_database->present(page.key(), &present);
        if (code != SQLITE_OK)
            break;
        const bool older = present.writeNumber < frame.tail.writeNumber;
        const bool differs = std::memcmp(present.content.data(), frame.page(), pageContent) != 0;
        if (!present.authentic || (differs && (older || lost == Lost::Different)))
            code = m_database->fault(SealedFault::Kind::Log, 0);
    }
    return code;
}

int LogRecovery::take(uchar *frame, qint64 offset)
{
    const auto index = (offset - logHeaderSize) / frameSize;
    LogFrames::Frame opened;
    std::copy_n(frame, frameSize, opened.bytes.begin());
    opened.tail = PageTail::read(opened.page());
    const bool inOrder = index == m_next;
    const bool foreign = opened.tail.format == PageTail::formatVersion
        && opened.tail.kind == static_cast<quint8>(PageKind::Log)
        && opened.tail.owner != m_sealer->codec()->owner();
    opened.authentic =
        m_sealer->open(opened.page(), LogFrames::placeOf(opened.bytes.data(), offset));
    if (m_next == 0 && index > 0) {
        showAppended(opened, frame);
        return SQLITE_OK;
    }
    if (index == 0 && !opened.authentic && foreign)
        return m_database->fault(SealedFault::Kind::ForeignLog, 1);
    if (index == 0 && opened.authentic && opened.salts() != m_salts) {
        const int code = refuseLostGeneration(Lost::Newer);
        if (code != SQLITE_OK)
            return code;
    }
    if (!inOrder || !opened.authentic || opened.salts() != m_salts
        || !m_checksum.add(opened.bytes.data()))
        return finish(index, frame);
    if (index == 0) {
        const int code = refuseForeignBase(opened);
        if (code != SQLITE_OK)
            return code;
    }
    ++m_next;
    m_commits += opened.commits() ? 1U : 0U;
    std::copy(opened.bytes.begin(), opened.bytes.end(), frame);
    return SQLITE_OK;
}

/// A reader that may not write shared memory looks behind the frames that it knows for new ones; no recovery begins there, and SQLite
/// checks the sums itself.
void LogRecovery::showAppended(const LogFrames::Frame &opened, uchar *frame)
{
    if (opened.authentic) {
        std::copy(opened.bytes.begin(), opened.bytes.end(), frame);
    } else {
        std::memset(frame, 0, frameSize);
    }
}

/// The first frame names the page 1 that the log was begun upon. Another page 1 is right only if a checkpoint put it there out of this log.
int LogRecovery::refuseForeignBase(const LogFrames::Frame &first)
{
    SealedDatabase::Present present;
    int code = m_database->present(1, &present);
    if (code != SQLITE_OK || present.mark == first.tail.link)
        return code;
    qint64 frames = 0;
    code = m_frames.count(&frames);
    LogFrames::Frame frame;
    for (qint64 index = 0; code == SQLITE_OK && index < frames; ++index) {
        code = m_frames.read(index, &frame);
        const bool version = code == SQLITE_OK && frame.authentic && frame.salts() == m_salts
            && frame.pageNumber() == 1;
        if (version
            && (!present.authentic
                || std::memcmp(frame.page(), present.content.data(), pageContent) == 0))
            return SQLITE_OK;
    }
    return code == SQLITE_OK ? m_database->fault(SealedFault::Kind::ForeignLog, 1) : code;
}

int LogRecovery::finish(qint64 index, uchar *frame)
{
    m_active = false;
    bool follows = false;
    const int code = m_frames.laterTransactionFollows(index + 1, m_salts, m_commits, &follows);
    if (code != SQLITE_OK)
        return code;
    if (follows)
        return m_database->fault(SealedFault::Kind::Log, index + 1);
    std::memset(frame, 0, frameSize);
    return SQLITE_OK;
}

} // namespace archive
