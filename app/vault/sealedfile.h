// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/pagesealer.h"

#include <sqlite3.h>

namespace archive {

/// What the VFS last found wrong on a connection; asked for by takeSealedFault().
struct SealedFault
{
    enum class Kind {
        None,
        Page, ///< a page of the database fails its tag; place is its number
        ForeignPage, ///< a page was sealed with another archive's keys; place is its number
        Log, ///< a frame before the end of the log is damaged; place is its number
        ForeignLog, ///< the log belongs to another database
        Journal, ///< the rollback journal is damaged; place is the offset
        Sealing, ///< the random source or the cipher failed
        KeyUsedUp, ///< the key has sealed as many pages as it may
        Shape, ///< SQLite asked for what a sealed file can't give; place is the offset
    };
    Kind kind = Kind::None;
    qint64 place = 0;
};

/// The file of the VFS below.
class LowerFile
{
public:
    explicit LowerFile(sqlite3_file *file)
        : m_file(file)
    { }

    [[nodiscard]] int read(void *to, int count, qint64 offset) const
    {
        return m_file->pMethods->xRead(m_file, to, count, offset);
    }
    [[nodiscard]] int write(const void *from, int count, qint64 offset) const
    {
        return m_file->pMethods->xWrite(m_file, from, count, offset);
    }
    [[nodiscard]] int size(qint64 *bytes) const
    {
        sqlite3_int64 value = 0;
        const int code = m_file->pMethods->xFileSize(m_file, &value);
        *bytes = value;
        return code;
    }
    [[nodiscard]] sqlite3_file *raw() const { return m_file; }

private:
    sqlite3_file *m_file;
};

/// An open file whose pages are sealed. Functions return SQLite's result codes.
class SealedFile
{
public:
    SealedFile(sqlite3_file *lower, std::shared_ptr<PageCodec> codec, PageKind kind);
    virtual ~SealedFile() = default;
    Q_DISABLE_COPY_MOVE(SealedFile)

    [[nodiscard]] virtual int read(uchar *to, int count, qint64 offset) = 0;
    [[nodiscard]] virtual int write(const uchar *from, int count, qint64 offset) = 0;
    [[nodiscard]] virtual int truncate(qint64 size);

    [[nodiscard]] const LowerFile &lower() const { return m_lower; }

protected:
    using PageBytes = std::array<uchar, pageSize>;

    [[nodiscard]] PageSealer &sealer() { return m_sealer; }
    [[nodiscard]] PageBytes &buffer() { return m_buffer; }
    /// Seals `page`, whose tail must be zero, and writes it.
    [[nodiscard]] int sealAndWrite(const uchar *page, qint64 offset, const PagePlace &place);
    /// Notes the fault for the connection and SQLite's log and returns the code that belongs to it.
    [[nodiscard]] virtual int fault(SealedFault::Kind kind, qint64 place) = 0;

private:
    LowerFile m_lower;
    PageSealer m_sealer;
    PageBytes m_buffer;
};

} // namespace archive
