// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <sqlite3.h>

namespace archive {

/// A database file read as it is, through the VFS below ours: on Unix, closing a file by other means would drop SQLite's locks on it
/// (sqlite.org/howtocorrupt.html §2.2).
class RawFile
{
public:
    /// Io when it can't be opened for reading.
    [[nodiscard]] static Result<RawFile> open(sqlite3_vfs *lower, const QByteArray &fullPath);
    RawFile(RawFile &&other) noexcept;
    RawFile &operator=(RawFile &&other) noexcept;
    ~RawFile();
    Q_DISABLE_COPY(RawFile)

    /// Up to `count` bytes from `offset`; fewer at the end of the file.
    [[nodiscard]] Result<QByteArray> read(qint64 offset, int count) const;
    [[nodiscard]] Result<qint64> size() const;

private:
    explicit RawFile(QByteArray path)
        : m_path(std::move(path))
    { }
    [[nodiscard]] sqlite3_file *file() const;
    [[nodiscard]] Error unreadable(int code) const;

    QByteArray m_path; ///< followed by zeros, as SQLite's names are
    QByteArray m_memory; ///< the lower VFS's file object; empty when closed
};

} // namespace archive
