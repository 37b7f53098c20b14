// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/sealedio.h"

#include "vault/sealeddatabase.h"

#include <QByteArray>

#include <cstring>
#include <new>

namespace archive {
namespace {

constexpr int writeLock = 0; // SQLite's WAL_WRITE_LOCK

SealedHandle *handleOf(sqlite3_file *file)
{
    return reinterpret_cast<SealedHandle *>(file);
}

sqlite3_file *lowerOf(sqlite3_file *file)
{
    return handleOf(file)->lower();
}

/// Runs one of the file's functions; nothing may be thrown into SQLite.
template<typename Function>
int guarded(Function function) noexcept
try {
    return function();
} catch (const std::bad_alloc &) {
    return SQLITE_IOERR_NOMEM;
} catch (const std::exception &) {
    return SQLITE_IOERR;
}

int closeFile(sqlite3_file *file)
{
    delete std::exchange(handleOf(file)->file, nullptr);
    auto *lower = lowerOf(file);
    return lower->pMethods != nullptr ? lower->pMethods->xClose(lower) : SQLITE_OK;
}

int readFile(sqlite3_file *file, void *to, int count, sqlite3_int64 offset)
{
    return guarded(
        [&] { return handleOf(file)->file->read(static_cast<uchar *>(to), count, offset); });
}

int writeFile(sqlite3_file *file, const void *from, int count, sqlite3_int64 offset)
{
    return guarded([&] {
        return handleOf(file)->file->write(static_cast<const uchar *>(from), count, offset);
    });
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return guarded([&] { return handleOf(file)->file->truncate(size); });
}

int syncFile(sqlite3_file *file, int flags)
{
    return lowerOf(file)->pMethods->xSync(lowerOf(file), flags);
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return lowerOf(file)->pMethods->xFileSize(lowerOf(file), size);
}

int lockFile(sqlite3_file *file, int level)
{
    return lowerOf(file)->pMethods->xLock(lowerOf(file), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return lowerOf(file)->pMethods->xUnlock(lowerOf(file), level);
}

int checkReservedLock(sqlite3_file *file, int *result)
{
    return lowerOf(file)->pMethods->xCheckReservedLock(lowerOf(file), result);
}

/// True for a PRAGMA that would change the geometry or leave the journal out; it is swallowed.
bool isForbiddenPragma(const char *name, const char *value)
{
    if (value == nullptr)
        return false;
    const auto same = [](const char *a, const char *b) {
        return qstricmp(a, b) == 0;
    };
    if (same(name, "journal_mode"))
        return same(value, "off") || same(value, "memory");
    return same(name, "page_size") || same(name, "mmap_size") || same(name, "auto_vacuum");
}

int control(sqlite3_file *file, int operation, void *argument)
{
    switch (operation) {
    case SQLITE_FCNTL_SIZE_HINT:
    case SQLITE_FCNTL_CHUNK_SIZE:
        return SQLITE_OK;
    case SQLITE_FCNTL_MMAP_SIZE:
        *static_cast<sqlite3_int64 *>(argument) = 0;
        return SQLITE_OK;
    case SQLITE_FCNTL_VFSNAME:
        *static_cast<char **>(argument) = sqlite3_mprintf("sealed");
        return SQLITE_OK;
    case SQLITE_FCNTL_POWERSAFE_OVERWRITE:
        *static_cast<int *>(argument) = 1;
        return SQLITE_OK;
    case SQLITE_FCNTL_PRAGMA: {
        auto **words = static_cast<char **>(argument);
        if (isForbiddenPragma(words[1], words[2]))
            return SQLITE_OK;
        break;
    }
    case sealedFaultOperation:
        if (auto *database = dynamic_cast<SealedDatabase *>(handleOf(file)->file))
            *static_cast<SealedFault *>(argument) = database->takeFault();
        return SQLITE_OK;
    default:
        break;
    }
    return lowerOf(file)->pMethods->xFileControl(lowerOf(file), operation, argument);
}

int sectorSize(sqlite3_file *file)
{
    return lowerOf(file)->pMethods->xSectorSize(lowerOf(file));
}

int deviceCharacteristics(sqlite3_file *file)
{
    constexpr int atomicSizes = SQLITE_IOCAP_ATOMIC512 | SQLITE_IOCAP_ATOMIC1K
        | SQLITE_IOCAP_ATOMIC2K | SQLITE_IOCAP_ATOMIC4K | SQLITE_IOCAP_ATOMIC8K
        | SQLITE_IOCAP_ATOMIC16K | SQLITE_IOCAP_ATOMIC32K | SQLITE_IOCAP_ATOMIC64K;
    constexpr int masked =
        atomicSizes | SQLITE_IOCAP_ATOMIC | SQLITE_IOCAP_BATCH_ATOMIC | SQLITE_IOCAP_SAFE_APPEND;
    const int lower = lowerOf(file)->pMethods->xDeviceCharacteristics(lowerOf(file));
    return (lower & ~masked) | SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

int mapSharedMemory(sqlite3_file *file, int region, int size, int extend, void volatile **to)
{
    return lowerOf(file)->pMethods->xShmMap(lowerOf(file), region, size, extend, to);
}

int lockSharedMemory(sqlite3_file *file, int offset, int count, int flags)
{
    if (offset == writeLock && (flags & SQLITE_SHM_UNLOCK) != 0)
        static_cast<SealedDatabase *>(handleOf(file)->file)->endWritersTurn();
    return lowerOf(file)->pMethods->xShmLock(lowerOf(file), offset, count, flags);
}

void barrier(sqlite3_file *file)
{
    lowerOf(file)->pMethods->xShmBarrier(lowerOf(file));
}

int unmapSharedMemory(sqlite3_file *file, int remove)
{
    return lowerOf(file)->pMethods->xShmUnmap(lowerOf(file), remove);
}

int fetch(sqlite3_file * /*file*/, sqlite3_int64 /*offset*/, int /*count*/, void **page)
{
    *page = nullptr;
    return SQLITE_OK;
}

int unfetch(sqlite3_file * /*file*/, sqlite3_int64 /*offset*/, void * /*page*/)
{
    return SQLITE_OK;
}

} // namespace

const sqlite3_io_methods *sealedMethods()
{
    static constexpr int version = 3;
    static const sqlite3_io_methods methods{version,
                                            closeFile,
                                            readFile,
                                            writeFile,
                                            truncateFile,
                                            syncFile,
                                            fileSize,
                                            lockFile,
                                            unlockFile,
                                            checkReservedLock,
                                            control,
                                            sectorSize,
                                            deviceCharacteristics,
                                            mapSharedMemory,
                                            lockSharedMemory,
                                            barrier,
                                            unmapSharedMemory,
                                            fetch,
                                            unfetch};
    return &methods;
}

} // namespace archive
