// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace archive {

/// The running checksum of SQLite's write-ahead log (sqlite.org/fileformat2.html §4.2).
class LogChecksum
{
public:
    /// Reads the header of 32 bytes; false when it is not one that SQLite would accept for pages of 4096 bytes.
    [[nodiscard]] bool start(const uchar *header);
    /// Adds a frame, its page opened; false when it does not carry the sum that follows from all before it.
    [[nodiscard]] bool add(const uchar *frame);

private:
    void sum(const uchar *bytes, int count);
    [[nodiscard]] bool equals(const uchar *stored) const;

    bool m_bigEndian = false;
    quint32 m_first = 0;
    quint32 m_second = 0;
};

} // namespace archive
