// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pagedocument.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace archive {

class PdfBook;

/// One PDF (PdfBook) of many documents, painted on a thread of its own while the next document is being laid out: painting and packing take
/// about as long as reading and laying out.
class BookPress
{
public:
    /// `duplex`: as PdfBook's.
    BookPress(const QString &title, bool duplex);
    /// What was not finished is thrown away.
    ~BookPress();
    Q_DISABLE_COPY_MOVE(BookPress)

    /// Hands a document over, once no more than a few wait; what an earlier one met is the answer here or in finish(), whichever comes first.
    [[nodiscard]] Result<void> add(PageDocument document);
    /// The whole file, after the last document; nothing can be added any more.
    [[nodiscard]] Result<QByteArray> finish();
    /// Of the whole file, empty backs included; known after finish().
    [[nodiscard]] int pageCount() const { return m_pages; }

private:
    using Documents = std::deque<PageDocument>;

    void close();
    void work(const QString &title, bool duplex);
    [[nodiscard]] Result<QByteArray> paintAll(PdfBook &book);
    /// What is to be painted now; none when no document follows.
    [[nodiscard]] std::optional<PageDocument> next();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    Documents m_waiting;
    Documents m_painted; ///< freed by the thread that laid them out
    Result<void> m_met;
    QByteArray m_file;
    int m_pages = 0;
    bool m_closed = false; ///< no document follows
    std::thread m_thread; ///< last, since it uses all of the above
};

} // namespace archive
