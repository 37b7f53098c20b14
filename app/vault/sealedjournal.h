// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/journalheaders.h"
#include "vault/sealeddatabase.h"

namespace archive {

/// SQLite's rollback journal, which an archive has only while it is made: headers, page numbers and sums stay as they are, the old pages in
/// it are sealed.
class SealedJournal final : public SealedFile
{
public:
    /// The database must outlive this, as SQLite sees to.
    SealedJournal(sqlite3_file *lower, SealedDatabase &database);

    [[nodiscard]] int read(uchar *to, int count, qint64 offset) override;
    [[nodiscard]] int write(const uchar *from, int count, qint64 offset) override;
    [[nodiscard]] int truncate(qint64 size) override;

protected:
    [[nodiscard]] int fault(SealedFault::Kind kind, qint64 place) override;

private:
    struct Record
    {
        bool authentic = false;
        quint32 page = 0;
        PageBytes content{};
    };

    [[nodiscard]] int readMark(uchar *to, qint64 offset);
    [[nodiscard]] int readPage(uchar *to, qint64 offset);
    [[nodiscard]] int writePage(const uchar *page, qint64 offset);
    [[nodiscard]] int readRecord(qint64 offset, Record *to);
    [[nodiscard]] int refuseShortCount(qint64 header);
    [[nodiscard]] int refuseLostRollback(qint64 header);
    [[nodiscard]] bool isLeftOver(qint64 offset) const;
    [[nodiscard]] int readNumber(uchar *to, qint64 offset);
    [[nodiscard]] std::optional<PagePlace> placeOf(qint64 offset, quint32 number) const;

    SealedDatabase *m_database;
    JournalHeaders m_headers;
    qint64 m_numberOffset = -1; ///< of the page number that was written last
    quint32 m_number = 0;
    qint64 m_writtenEnd =
        -1; ///< of what this file wrote in the present transaction; -1 when it wrote no header, as in recovery
    qint64 m_sumOffset = -1; ///< behind the page that was read last
    quint32 m_sum = 0;
};

} // namespace archive
