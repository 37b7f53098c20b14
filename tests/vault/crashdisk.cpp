// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/crashdisk.h"

#include <algorithm>
#include <cstring>
#include <new>
#include <vector>

namespace archive::test {
namespace {

constexpr qsizetype sector = 512;

struct Handle
{
    sqlite3_file base;
    CrashDisk *disk;
    QByteArray *name;
    std::vector<std::vector<char>> *shared;
};

Handle *of(sqlite3_file *file)
{
    return reinterpret_cast<Handle *>(file);
}

CrashDisk::File &content(sqlite3_file *file)
{
    return of(file)->disk->file(*of(file)->name);
}

void put(QByteArray &to, qint64 offset, const QByteArray &bytes)
{
    if (to.size() < offset + bytes.size())
        to.resize(offset + bytes.size(), '\0');
    std::memcpy(to.data() + offset, bytes.constData(), size_t(bytes.size()));
}

int closeFile(sqlite3_file *file)
{
    delete of(file)->name;
    delete of(file)->shared;
    return SQLITE_OK;
}

int readFile(sqlite3_file *file, void *to, int count, sqlite3_int64 offset)
{
    if (of(file)->disk->hasFailed())
        return SQLITE_IOERR_READ;
    const auto &bytes = content(file).present;
    std::memset(to, 0, size_t(count));
    const auto there = std::clamp<qint64>(bytes.size() - offset, 0, count);
    if (there > 0)
        std::memcpy(to, bytes.constData() + offset, size_t(there));
    return there == count ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int writeFile(sqlite3_file *file, const void *from, int count, sqlite3_int64 offset)
{
    auto &state = content(file);
    const QByteArray bytes(static_cast<const char *>(from), count);
    const bool alive = of(file)->disk->alive();
    if (alive || !of(file)->disk->hasFailed())
        put(state.present, offset, bytes);
    // The write at which the power fails may have arrived in part.
    state.unsynced.append({offset, bytes});
    return alive ? SQLITE_OK : SQLITE_IOERR_WRITE;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (!of(file)->disk->alive())
        return SQLITE_IOERR_TRUNCATE;
    auto &state = content(file);
    state.present.resize(size, '\0');
    CrashDisk::Write cut;
    cut.truncatedTo = size;
    state.unsynced.append(cut);
    return SQLITE_OK;
}

int syncFile(sqlite3_file *file, int)
{
    if (!of(file)->disk->alive())
        return SQLITE_IOERR_FSYNC;
    of(file)->disk->noteSync();
    auto &state = content(file);
    state.durable = state.present;
    state.unsynced.clear();
    return SQLITE_OK;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    *size = content(file).present.size();
    return SQLITE_OK;
}

int noLock(sqlite3_file *, int)
{
    return SQLITE_OK;
}

int noReservedLock(sqlite3_file *, int *result)
{
    *result = 0;
    return SQLITE_OK;
}

int noControl(sqlite3_file *, int, void *)
{
    return SQLITE_NOTFOUND;
}

int sectorSize(sqlite3_file *)
{
    return int(sector);
}

int characteristics(sqlite3_file *)
{
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

int mapShared(sqlite3_file *file, int region, int size, int extend, void volatile **to)
{
    auto &regions = *of(file)->shared;
    if (size_t(region) >= regions.size() && extend == 0) {
        *to = nullptr;
        return SQLITE_OK;
    }
    while (regions.size() <= size_t(region))
        regions.emplace_back(size_t(size));
    *to = regions.at(size_t(region)).data();
    return SQLITE_OK;
}

int lockShared(sqlite3_file *, int, int, int)
{
    return SQLITE_OK;
}

void barrier(sqlite3_file *) { }

int unmapShared(sqlite3_file *, int)
{
    return SQLITE_OK;
}

const sqlite3_io_methods *methods()
{
    static const sqlite3_io_methods table{2,
                                          closeFile,
                                          readFile,
                                          writeFile,
                                          truncateFile,
                                          syncFile,
                                          fileSize,
                                          noLock,
                                          noLock,
                                          noReservedLock,
                                          noControl,
                                          sectorSize,
                                          characteristics,
                                          mapShared,
                                          lockShared,
                                          barrier,
                                          unmapShared,
                                          nullptr,
                                          nullptr};
    return &table;
}

CrashDisk &diskOf(sqlite3_vfs *vfs)
{
    return *static_cast<CrashDisk *>(vfs->pAppData);
}

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto &state = diskOf(vfs).file(name);
    if (!state.exists && (flags & SQLITE_OPEN_CREATE) == 0)
        return SQLITE_CANTOPEN;
    state.exists = true;
    new (file)
        Handle{{methods()}, &diskOf(vfs), new QByteArray(name), new std::vector<std::vector<char>>};
    if (outFlags != nullptr)
        *outFlags = flags;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *vfs, const char *name, int)
{
    if (!diskOf(vfs).alive())
        return SQLITE_IOERR_DELETE;
    if (!diskOf(vfs).file(name).exists)
        return SQLITE_IOERR_DELETE_NOENT;
    diskOf(vfs).file(name) = {};
    return SQLITE_OK;
}

int accessFile(sqlite3_vfs *vfs, const char *name, int, int *result)
{
    *result = diskOf(vfs).file(name).exists ? 1 : 0;
    return SQLITE_OK;
}

int fullPathname(sqlite3_vfs *, const char *name, int size, char *to)
{
    qstrncpy(to, name, size_t(size));
    return SQLITE_OK;
}

int randomness(sqlite3_vfs *, int size, char *to)
{
    auto *system = sqlite3_vfs_find(nullptr);
    return system->xRandomness(system, size, to);
}

int sleepFor(sqlite3_vfs *, int microseconds)
{
    return microseconds;
}

int currentTime(sqlite3_vfs *, double *day)
{
    *day = 2460000.5;
    return SQLITE_OK;
}

int lastError(sqlite3_vfs *, int, char *)
{
    return 0;
}

} // namespace

CrashDisk::CrashDisk(const QByteArray &vfsName)
    : m_name(vfsName)
{
    m_vfs.iVersion = 1;
    m_vfs.szOsFile = sizeof(Handle);
    m_vfs.mxPathname = 256;
    m_vfs.zName = m_name.constData();
    m_vfs.pAppData = this;
    m_vfs.xOpen = openFile;
    m_vfs.xDelete = deleteFile;
    m_vfs.xAccess = accessFile;
    m_vfs.xFullPathname = fullPathname;
    m_vfs.xRandomness = randomness;
    m_vfs.xSleep = sleepFor;
    m_vfs.xCurrentTime = currentTime;
    m_vfs.xGetLastError = lastError;
    sqlite3_vfs_register(&m_vfs, 0);
}

CrashDisk::~CrashDisk()
{
    sqlite3_vfs_unregister(&m_vfs);
}

void CrashDisk::failAt(int operation)
{
    m_failAt = operation;
    m_operations = 0;
    m_failed = false;
    m_syncs.clear();
}

bool CrashDisk::alive()
{
    if (m_failed)
        return false;
    ++m_operations;
    m_failed = m_operations == m_failAt;
    return !m_failed;
}

void CrashDisk::format()
{
    m_files.clear();
    failAt(0);
}

QByteArray CrashDisk::afterLoss(const File &file, Loss loss, std::mt19937 &random)
{
    if (loss == Loss::Nothing)
        return file.present;
    auto medium = file.durable;
    if (loss == Loss::Everything)
        return medium;
    QList<Write> pieces;
    for (const auto &write : file.unsynced) {
        if (write.truncatedTo >= 0)
            pieces.append(write);
        for (qsizetype at = 0; at < write.bytes.size();) {
            const auto here = (write.offset + at) % sector;
            const auto count = std::min(sector - here, write.bytes.size() - at);
            pieces.append({write.offset + at, write.bytes.mid(at, count)});
            at += count;
        }
    }
    std::shuffle(pieces.begin(), pieces.end(), random);
    for (auto &piece : pieces) {
        const auto fate = random() % 4;
        if (fate == 0)
            continue;
        if (piece.truncatedTo >= 0) {
            medium.resize(std::min<qint64>(medium.size(), piece.truncatedTo));
            continue;
        }
        if (fate == 1 && loss == Loss::Garbled) {
            for (auto &byte : piece.bytes)
                byte = static_cast<char>(random());
        }
        put(medium, piece.offset, piece.bytes);
    }
    return medium;
}

void CrashDisk::restart(Loss loss, quint32 seed)
{
    std::mt19937 random(seed);
    for (auto &file : m_files) {
        file.present = afterLoss(file, loss, random);
        file.durable = file.present;
        file.unsynced.clear();
    }
    failAt(0);
}

} // namespace archive::test
