// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QString>

#include <memory>
#include <sqlite3.h>
#include <unordered_map>

namespace archive {

class PageCodec;

/// Qt's own may throw on some platforms, which the library's table does not take.
struct SqlHash
{
    size_t operator()(const QString &sql) const noexcept { return qHash(sql); }
};

/// The handle and the statements that wait for their next use; it lives until the connection and every statement of it are gone.
class ConnectionState
{
public:
    ConnectionState(sqlite3 *handle, std::shared_ptr<PageCodec> codec)
        : m_handle(handle)
        , m_codec(std::move(codec))
    { }
    ~ConnectionState();
    Q_DISABLE_COPY_MOVE(ConnectionState)

    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

    /// Where a statement of this SQL waits for its next use, nullptr in it while it is used; it stays where it is as long as this object.
    /// nullptr when enough are kept.
    [[nodiscard]] sqlite3_stmt **place(const QString &sql);
    /// Finalises what waits and closes; on an error the handle stays open.
    [[nodiscard]] int close();

private:
    void finalizeWaiting() noexcept;

    sqlite3 *m_handle;
    std::shared_ptr<PageCodec> m_codec; ///< kept known to the VFS as long as files may be opened
    std::unordered_map<QString, sqlite3_stmt *, SqlHash>
        m_waiting; ///< its nodes stay where they are
};

/// Prepares exactly one statement; Internal for none or several.
[[nodiscard]] Result<sqlite3_stmt *>
prepareSql(sqlite3 *database, const QString &sql, unsigned int flags);

} // namespace archive
