// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/tappeddisk.h"
#include "vault/crashdisk.h"

#include <QMap>

#include <vector>

namespace archive::test {

/// Writes down everything that happens to one database's files, from the moment it is set up, so that every power cut can be played
/// afterwards.
class DiskRecorder
{
public:
    struct Step
    {
        TappedDisk::Operation::Kind kind = TappedDisk::Operation::Kind::Write;
        QByteArray suffix; ///< of the file's name behind the database's: "", "-wal", "-journal"
        qint64 offset = 0;
        QByteArray bytes;
        bool foldersToo = false;
    };
    struct State : CrashDisk::File
    {
        /// What the deleted file of this name held, as long as the folder may still name it.
        QByteArray ghost;
    };
    using States = QMap<QByteArray, State>;

    /// `database` as the VFS names it; its files are what the medium holds at the beginning.
    DiskRecorder(QByteArray database, States begin);
    ~DiskRecorder() { TappedDisk::instance().removeTap(); }
    Q_DISABLE_COPY_MOVE(DiskRecorder)

    [[nodiscard]] const std::vector<Step> &steps() const { return m_steps; }
    [[nodiscard]] const States &begin() const { return m_begin; }

    /// Does a step to the files.
    static void play(const Step &step, States &states);
    /// What the medium holds of a file when the power fails at `step`, which may have arrived in part.
    [[nodiscard]] static QByteArray afterCut(const QByteArray &suffix,
                                             const Step &step,
                                             const States &states,
                                             CrashDisk::Loss loss,
                                             quint32 seed);

private:
    QByteArray m_database;
    States m_begin;
    std::vector<Step> m_steps;
};

} // namespace archive::test
