// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/connection.h"
#include "vault/writeturn.h"

namespace archive {

/// A write transaction as a scope: BEGIN IMMEDIATE, rolled back at the end of the scope unless commit() succeeded. Connections of this process
/// write in the order in which they asked.
class Transaction
{
public:
    /// Busy when another connection writes for longer than longestTurn.
    [[nodiscard]] static Result<Transaction> begin(Connection &connection);

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    /// On an error nothing was written.
    [[nodiscard]] Result<void> commit();
    [[nodiscard]] Result<void> rollback();

private:
    Transaction(Connection &connection, std::optional<WriteTurn> turn);

    Connection *m_connection;
    std::optional<WriteTurn> m_turn;
};

} // namespace archive
