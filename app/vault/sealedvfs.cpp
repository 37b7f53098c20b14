// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/sealedvfs.h"

#include "vault/codecregistry.h"
#include "vault/sealeddatabase.h"
#include "vault/sealedio.h"
#include "vault/sealedjournal.h"
#include "vault/sealedlog.h"
#include "vault/sqliteerror.h"

#include <QDir>

#include <cstring>
#include <new>

namespace archive {
namespace {

const SealedVfs &ownerOf(sqlite3_vfs *vfs)
{
    return *static_cast<const SealedVfs *>(vfs->pAppData);
}

sqlite3_vfs *lowerVfsOf(sqlite3_vfs *vfs)
{
    return ownerOf(vfs).lower();
}

/// The file for what is to be opened; nullptr for one that must not be.
SealedFile *makeFile(const SealedVfs &owner, const char *name, SealedHandle &handle, int flags)
{
    if ((flags & SQLITE_OPEN_MAIN_DB) != 0) {
        auto codec = owner.finder()(name);
        const auto layout = sqlite3_uri_boolean(name, copyParameter, 0) != 0 ? NewLayout::OfTheCopy
                                                                             : NewLayout::Fixed;
        return codec != nullptr ? new SealedDatabase(handle.lower(), std::move(codec), layout)
                                : nullptr;
    }
    auto *main = sqlite3_database_file_object(name);
    if (main == nullptr || main->pMethods != sealedMethods())
        return nullptr;
    auto &database = *static_cast<SealedDatabase *>(reinterpret_cast<SealedHandle *>(main)->file);
    if ((flags & SQLITE_OPEN_WAL) != 0)
        return new SealedLog(handle.lower(), database);
    return new SealedJournal(handle.lower(), database);
}

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
try {
    constexpr int known = SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL;
    auto *handle = new (file) SealedHandle{};
    if (name == nullptr || (flags & known) == 0) {
        sqlite3_log(SQLITE_CANTOPEN, "sealed VFS: a file of kind %#x is refused", flags);
        return SQLITE_CANTOPEN;
    }
    auto *lower = lowerVfsOf(vfs);
    std::memset(handle->lower(), 0, static_cast<std::size_t>(lower->szOsFile));
    handle->file = makeFile(ownerOf(vfs), name, *handle, flags);
    if (handle->file == nullptr) {
        sqlite3_log(SQLITE_CANTOPEN, "sealed VFS: no keys for %s", name);
        return SQLITE_CANTOPEN;
    }
    const int code = lower->xOpen(lower, name, handle->lower(), flags, outFlags);
    if (code != SQLITE_OK) {
        delete std::exchange(handle->file, nullptr);
        if (handle->lower()->pMethods != nullptr)
            static_cast<void>(handle->lower()->pMethods->xClose(handle->lower()));
        return code;
    }
    file->pMethods = sealedMethods();
    return SQLITE_OK;
} catch (const std::exception &) {
    return SQLITE_NOMEM;
}

int deleteFile(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    return lowerVfsOf(vfs)->xDelete(lowerVfsOf(vfs), name, syncFolder);
}

int accessFile(sqlite3_vfs *vfs, const char *name, int flags, int *result)
{
    return lowerVfsOf(vfs)->xAccess(lowerVfsOf(vfs), name, flags, result);
}

int fullPathname(sqlite3_vfs *vfs, const char *name, int size, char *to)
{
    return lowerVfsOf(vfs)->xFullPathname(lowerVfsOf(vfs), name, size, to);
}

void *refuseLibrary(sqlite3_vfs * /*vfs*/, const char * /*name*/)
{
    return nullptr;
}

void refusedLibrary(sqlite3_vfs * /*vfs*/, int size, char *to)
{
    sqlite3_snprintf(size, to, "the sealed VFS loads no extensions");
}

int randomness(sqlite3_vfs *vfs, int size, char *to)
{
    return lowerVfsOf(vfs)->xRandomness(lowerVfsOf(vfs), size, to);
}

int sleepFor(sqlite3_vfs *vfs, int microseconds)
{
    return lowerVfsOf(vfs)->xSleep(lowerVfsOf(vfs), microseconds);
}

int julianDayOf(sqlite3_vfs *vfs, double *julianDay)
{
    return lowerVfsOf(vfs)->xCurrentTime(lowerVfsOf(vfs), julianDay);
}

int julianMilliseconds(sqlite3_vfs *vfs, sqlite3_int64 *milliseconds)
{
    return lowerVfsOf(vfs)->xCurrentTimeInt64(lowerVfsOf(vfs), milliseconds);
}

int lastError(sqlite3_vfs *vfs, int size, char *to)
{
    return lowerVfsOf(vfs)->xGetLastError(lowerVfsOf(vfs), size, to);
}

} // namespace

SealedVfs::SealedVfs(QByteArray name, sqlite3_vfs *lower, CodecFinder finder)
    : m_name(std::move(name))
    , m_lower(lower != nullptr ? lower : sqlite3_vfs_find(nullptr))
    , m_finder(std::move(finder))
    , m_vfs(std::make_unique<sqlite3_vfs>())
{
    constexpr int version = 2;
    m_vfs->iVersion = version;
    m_vfs->szOsFile = static_cast<int>(sizeof(SealedHandle)) + m_lower->szOsFile;
    m_vfs->mxPathname = m_lower->mxPathname;
    m_vfs->zName = m_name.constData();
    m_vfs->pAppData = this;
    m_vfs->xOpen = openFile;
    m_vfs->xDelete = deleteFile;
    m_vfs->xAccess = accessFile;
    m_vfs->xFullPathname = fullPathname;
    m_vfs->xDlOpen = refuseLibrary;
    m_vfs->xDlError = refusedLibrary;
    m_vfs->xRandomness = randomness;
    m_vfs->xSleep = sleepFor;
    m_vfs->xCurrentTime = julianDayOf;
    m_vfs->xCurrentTimeInt64 = julianMilliseconds;
    m_vfs->xGetLastError = lastError;
    sqlite3_vfs_register(m_vfs.get(), 0);
}

SealedVfs::~SealedVfs()
{
    sqlite3_vfs_unregister(m_vfs.get());
}

const SealedVfs &SealedVfs::shared()
{
    // Never destroyed: a connection may outlive everything static.
    static const auto *const vfs =
        new SealedVfs(QByteArrayLiteral("sealed"), nullptr, [](const QByteArray &path) {
            return CodecRegistry::instance().find(path);
        });
    return *vfs;
}

Result<QByteArray> SealedVfs::fullPath(const QString &file) const
{
    QByteArray path(m_lower->mxPathname + 1, '\0');
    const auto native = QDir::toNativeSeparators(QDir::cleanPath(file)).toUtf8();
    const int code = m_lower->xFullPathname(
        m_lower, native.constData(), static_cast<int>(path.size()), path.data());
    // SQLITE_OK_SYMLINK says that the path went through a link and is the resolved one.
    if ((code & 0xFF) != SQLITE_OK)
        return sqliteError(nullptr, code, file);
    path.truncate(static_cast<qsizetype>(qstrlen(path.constData())));
    return path;
}

SealedFault takeSealedFault(sqlite3 *database)
{
    SealedFault fault;
    char *name = nullptr;
    const int code = sqlite3_file_control(database, "main", SQLITE_FCNTL_VFSNAME, &name);
    const bool ours = code == SQLITE_OK && name != nullptr && qstrcmp(name, "sealed") == 0;
    sqlite3_free(name);
    if (ours)
        static_cast<void>(sqlite3_file_control(database, "main", sealedFaultOperation, &fault));
    return fault;
}

int reserveForSeals(sqlite3 *database)
{
    int reserve = pageReserve;
    return sqlite3_file_control(database, "main", SQLITE_FCNTL_RESERVE_BYTES, &reserve);
}

} // namespace archive
