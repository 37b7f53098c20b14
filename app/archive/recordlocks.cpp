// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/recordlocks.h"

#include "archive/access.h"
#include "archive/journalwriter.h"
#include "archive/rows.h"
#include "domain/checkedtext.h"

#include <QCoreApplication>

namespace archive {
namespace {

constexpr int longestLockReason = 1000;

struct LocksText
{
    Q_DECLARE_TR_FUNCTIONS(archive::RecordLocks)
};

Error lockRefusal(const QString &sentence, const Uid &uid)
{
    return {ErrorCode::InvalidInput, sentence, uid.toString()};
}

/// The household of a record that the session may do this with.
Result<Uid> allowedHousehold(
    Store &store, const Session &session, Action action, KindIndex kind, const Uid &uid)
{
    AccessRules rules(store, session);
    ARCHIVE_CHECK(rules.require(kind, action));
    ARCHIVE_TRY(record, Rows(store).find(kind, uid));
    if (!record || record->deleted) {
        return Error{ErrorCode::NotFound,
                     LocksText::tr("There is no such record, or it was deleted; search for it."),
                     uid.toString()};
    }
    ARCHIVE_TRY(household, Rows(store).household(*record));
    if (!household.isNull())
        ARCHIVE_CHECK(rules.requireHousehold(household));
    return household;
}

struct LockChange
{
    QString action;
    KindIndex kind = 0;
    Uid uid;
    Uid household;
};

Result<void> journalLock(JournalWriter &journal, const LockChange &change, const QString &reason)
{
    ARCHIVE_CHECK(checkFreeText(reason, longestLockReason, TextLines::Many));
    EntryDraft entry;
    entry.action = change.action;
    entry.kind = change.kind;
    entry.record = change.uid;
    entry.household = change.household;
    entry.content.reason = reason;
    ARCHIVE_CHECK(journal.append(entry));
    return {};
}

} // namespace

Result<std::optional<RecordLock>> findRecordLock(Store &store, const Uid &record)
{
    ARCHIVE_TRY(statement, store.statement(QStringLiteral("locks/find")));
    statement.bindAll(record.toBytes());
    ARCHIVE_TRY(found, statement.step());
    if (!found)
        return std::optional<RecordLock>();
    return std::optional(
        RecordLock{statement.text(0), QDate::fromString(statement.text(1), Qt::ISODate)});
}

RecordLocks::RecordLocks(Store &store)
    : m_store(store)
{ }

Result<std::optional<RecordLock>>
RecordLocks::find(const Session &session, KindIndex kind, const Uid &uid)
{
    ARCHIVE_CHECK(allowedHousehold(m_store, session, Action::List, kind, uid));
    return findRecordLock(m_store, uid);
}

Result<void>
RecordLocks::lock(const Session &session, KindIndex kind, const Uid &uid, const QString &reason)
{
    ARCHIVE_TRY(household, allowedHousehold(m_store, session, Action::Save, kind, uid));
    ARCHIVE_TRY(scope, WriteScope::begin(m_store, session));
    ARCHIVE_TRY(present, findRecordLock(m_store, uid));
    if (present) {
        return lockRefusal(LocksText::tr("%1 locked the record already, on %2.")
                               .arg(present->user, present->since.toString(Qt::ISODate)),
                           uid);
    }
    ARCHIVE_TRY(put, m_store.statement(QStringLiteral("locks/put")));
    ARCHIVE_CHECK(
        put.bindAll(uid.toBytes(), m_store.user().name, m_store.today().toString(Qt::ISODate))
            .run());
    ARCHIVE_CHECK(journalLock(
        scope.journal(), {QStringLiteral("record-locked"), kind, uid, household}, reason));
    return scope.commit();
}

Result<void>
RecordLocks::unlock(const Session &session, KindIndex kind, const Uid &uid, const QString &reason)
{
    ARCHIVE_TRY(household, allowedHousehold(m_store, session, Action::Save, kind, uid));
    ARCHIVE_TRY(scope, WriteScope::begin(m_store, session));
    ARCHIVE_TRY(present, findRecordLock(m_store, uid));
    if (!present)
        return lockRefusal(LocksText::tr("The record is not locked."), uid);
    ARCHIVE_TRY(remove, m_store.statement(QStringLiteral("locks/remove")));
    ARCHIVE_CHECK(remove.bindAll(uid.toBytes()).run());
    ARCHIVE_CHECK(journalLock(
        scope.journal(), {QStringLiteral("record-unlocked"), kind, uid, household}, reason));
    return scope.commit();
}

} // namespace archive
