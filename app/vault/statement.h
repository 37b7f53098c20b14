// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <sqlite3.h>

namespace archive {

class Connection;
class ConnectionState;

/// One prepared SQL statement. Parameters count from 1, columns from 0. A fault in bind() is remembered and reported by the next step() or run().
class Statement
{
public:
    /// Prepares `sql`, which must be one statement, outside the cache (see Connection::prepared()).
    [[nodiscard]] static Result<Statement> prepare(Connection &connection, const QString &sql);

    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    ~Statement();
    Q_DISABLE_COPY(Statement)

    Statement &bind(int index, qint64 value);
    Statement &bind(int index, int value) { return bind(index, static_cast<qint64>(value)); }
    Statement &bind(int index, bool value) = delete;
    /// A null string (not an empty one) is bound as NULL.
    Statement &bind(int index, const QString &value);
    /// A null array (not an empty one) is bound as NULL.
    Statement &bind(int index, const QByteArray &value);
    Statement &bindNull(int index);
    /// All parameters in order.
    template<typename... Values>
    Statement &bindAll(const Values &...values)
    {
        int index = 0;
        (bind(++index, values), ...);
        return *this;
    }

    /// True for a row, false when there are no more.
    [[nodiscard]] Result<bool> step();
    /// Steps to the end, drops any rows and resets.
    [[nodiscard]] Result<void> run();
    /// Ready to be bound and run again; earlier bindings are gone.
    void reset() noexcept;

    [[nodiscard]] bool isNull(int column) const;
    /// 0 for NULL.
    [[nodiscard]] qint64 integer(int column) const;
    /// A null string for NULL.
    [[nodiscard]] QString text(int column) const;
    /// A null array for NULL.
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] int columnCount() const;
    /// As the statement calls it ("AS name").
    [[nodiscard]] QString columnName(int column) const;

private:
    friend class Connection;
    /// `place` is where the connection keeps it for its next use; nullptr for one that is not kept.
    Statement(std::shared_ptr<ConnectionState> state, sqlite3_stmt *handle, sqlite3_stmt **place);
    void note(int code);
    void release() noexcept;

    std::shared_ptr<ConnectionState> m_state;
    sqlite3_stmt *m_handle = nullptr;
    sqlite3_stmt **m_place = nullptr;
    int m_bindFault = 0;
};

} // namespace archive
