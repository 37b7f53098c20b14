// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/logrecovery.h"
#include "vault/sealeddatabase.h"

namespace archive {

/// SQLite's write-ahead log: its header and the headers of its frames stay as they are, the pages in it are sealed.
class SealedLog final : public SealedFile
{
public:
    /// The database must outlive this, as SQLite sees to.
    SealedLog(sqlite3_file *lower, SealedDatabase &database);

    [[nodiscard]] int read(uchar *to, int count, qint64 offset) override;
    [[nodiscard]] int write(const uchar *from, int count, qint64 offset) override;
    [[nodiscard]] int truncate(qint64 size) override;

protected:
    [[nodiscard]] int fault(SealedFault::Kind kind, qint64 place) override;

private:
    using FrameHeader = std::array<uchar, frameHeaderSize>;

    [[nodiscard]] int readHeader(uchar *to);
    [[nodiscard]] int readPage(uchar *to, qint64 offset);
    [[nodiscard]] int readFrame(uchar *to, qint64 offset);
    [[nodiscard]] int openPage(uchar *page, const uchar *header, qint64 offset);
    [[nodiscard]] int writePage(const uchar *page, qint64 offset);
    /// The place of a frame; SQLite writes zeros for the salts of a frame whose header it will write again before the commit, and the log's
    /// own salts then.
    [[nodiscard]] int placeOf(const uchar *header, qint64 offset, PagePlace *place);
    [[nodiscard]] int linkOf(qint64 frame, quint64 *link);
    [[nodiscard]] int rawTail(qint64 frame, FrameHeader *header, PageTail *tail);

    SealedDatabase *m_database;
    LogRecovery m_recovery;
    qint64 m_headerOffset = -1; ///< of the frame header that was written last
    FrameHeader m_header{};
    qint64 m_lastFrame =
        -1; ///< the frame that was written last, with its link and whether it commits
    quint64 m_lastLink = 0;
    bool m_lastCommits = false;
    quint64 m_lastTurn = 0; ///< the database's writer's turn in which that was
};

} // namespace archive
