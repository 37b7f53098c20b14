// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/benchdatabase.h"

#include "vault/codecregistry.h"
#include "vault/sealedvfs.h"
#include "vault/sqliteerror.h"

namespace archive::bench {

Result<std::unique_ptr<BenchDatabase>> BenchDatabase::open(const DatabaseSetup &setup)
{
    const auto &vfs = SealedVfs::shared();
    ARCHIVE_TRY(path, vfs.fullPath(setup.file));
    std::unique_ptr<BenchDatabase> database(new BenchDatabase);
    if (setup.codec != nullptr)
        database->m_codec = CodecRegistry::instance().share(path, setup.codec);
    const int code =
        sqlite3_open_v2(path.constData(),
                        &database->m_handle,
                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX,
                        setup.codec != nullptr ? vfs.name().constData() : nullptr);
    if (code != SQLITE_OK)
        return database->error(code, "open");
    if (setup.codec != nullptr) {
        if (const int reserved = reserveForSeals(database->m_handle); reserved != SQLITE_OK)
            return database->error(reserved, "reserve");
    }
    ARCHIVE_CHECK(database->exec(
        "PRAGMA page_size=4096; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA "
        "foreign_keys=1; PRAGMA temp_store=MEMORY; PRAGMA secure_delete=1; PRAGMA "
        "cell_size_check=1"));
    constexpr int kibibytes = 1024;
    const auto cache =
        QByteArrayLiteral("PRAGMA cache_size=-") + QByteArray::number(setup.cacheMiB * kibibytes);
    ARCHIVE_CHECK(database->exec(cache.constData()));
    return database;
}

BenchDatabase::~BenchDatabase()
{
    sqlite3_close(m_handle);
}

Result<void> BenchDatabase::exec(const char *sql)
{
    const int code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? Result<void>() : error(code, sql);
}

Error BenchDatabase::error(int code, const char *context) const
{
    return sqliteError(m_handle, code, QString::fromUtf8(context));
}

Result<std::unique_ptr<BenchStatement>> BenchStatement::prepare(BenchDatabase &database,
                                                                const char *sql)
{
    std::unique_ptr<BenchStatement> statement(new BenchStatement);
    statement->m_database = &database;
    const int code = sqlite3_prepare_v3(
        database.handle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &statement->m_statement, nullptr);
    if (code != SQLITE_OK)
        return database.error(code, sql);
    return statement;
}

void BenchStatement::bindText(int place, const QByteArray &bytes)
{
    sqlite3_bind_text(
        m_statement, place, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_STATIC);
}

void BenchStatement::bindBlob(int place, const QByteArray &bytes)
{
    sqlite3_bind_blob(
        m_statement, place, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_STATIC);
}

Result<qint64> BenchStatement::run()
{
    qint64 rows = 0;
    int code = sqlite3_step(m_statement);
    for (; code == SQLITE_ROW; code = sqlite3_step(m_statement)) {
        static_cast<void>(sqlite3_column_text(m_statement, 0));
        ++rows;
    }
    sqlite3_reset(m_statement);
    if (code != SQLITE_DONE)
        return m_database->error(code, sqlite3_sql(m_statement));
    return rows;
}

} // namespace archive::bench
