// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/journalwriter.h"

#include "archive/folder.h"
#include "archive/journalrow.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QReadLocker>

namespace archive {
namespace {

constexpr int saltLength = 16;
// A clock that is set right by a second is no finding.
constexpr qint64 clockToleranceMs = 2000;

EntryAuthor authorOf(const Store &store)
{
    return {store.user().name, {}, {}, {}};
}

EntryAuthor authorOf(const Session &session)
{
    return {session.user().name, session.purpose().code, session.task().uid, session.id()};
}

void bindOrNull(Statement &statement, int index, std::optional<qint64> number)
{
    if (number) {
        statement.bind(index, *number);
    } else {
        statement.bindNull(index);
    }
}

} // namespace

JournalWriter::JournalWriter(Store &store, EntryAuthor author, JournalTail tail)
    : m_store(&store)
    , m_author(std::move(author))
    , m_head(std::move(tail.head))
    , m_lastMs(tail.atMs)
{ }

Result<qint64> JournalWriter::append(const EntryDraft &draft)
{
    const auto now = m_store->now().toMSecsSinceEpoch();
    if (now + clockToleranceMs < m_lastMs) {
        // Marked once: from this entry on, the earlier time is the last one.
        const auto was = QDateTime::fromMSecsSinceEpoch(m_lastMs, Qt::UTC);
        m_lastMs = now;
        EntryDraft mark;
        mark.action = QStringLiteral("clock-set-back");
        mark.content.detail = was.toString(Qt::ISODate);
        ARCHIVE_CHECK(appendAt(mark, now));
    }
    m_lastMs = now;
    return appendAt(draft, now);
}

Result<qint64> JournalWriter::appendAt(const EntryDraft &draft, qint64 atMs)
{
    const auto &catalogue = m_store->catalogue();
    const auto &environment = m_store->context().environment;
    ChainedEntry entry;
    entry.seq = m_head.size + 1;
    entry.type = draft.type;
    entry.atMs = atMs;
    entry.sinceBootMs = environment.clock->sinceBootMs();
    entry.author = m_author;
    entry.action = draft.action;
    if (draft.kind)
        entry.kind = catalogue.kind(*draft.kind).name;
    entry.record = draft.record;
    entry.household = draft.household;
    entry.revision = draft.revision;

    const auto function = m_store->context().keys->suite().journal;
    if (!draft.content.isEmpty()) {
        ARCHIVE_TRY(salt, environment.random->bytes(saltLength));
        const auto content = journalformat::writeContent(catalogue, draft.content);
        entry.commitment = journalformat::commitment(function, salt, content);
        ARCHIVE_TRY(insert, m_store->statement(QStringLiteral("journal/content")));
        ARCHIVE_CHECK(insert.bindAll(entry.seq, salt, content).run());
    }
    const auto hash = journalformat::entryHash(function, entry, m_head.hash);
    ARCHIVE_CHECK(insert(entry, hash));
    m_head = {entry.seq, hash};
    return entry.seq;
}

Result<void> JournalWriter::insert(const ChainedEntry &entry, const QByteArray &hash)
{
    ARCHIVE_TRY(author, m_numbers.author(*m_store, entry.author));
    ARCHIVE_TRY(topic, m_numbers.topic(*m_store, entry.action, entry.kind));
    std::optional<qint64> household;
    if (!entry.household.isNull()) {
        ARCHIVE_TRY(number, m_numbers.household(*m_store, entry.household));
        household = number;
    }
    ARCHIVE_TRY(statement, m_store->statement(QStringLiteral("journal/append")));
    statement.bindAll(entry.seq,
                      int(entry.type),
                      entry.atMs,
                      entry.sinceBootMs,
                      author,
                      topic,
                      orNull(entry.record));
    constexpr int householdParameter = 8;
    bindOrNull(statement, householdParameter, household);
    bindOrNull(statement,
               householdParameter + 1,
               entry.revision == 0 ? std::nullopt : std::optional(entry.revision));
    statement.bind(householdParameter + 2, orNull(entry.commitment))
        .bind(householdParameter + 3, hash);
    return statement.run();
}

WriteScope::WriteScope(Store &store, Transaction transaction, JournalWriter journal)
    : m_store(&store)
    , m_transaction(std::move(transaction))
    , m_journal(std::move(journal))
    , m_sizeBefore(m_journal.head().size)
{ }

namespace {

/// A file that is open is written long after its folder was renamed or thrown away, where nobody finds it again.
Result<void> requireInPlace(const Store &store)
{
    const auto &folder = store.context().info.folder;
    if (folder.isEmpty() || QFileInfo::exists(archivefolder::databasePath(folder)))
        return {};
    return Error{ErrorCode::NotFound,
                 QCoreApplication::translate(
                     "archive::Journal",
                     "The archive's folder %1 is not where it was, so that nothing can be saved or "
                     "shown. Put it back: connect its disk, or take its new name away; then try "
                     "again. What is typed stays.")
                     .arg(QDir::toNativeSeparators(folder)),
                 folder};
}

} // namespace

Result<WriteScope> WriteScope::begin(Store &store, const Session &session)
{
    if (session.user().name != store.user().name) {
        return Error{ErrorCode::Internal,
                     QCoreApplication::translate("archive::Journal",
                                                 "The session is another user's; sign in again."),
                     session.user().name};
    }
    return beginAs(store, authorOf(session));
}

Result<WriteScope> WriteScope::begin(Store &store)
{
    return beginAs(store, authorOf(store));
}

Result<WriteScope> WriteScope::beginAs(Store &store, EntryAuthor author)
{
    ARCHIVE_CHECK(requireInPlace(store));
    ARCHIVE_TRY(transaction, Transaction::begin(store.connection()));
    ARCHIVE_TRY(tail, readTail(store));
    return WriteScope(
        store, std::move(transaction), JournalWriter(store, std::move(author), std::move(tail)));
}

Result<void> WriteScope::sign()
{
    const auto &context = m_store->context();
    const QReadLocker locker(&context.keysLock);
    const auto &key =
        m_store->user().name.isEmpty() ? context.keys->stationKey() : context.keys->userKey();
    const auto &head = m_journal.head();
    ARCHIVE_TRY(signature,
                key.sign(journalformat::signedMessage(context.info.id, head.size, head.hash)));
    ARCHIVE_TRY(insert, m_store->statement(QStringLiteral("journal/sign")));
    return insert.bindAll(head.size, key.publicKey().keyId(), signature).run();
}

Result<void> WriteScope::commit()
{
    if (m_journal.head().size != m_sizeBefore)
        ARCHIVE_CHECK(sign());
    return m_transaction.commit();
}

} // namespace archive
