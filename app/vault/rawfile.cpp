// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/rawfile.h"

#include <QCoreApplication>
#include <QDir>

namespace archive {

Result<RawFile> RawFile::open(sqlite3_vfs *lower, const QByteArray &fullPath)
{
    constexpr qsizetype endOfName = 4;
    RawFile raw(fullPath + QByteArray(endOfName, '\0'));
    raw.m_memory = QByteArray(lower->szOsFile, '\0');
    int flags = 0;
    const int code = lower->xOpen(lower,
                                  raw.m_path.constData(),
                                  raw.file(),
                                  SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB,
                                  &flags);
    if (code != SQLITE_OK)
        return raw.unreadable(code);
    return raw;
}

RawFile::RawFile(RawFile &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_memory(std::exchange(other.m_memory, {}))
{ }

RawFile &RawFile::operator=(RawFile &&other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_memory, other.m_memory);
    return *this;
}

RawFile::~RawFile()
{
    if (!m_memory.isEmpty() && file()->pMethods != nullptr)
        static_cast<void>(file()->pMethods->xClose(file()));
}

Result<QByteArray> RawFile::read(qint64 offset, int count) const
{
    ARCHIVE_TRY(bytesInFile, size());
    const auto there = std::min<qint64>(count, bytesInFile - offset);
    if (there <= 0)
        return QByteArray();
    QByteArray bytes(there, '\0');
    const int code = file()->pMethods->xRead(file(), bytes.data(), static_cast<int>(there), offset);
    if (code != SQLITE_OK)
        return unreadable(code);
    return bytes;
}

Result<qint64> RawFile::size() const
{
    sqlite3_int64 bytes = 0;
    const int code = file()->pMethods->xFileSize(file(), &bytes);
    if (code != SQLITE_OK)
        return unreadable(code);
    return qint64(bytes);
}

sqlite3_file *RawFile::file() const
{
    // The array is never shared, so its bytes stay where they are.
    return reinterpret_cast<sqlite3_file *>(const_cast<char *>(m_memory.constData()));
}

Error RawFile::unreadable(int code) const
{
    return Error{
        ErrorCode::Io,
        QCoreApplication::translate("archive::Connection",
                                    "%1 can't be read; check the disk and the folder's rights.")
            .arg(QDir::toNativeSeparators(QString::fromUtf8(m_path.constData()))),
        QString::number(code)};
}

} // namespace archive
