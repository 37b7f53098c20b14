// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/sealedfile.h"

#include <QHash>

namespace archive {

/// The frames of a write-ahead log, read beside SQLite's own reads. Frames are counted from 0.
class LogFrames
{
public:
    using Salts = std::array<uchar, 8>;

    struct Frame
    {
        std::array<uchar, frameSize> bytes{}; ///< header and, when authentic, the opened page
        bool authentic = false;
        PageTail tail;

        [[nodiscard]] uchar *page() { return bytes.data() + frameHeaderSize; }
        [[nodiscard]] const uchar *page() const { return bytes.data() + frameHeaderSize; }
        [[nodiscard]] quint32 pageNumber() const;
        [[nodiscard]] bool commits() const;
        [[nodiscard]] Salts salts() const;
    };

    /// Both must outlive this.
    LogFrames(const LowerFile &file, PageSealer &sealer);

    [[nodiscard]] static qint64 offsetOf(qint64 frame) { return logHeaderSize + frame * frameSize; }
    /// The place of the frame that starts at `offset`, with the first 16 bytes of its header as neighbours.
    [[nodiscard]] static PagePlace placeOf(const uchar *header, qint64 offset);

    /// Whole frames in the file.
    [[nodiscard]] int count(qint64 *frames) const;
    [[nodiscard]] int read(qint64 index, Frame *to) const;

    /// True in `*follows` if, from frame `from` on, an authentic frame with these salts belongs to a transaction after the one that
    /// follows `commits` commits: then that one was complete, and what is missing of it was damaged later.
    [[nodiscard]] int
    laterTransactionFollows(qint64 from, const Salts &salts, quint64 commits, bool *follows) const;

    /// The last committed frame of each page in the generation of the first authentic frame.
    [[nodiscard]] int committedPages(QHash<quint32, qint64> *pages) const;

private:
    LowerFile m_file;
    PageSealer *m_sealer;
};

} // namespace archive
