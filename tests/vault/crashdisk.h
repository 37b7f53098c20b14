// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

#include <random>
#include <sqlite3.h>

namespace archive::test {

/// A disk in memory that remembers what was not yet synced, and loses power at a chosen operation: then each unsynced write is, sector by
/// sector of 512 bytes, kept, dropped or garbled, in any order. One connection at a time.
class CrashDisk
{
public:
    enum class Loss {
        Nothing, ///< everything written has arrived
        Everything, ///< nothing unsynced has arrived
        AnySectors, ///< any subset of the sectors, in any order
        Garbled, ///< as AnySectors, and some arrive as noise
    };

    explicit CrashDisk(const QByteArray &vfsName);
    ~CrashDisk();
    Q_DISABLE_COPY_MOVE(CrashDisk)

    [[nodiscard]] sqlite3_vfs *vfs() { return &m_vfs; }

    /// The power fails at this operation from now on (1 is the next); 0 is never.
    void failAt(int operation);
    [[nodiscard]] int operations() const { return m_operations; }
    /// Numbers of the operations that were syncs, since failAt().
    [[nodiscard]] const QList<int> &syncs() const { return m_syncs; }
    [[nodiscard]] bool hasFailed() const { return m_failed; }
    /// The machine starts again with what the medium holds.
    void restart(Loss loss, quint32 seed);
    void format();

    [[nodiscard]] QByteArray contentOf(const QByteArray &name) const
    {
        return m_files.value(name).present;
    }

    struct Write
    {
        qint64 offset = 0;
        QByteArray bytes;
        qint64 truncatedTo = -1; ///< a truncation, if not negative
    };
    struct File
    {
        bool exists = false;
        QByteArray durable;
        QByteArray present;
        QList<Write> unsynced;
    };

    /// Counts an operation; false from the power cut on.
    [[nodiscard]] bool alive();
    void noteSync() { m_syncs.append(m_operations); }
    File &file(const QByteArray &name) { return m_files[name]; }

    /// What the medium holds of a file after a power cut.
    [[nodiscard]] static QByteArray afterLoss(const File &file, Loss loss, std::mt19937 &random);

private:
    QByteArray m_name;
    sqlite3_vfs m_vfs{};
    QHash<QByteArray, File> m_files;
    int m_failAt = 0;
    int m_operations = 0;
    bool m_failed = false;
    QList<int> m_syncs;
};

} // namespace archive::test
