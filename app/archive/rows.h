// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/journalformat.h"
#include "archive/store.h"
#include "catalogue/record.h"

namespace archive {

/// The kind of a record and the household that it belongs to (null for a kind without one).
struct RowPlace
{
    KindIndex kind = 0;
    Uid household;
};

/// The tables of the kinds, without policy and journal: for the services of this room only.
class Rows
{
public:
    explicit Rows(Store &store);

    /// The record of that uid, deleted ones too; none when there is none.
    [[nodiscard]] Result<std::optional<Record>> find(KindIndex kind, const Uid &uid);
    /// Undeleted records under a parent, in the order they were entered.
    [[nodiscard]] Result<std::vector<Record>> children(KindIndex kind, const Uid &parent);
    /// Deleted records under a parent, last entered first, at most so many.
    [[nodiscard]] Result<std::vector<Record>> deleted(KindIndex kind, const Uid &parent, int most);
    /// Undeleted records of a kind, in the order they were entered (for small kinds: tasks, receivers).
    [[nodiscard]] Result<std::vector<Record>> all(KindIndex kind);
    /// Undeleted records whose field holds this value.
    [[nodiscard]] Result<std::vector<Record>> having(FieldId field, const Value &value);
    /// Inserts when the revision is 1, else updates the row of that uid.
    [[nodiscard]] Result<void> write(const Record &record);
    /// A record that was made elsewhere, whatever its revision.
    [[nodiscard]] Result<void> insert(const Record &record);
    [[nodiscard]] Result<void> setDraft(KindIndex kind, const Uid &uid, bool draft);
    /// The household that the record belongs to: itself, or up its parents; null for a kind without one.
    [[nodiscard]] Result<Uid> household(const Record &record);
    /// Of which kind a uid is; none when it is unknown.
    [[nodiscard]] Result<std::optional<KindIndex>> kindOf(const Uid &uid);
    /// Where a uid of any kind stands; none when it is unknown.
    [[nodiscard]] Result<std::optional<RowPlace>> place(const Uid &uid);
    /// What a row holds in columns that the catalogue does not have any more: an overlay was taken away, its values stay.
    [[nodiscard]] Result<std::vector<journalformat::StoredColumn>> strays(KindIndex kind,
                                                                          const Uid &uid);

private:
    [[nodiscard]] Result<void> run(const QString &name, const Record &record);
    [[nodiscard]] Result<std::optional<Uid>> parentOf(KindIndex kind, const Uid &uid);

    Store &m_store;
};

/// Binds a field's value as createTableSql() stores it.
void bindValue(Statement &statement, int index, const Value &value);
/// Reads a field's value; Damaged when the column holds what the type can't.
[[nodiscard]] Result<Value> readValue(Statement &statement, int column, ValueType type);

} // namespace archive
