// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/codecregistry.h"
#include "vault/samplecodec.h"
#include "vault/sealedvfs.h"

#include <QFile>
#include <QStringList>

#include <sqlite3.h>

namespace archive::test {

/// A SQLite connection through the sealing VFS, with no settings but those that it is given; errors are SQLite's codes.
class SealedDb
{
public:
    enum class Log { WriteAhead, Rollback };

    explicit SealedDb(const QString &path,
                      Log log = Log::WriteAhead,
                      std::shared_ptr<PageCodec> codec = sampleCodec(),
                      const SealedVfs &vfs = SealedVfs::shared())
    {
        const auto name = vfs.fullPath(path).value();
        m_codec = CodecRegistry::instance().share(name, std::move(codec));
        openCode = sqlite3_open_v2(name.constData(),
                                   &m_handle,
                                   SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                                   vfs.name().constData());
        sqlite3_extended_result_codes(m_handle, 1);
        static_cast<void>(reserveForSeals(m_handle));
        static_cast<void>(exec("PRAGMA temp_store=MEMORY"));
        static_cast<void>(exec("PRAGMA synchronous=FULL"));
        modeCode =
            exec(log == Log::WriteAhead ? "PRAGMA journal_mode=WAL" : "PRAGMA journal_mode=DELETE");
    }
    ~SealedDb() { close(); }
    Q_DISABLE_COPY_MOVE(SealedDb)

    void close()
    {
        sqlite3_close(m_handle);
        m_handle = nullptr;
    }

    int exec(const QByteArray &sql)
    {
        const int code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
        return code == SQLITE_OK ? code : sqlite3_extended_errcode(m_handle);
    }

    /// The first column of all rows, joined by commas; "error N" with SQLite's extended code.
    [[nodiscard]] QByteArray text(const QByteArray &sql)
    {
        sqlite3_stmt *statement = nullptr;
        QByteArray rows;
        int code = sqlite3_prepare_v2(m_handle, sql.constData(), -1, &statement, nullptr);
        while (code == SQLITE_OK || code == SQLITE_ROW) {
            code = sqlite3_step(statement);
            if (code != SQLITE_ROW)
                break;
            if (!rows.isEmpty())
                rows.append(',');
            rows.append(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
        }
        sqlite3_finalize(statement);
        return code == SQLITE_DONE ? rows : "error " + QByteArray::number(code);
    }

    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    [[nodiscard]] PageCodec &codec() const { return *m_codec; }

    int openCode = SQLITE_OK;
    int modeCode = SQLITE_OK;

private:
    std::shared_ptr<PageCodec> m_codec;
    sqlite3 *m_handle = nullptr;
};

inline QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool putBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace archive::test
