// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tappeddisk.h"

#include <stdexcept>

namespace archive::test {

TappedDisk &TappedDisk::instance()
{
    // Never destroyed: the product's VFS, which stands on it, is not either.
    static auto *const disk = new TappedDisk;
    return *disk;
}

TappedDisk::TappedDisk()
    : m_lower(sqlite3_vfs_find(nullptr))
    , m_vfs(*m_lower)
{
    if (sqlite3_vfs_find("sealed") != nullptr)
        throw std::runtime_error("the tap has to be set before the first archive is opened");
    m_vfs.pNext = nullptr;
    m_vfs.zName = "tapped";
    m_vfs.xOpen = openFile;
    m_vfs.xDelete = deleteFile;
    sqlite3_vfs_register(&m_vfs, 1);
}

void TappedDisk::setTap(Tap tap)
{
    const std::scoped_lock lock(m_tapMutex);
    m_tap = std::move(tap);
}

std::optional<int> TappedDisk::ask(const Operation &operation)
{
    const std::scoped_lock lock(m_tapMutex);
    return m_tap ? m_tap(operation) : std::nullopt;
}

TappedDisk::Open TappedDisk::find(sqlite3_file *file)
{
    const std::scoped_lock lock(m_filesMutex);
    return m_files.value(file);
}

int TappedDisk::openFile(
    sqlite3_vfs * /*vfs*/, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto &disk = instance();
    const int code = disk.m_lower->xOpen(disk.m_lower, name, file, flags, outFlags);
    if (code != SQLITE_OK || file->pMethods == nullptr)
        return code;
    const std::scoped_lock lock(disk.m_filesMutex);
    auto &tapped = disk.m_methods[file->pMethods];
    if (tapped == nullptr) {
        tapped = std::make_shared<sqlite3_io_methods>(*file->pMethods);
        tapped->xClose = closeFile;
        tapped->xWrite = writeFile;
        tapped->xTruncate = truncateFile;
        tapped->xSync = syncFile;
    }
    disk.m_files.insert(file, {file->pMethods, QByteArray(name)});
    file->pMethods = tapped.get();
    return code;
}

int TappedDisk::deleteFile(sqlite3_vfs * /*vfs*/, const char *name, int syncFolder)
{
    auto &disk = instance();
    const auto answer =
        disk.ask({Operation::Kind::Delete, QByteArray(name), 0, {}, syncFolder != 0});
    return answer ? *answer : disk.m_lower->xDelete(disk.m_lower, name, syncFolder);
}

int TappedDisk::closeFile(sqlite3_file *file)
{
    auto &disk = instance();
    const auto open = disk.find(file);
    {
        const std::scoped_lock lock(disk.m_filesMutex);
        disk.m_files.remove(file);
    }
    return open.lower->xClose(file);
}

int TappedDisk::writeFile(sqlite3_file *file, const void *from, int count, sqlite3_int64 offset)
{
    auto &disk = instance();
    const auto open = disk.find(file);
    const auto answer = disk.ask({Operation::Kind::Write,
                                  open.path,
                                  offset,
                                  QByteArray::fromRawData(static_cast<const char *>(from), count),
                                  false});
    if (!answer)
        return open.lower->xWrite(file, from, count, offset);
    if (*answer == SQLITE_FULL)
        static_cast<void>(open.lower->xWrite(file, from, count / 2, offset));
    return *answer;
}

int TappedDisk::truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    auto &disk = instance();
    const auto open = disk.find(file);
    const auto answer = disk.ask({Operation::Kind::Truncate, open.path, size, {}, false});
    return answer ? *answer : open.lower->xTruncate(file, size);
}

int TappedDisk::syncFile(sqlite3_file *file, int flags)
{
    auto &disk = instance();
    const auto open = disk.find(file);
    const auto answer = disk.ask({Operation::Kind::Sync, open.path, 0, {}, false});
    return answer ? *answer : open.lower->xSync(file, flags);
}

} // namespace archive::test
