// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <sqlite3.h>

namespace archive {

class ConnectionState;
class PageCodec;
class Statement;

enum class OpenMode {
    Create, ///< a new file; whatever stands at its path is refused, an empty file too
    ReadWrite, ///< the one writer
    ReadOnly, ///< readers for lists, search, reports
};

struct OpenOptions
{
    OpenMode mode = OpenMode::ReadWrite;
    /// What seals the pages.
    std::shared_ptr<PageCodec> codec;
    /// Page cache: 64 MiB for the writer, 16 MiB for readers (storage.md).
    int cacheKiB = 16 * 1024;
};

/// One SQLite connection of one thread, with the settings of storage.md "The database" made and read back. Move-only; statements and
/// transactions must end before it does.
class Connection
{
public:
    /// NotFound for a missing file, NotAnArchive for an empty or a foreign one or one that is not sealed, InvalidInput when Create finds a
    /// file, Damaged for pages, a log or a journal that fail their tags, Busy, Io, DiskFull as SQLite says.
    [[nodiscard]] static Result<Connection> open(const QString &file, const OpenOptions &options);

    Connection(Connection &&other) noexcept;
    Connection &operator=(Connection &&other) noexcept;
    ~Connection();
    Q_DISABLE_COPY(Connection)

    /// Busy, with its SQL in the context, when a statement was not finished; the connection stays open then.
    [[nodiscard]] Result<void> close();

    /// Runs a script of any number of statements; rows are dropped.
    [[nodiscard]] Result<void> exec(const QString &script);
    /// A statement from the connection's cache, prepared if it is not there; it goes back when it is destroyed.
    [[nodiscard]] Result<Statement> prepared(const QString &sql);

    [[nodiscard]] sqlite3 *handle() const;
    [[nodiscard]] qint64 lastInsertRowId() const;
    /// Rows that the last finished INSERT, UPDATE or DELETE touched.
    [[nodiscard]] qint64 changes() const;

    /// Moves the whole WAL into the database and empties it; Busy while a reader keeps it.
    [[nodiscard]] Result<void> checkpoint();
    /// What SQLite finds wrong with pages, indexes and foreign keys; empty when all is well. Reads every page.
    [[nodiscard]] Result<QStringList> integrityCheck();

private:
    friend class Statement;
    explicit Connection(std::shared_ptr<ConnectionState> state);

    std::shared_ptr<ConnectionState> m_state;
};

} // namespace archive
