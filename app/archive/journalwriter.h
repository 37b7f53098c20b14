// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/journal.h"
#include "archive/journalformat.h"
#include "archive/journalnumbers.h"
#include "archive/journalrow.h"
#include "vault/transaction.h"

namespace archive {

/// What is about to be appended; who, when, purpose, task and session come from the WriteScope.
struct EntryDraft
{
    EntryType type = EntryType::Event;
    QString action; ///< stable word, at most 40 characters of a-z and -
    std::optional<KindIndex> kind;
    Uid record;
    Uid household;
    qint64 revision = 0; ///< of the record after a change
    EntryContent content; ///< what could identify a person: outside the chain, committed to by it
};

/// The journal's one append point. Only a WriteScope has one, so that each entry is in a transaction that ends with a signature.
class JournalWriter
{
public:
    /// The number of the new entry.
    [[nodiscard]] Result<qint64> append(const EntryDraft &draft);
    /// Size and last hash, with what was appended in this scope.
    [[nodiscard]] const JournalHead &head() const { return m_head; }

private:
    friend class WriteScope;
    JournalWriter(Store &store, EntryAuthor author, JournalTail tail);
    [[nodiscard]] Result<qint64> appendAt(const EntryDraft &draft, qint64 atMs);
    [[nodiscard]] Result<void> insert(const ChainedEntry &entry, const QByteArray &hash);

    Store *m_store;
    EntryAuthor m_author;
    JournalNumbers m_numbers;
    JournalHead m_head;
    qint64 m_lastMs;
};

/// One write: BEGIN IMMEDIATE, changes and journal entries, then at commit() the last hash signed with the acting user's key.
/// Rolled back at the end of the scope unless commit() succeeded.
class WriteScope
{
public:
    /// Busy when another connection writes longer than the connection waits.
    [[nodiscard]] static Result<WriteScope> begin(Store &store, const Session &session);
    /// Without purpose and task: signing in, the archive's own events.
    [[nodiscard]] static Result<WriteScope> begin(Store &store);

    [[nodiscard]] JournalWriter &journal() { return m_journal; }
    /// On an error nothing was written.
    [[nodiscard]] Result<void> commit();

private:
    WriteScope(Store &store, Transaction transaction, JournalWriter journal);
    [[nodiscard]] static Result<WriteScope> beginAs(Store &store, EntryAuthor author);
    [[nodiscard]] Result<void> sign();

    Store *m_store;
    Transaction m_transaction;
    JournalWriter m_journal;
    qint64 m_sizeBefore;
};

} // namespace archive
