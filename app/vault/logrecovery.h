// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/logchecksum.h"
#include "vault/logframes.h"
#include "vault/sealeddatabase.h"

namespace archive {

/// Follows SQLite's recovery of a log, frame by frame, and judges where it ends: a torn tail is left out, as any power cut leaves one; damage
/// before the tail is a fault, as SQLite would drop acknowledged transactions without a word.
class LogRecovery
{
public:
    /// All must outlive this.
    LogRecovery(const LowerFile &log, PageSealer &sealer, SealedDatabase &database);

    /// Takes the header of the log that SQLite read at the beginning of its recovery.
    [[nodiscard]] int begin(const uchar *header);
    /// Recovery has ended: SQLite writes.
    void end() { m_active = false; }
    [[nodiscard]] bool isActive() const { return m_active; }

    /// Judges the frame at `offset`, sealed in `frame`, opens it or, past the end, zeroes it.
    [[nodiscard]] int take(uchar *frame, qint64 offset);

private:
    enum class Lost : quint8 { Different, Newer };
    [[nodiscard]] int refuseLostGeneration(Lost lost);
    [[nodiscard]] int refuseForeignBase(const LogFrames::Frame &first);
    static void showAppended(const LogFrames::Frame &opened, uchar *frame);
    [[nodiscard]] int finish(qint64 index, uchar *frame);

    LogFrames m_frames;
    PageSealer *m_sealer;
    SealedDatabase *m_database;
    LogChecksum m_checksum;
    LogFrames::Salts m_salts{};
    bool m_active = false;
    qint64 m_next = 0;
    quint64 m_commits = 0;
};

} // namespace archive
