// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/archivestory.h"
#include "vault/codecregistry.h"
#include "vault/keyring.h"
#include "vault/sealedvfs.h"

#include <QByteArray>
#include <QFileInfo>
#include <QString>

#include <sqlite3.h>
#include <stdexcept>

namespace archive::test {

/// A connection to archive.db, files.db or the shared scans of `backups`, behind the program's back, past journal and rules: what somebody with the file and the data key can do.
class RawDatabase
{
public:
    explicit RawDatabase(const QString &path,
                         const QString &user = QStringLiteral("officer"),
                         const QString &password = ArchiveStory::password())
    {
        const auto &vfs = SealedVfs::shared();
        const auto name = vfs.fullPath(path).value();
        const QFileInfo file(path);
        const bool hasKeys = QFileInfo::exists(file.path() + QStringLiteral("/keys.json"));
        const auto folder = hasKeys ? file.path() : QFileInfo(file.path()).path();
        const auto ring = KeyRing::unlock(folder, user, password, Environment::system()).value();
        const auto role = file.fileName() == QStringLiteral("archive.db") ? DatabaseRole::Records
                                                                          : DatabaseRole::Files;
        m_codec = CodecRegistry::instance().share(name, PageCodec::create(ring, role));
        if (sqlite3_open_v2(
                name.constData(), &m_handle, SQLITE_OPEN_READWRITE, vfs.name().constData())
            != SQLITE_OK)
            throw std::runtime_error("the raw database does not open");
        exec("PRAGMA temp_store=MEMORY"); // the sealing files refuse temporary ones
    }
    ~RawDatabase() { sqlite3_close(m_handle); }
    Q_DISABLE_COPY_MOVE(RawDatabase)

    /// A database of another program, in the clear.
    static void create(const QString &path, const char *sql)
    {
        sqlite3 *handle = nullptr;
        sqlite3_open(path.toUtf8().constData(), &handle);
        const int code = sqlite3_exec(handle, sql, nullptr, nullptr, nullptr);
        sqlite3_close(handle);
        if (code != SQLITE_OK)
            throw std::runtime_error("the raw database can't be made");
    }

    void exec(const QByteArray &sql)
    {
        char *message = nullptr;
        if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, &message) != SQLITE_OK)
            throw std::runtime_error(std::string("raw SQL: ") + message);
    }

    /// The first column of the first row as text; empty without a row.
    [[nodiscard]] QByteArray value(const QByteArray &sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_handle, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(m_handle));
        QByteArray result;
        if (sqlite3_step(statement) == SQLITE_ROW) {
            result = QByteArray(static_cast<const char *>(sqlite3_column_blob(statement, 0)),
                                sqlite3_column_bytes(statement, 0));
        }
        sqlite3_finalize(statement);
        return result;
    }
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

private:
    std::shared_ptr<PageCodec> m_codec;
    sqlite3 *m_handle = nullptr;
};

} // namespace archive::test
