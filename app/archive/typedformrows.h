// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/journalwriter.h"
#include "archive/typedforms.h"

#include <set>

namespace archive {

/// A row of the table of half-typed forms.
struct TypedRow
{
    QString user;
    Uid household;
    QDateTime typedAt;
    QDateTime begunAt;
    std::optional<TypedForm> form; ///< none: its bytes can't be read
};

/// The table of half-typed forms, without policy: for the services of this room only.
class TypedFormRows
{
public:
    explicit TypedFormRows(Store &store);

    [[nodiscard]] Result<std::vector<TypedRow>> all();
    [[nodiscard]] Result<std::optional<TypedRow>> find(const QString &user, const Uid &household);
    /// In place of what is there.
    [[nodiscard]] Result<void> put(const TypedRow &row);
    [[nodiscard]] Result<void> remove(const QString &user, const Uid &household);
    /// Takes what forms tell of these records; a form of such a household goes, one that can't be read too.
    [[nodiscard]] Result<void> forget(const std::set<Uid> &records);
    /// Those that are older than a draft may get.
    [[nodiscard]] Result<std::vector<TypedRow>> expired();

private:
    Store &m_store;
};

/// The last day on which a form is kept that was begun then.
[[nodiscard]] Result<QDate> lastDayOfForm(const QDateTime &begunAt);

/// How many expired forms went, inside the journal's scope.
[[nodiscard]] Result<qint64> eraseExpiredForms(Store &store, JournalWriter &journal);

} // namespace archive
