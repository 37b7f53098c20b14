// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/sealedfile.h"

namespace archive {

/// Who decides how a database that is yet to be written is laid out.
enum class NewLayout : quint8 {
    Fixed, ///< pages of 4096 bytes with room for their seals, whatever is asked for
    OfTheCopy, ///< VACUUM INTO: SQLite insists on setting it itself, and what leaves no room is refused when it is written
};

/// The main database file: each page is sealed in its place.
class SealedDatabase final : public SealedFile
{
public:
    SealedDatabase(sqlite3_file *lower, std::shared_ptr<PageCodec> codec, NewLayout layout);

    [[nodiscard]] int read(uchar *to, int count, qint64 offset) override;
    [[nodiscard]] int write(const uchar *from, int count, qint64 offset) override;

    /// Notes a fault of this file or of its log or journal; returns SQLite's code for it.
    [[nodiscard]] int fault(SealedFault::Kind kind, qint64 place) override;
    [[nodiscard]] SealedFault takeFault() { return std::exchange(m_fault, {}); }

    /// Counts how often this connection gave the right to write away: what it knew of the log's end is stale then.
    void endWritersTurn() { ++m_writersTurn; }
    [[nodiscard]] quint64 writersTurn() const { return m_writersTurn; }

    [[nodiscard]] const std::shared_ptr<PageCodec> &codec() { return sealer().codec(); }

    /// What stands in the file at a page: its content if it can be had, the first six bytes of its tag as a number, and which of all writes
    /// it was.
    struct Present
    {
        bool authentic = false;
        quint64 mark = 0;
        quint64 writeNumber = 0;
        PageBytes content{};
    };
    /// Reads a page beside SQLite's own reads; SQLite's code when the lower file fails, a short file gives a page that is not authentic.
    [[nodiscard]] int present(qint64 page, Present *to);

private:
    [[nodiscard]] int readPage(uchar *to, qint64 offset);
    [[nodiscard]] int readHeader(uchar *to, int count, qint64 offset);
    [[nodiscard]] int readHeaderOfNothing(uchar *to, int count, int code) const;
    [[nodiscard]] int fillGap(qint64 offset);
    [[nodiscard]] static PagePlace placeOf(qint64 offset);

    NewLayout m_layout;
    SealedFault m_fault;
    quint64 m_writersTurn = 0;
};

} // namespace archive
