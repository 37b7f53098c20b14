// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/factsource.h"
#include "archive/journal.h"
#include "archive/records.h"

namespace archive {

/// What a save left of a record: values that the session may not see are none or masked.
struct RecordVersion
{
    EntryOrigin origin; ///< in whose journal it stands
    qint64 seq = 0; ///< of the journal's entry
    QDateTime at;
    QString user;
    QString purpose;
    QString action; ///< "insert", "update", "delete", "restore", "absorb"
    QString reason;
    ShownRecord shown;
};

/// Where one value comes from.
struct RecordFact
{
    Uid record;
    FieldId field;
    Provenance provenance;
};

/// Which earlier state of a record is to be the present one again.
struct RestoreOrder
{
    KindIndex kind = 0;
    Uid uid;
    qint64 seq = 0; ///< of the entry that left that state
    std::vector<FieldId>
        fields; ///< only these values; empty: the whole record, undeleted if it was not deleted then
    Uid origin = {}; ///< the archive in whose journal the entry stands; null: this one
};

/// A block of a household's file that was found as the archive has it.
struct UnchangedBlock
{
    Uid household;
    KindIndex kind = 0; ///< the household itself, or a kind below it
    FactSource source;
};

/// Views of the journal for those who keep the records (design.md §5), and ways back: an earlier state is always a new save, which all
/// checks, consent and the policy see.
class History
{
public:
    explicit History(Store &store);

    /// The states of a record, newest first, deleted ones too; a look. The way back ends where a content was erased.
    [[nodiscard]] Result<std::vector<RecordVersion>>
    versions(const Session &session, KindIndex kind, const Uid &uid);

    /// Deleted records under a parent, or without one for a kind that stands alone, last entered first, at most 1,000; a look.
    [[nodiscard]] Result<std::vector<ShownRecord>>
    deleted(const Session &session, KindIndex kind, const Uid &parent);

    /// Where the values of a household and of what belongs to it come from, as far as the session may see them; a look.
    [[nodiscard]] Result<std::vector<RecordFact>> provenance(const Session &session,
                                                             const Uid &household);

    /// NotFound when the journal has no such state; InvalidInput when the record is so already; else as Records::save().
    [[nodiscard]] Result<SaveOutcome>
    restore(const Session &session, const RestoreOrder &order, const QString &reason);

    /// Takes back all changes of the save that the entry belongs to, as a save of its own, which can be taken back in turn. Stale when a
    /// record of it was changed since.
    [[nodiscard]] Result<SaveOutcome>
    undo(const Session &session, qint64 seq, const QString &reason);

    /// 无变化: journals that a block was looked through and is right, so that its facts are fresh again. The number of its records.
    [[nodiscard]] Result<qint64> confirmUnchanged(const Session &session,
                                                  const UnchangedBlock &block);

private:
    Store &m_store;
};

} // namespace archive
