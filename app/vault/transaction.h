// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/connection.h"

namespace archive {

/// A write transaction as a scope: BEGIN IMMEDIATE, rolled back at the end of the scope unless commit() succeeded.
class Transaction
{
public:
    /// Busy when another connection writes.
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
    explicit Transaction(Connection &connection);

    Connection *m_connection;
};

} // namespace archive
