// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <sqlite3.h>

namespace archive::test {

/// The machine's own disk under the sealing VFS of the product, with a tap on everything that changes a file: a test can write down what
/// happens, count it, or let it fail. It becomes SQLite's default VFS, on which SealedVfs::shared() stands when it is asked for later.
class TappedDisk
{
public:
    struct Operation
    {
        enum class Kind { Write, Truncate, Sync, Delete };
        Kind kind = Kind::Write;
        QByteArray path;
        qint64 offset = 0; ///< the new size for a truncation
        QByteArray bytes; ///< of a write; a view that lives as long as the call
        bool foldersToo = false; ///< of a deletion: it is on the medium when the call returns
    };
    /// Asked before the operation, from any thread, one at a time: nothing lets it through, a code of SQLite is answered instead of it.
    /// With SQLITE_FULL half of a write arrives before.
    using Tap = std::function<std::optional<int>(const Operation &operation)>;

    /// The only one, since a VFS that others stand upon can't be taken away; throws when the product's VFS was there first.
    static TappedDisk &instance();

    void setTap(Tap tap);
    void removeTap() { setTap({}); }

private:
    TappedDisk();
    Q_DISABLE_COPY_MOVE(TappedDisk)

    struct Open
    {
        const sqlite3_io_methods *lower = nullptr;
        QByteArray path;
    };

    static int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *);
    static int deleteFile(sqlite3_vfs *vfs, const char *name, int syncFolder);
    static int closeFile(sqlite3_file *file);
    static int writeFile(sqlite3_file *file, const void *from, int count, sqlite3_int64 offset);
    static int truncateFile(sqlite3_file *file, sqlite3_int64 size);
    static int syncFile(sqlite3_file *file, int flags);

    [[nodiscard]] Open find(sqlite3_file *file);
    [[nodiscard]] std::optional<int> ask(const Operation &operation);

    sqlite3_vfs *m_lower;
    sqlite3_vfs m_vfs;
    std::mutex m_filesMutex;
    QHash<sqlite3_file *, Open> m_files;
    QHash<const sqlite3_io_methods *, std::shared_ptr<sqlite3_io_methods>> m_methods;
    std::mutex m_tapMutex;
    Tap m_tap;
};

/// Takes the tap away at the end of a test.
class TapGuard
{
public:
    explicit TapGuard(TappedDisk::Tap tap) { TappedDisk::instance().setTap(std::move(tap)); }
    ~TapGuard() { TappedDisk::instance().removeTap(); }
    Q_DISABLE_COPY_MOVE(TapGuard)
};

} // namespace archive::test
