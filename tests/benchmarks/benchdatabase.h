// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "vault/pagecodec.h"

#include <sqlite3.h>

namespace archive::bench {

/// How a database of the benchmark is opened; all else is as the product has it.
struct DatabaseSetup
{
    QString file;
    std::shared_ptr<PageCodec> codec; ///< nullptr for plain SQLite
    int cacheMiB = 0;
};

/// A connection to a database, plain or sealed, with the same settings.
class BenchDatabase
{
public:
    [[nodiscard]] static Result<std::unique_ptr<BenchDatabase>> open(const DatabaseSetup &setup);
    ~BenchDatabase();
    Q_DISABLE_COPY_MOVE(BenchDatabase)

    [[nodiscard]] Result<void> exec(const char *sql);
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    [[nodiscard]] Error error(int code, const char *context) const;

private:
    BenchDatabase() = default;

    std::shared_ptr<PageCodec> m_codec;
    sqlite3 *m_handle = nullptr;
};

/// A prepared statement; it must end before its database.
class BenchStatement
{
public:
    [[nodiscard]] static Result<std::unique_ptr<BenchStatement>> prepare(BenchDatabase &database,
                                                                         const char *sql);
    ~BenchStatement() { sqlite3_finalize(m_statement); }
    Q_DISABLE_COPY_MOVE(BenchStatement)

    void bind(int place, qint64 number) { sqlite3_bind_int64(m_statement, place, number); }
    /// `bytes` must live until the statement ran.
    void bindText(int place, const QByteArray &bytes);
    void bindBlob(int place, const QByteArray &bytes);
    /// Runs to its end, reads the first column of each row and resets; the number of rows.
    [[nodiscard]] Result<qint64> run();

private:
    BenchStatement() = default;

    BenchDatabase *m_database = nullptr;
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace archive::bench
