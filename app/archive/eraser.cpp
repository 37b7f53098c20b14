// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/eraser.h"

#include "archive/absorbrows.h"
#include "archive/filereferences.h"
#include "archive/householdentries.h"
#include "archive/outboxrow.h"
#include "archive/ratingmarks.h"
#include "archive/searchindex.h"
#include "archive/settingserasure.h"
#include "archive/typedformrows.h"
#include "views/fields.h"

#include <algorithm>
#include <set>

namespace archive {
namespace {

QString wordOf(ErasureReason reason)
{
    return reason == ErasureReason::Retention ? QStringLiteral("retention")
                                              : QStringLiteral("withdrawn");
}

bool isSearched(const Kind &kind)
{
    return std::any_of(kind.fields.begin(), kind.fields.end(), [](const Field &field) {
        return field.search != SearchRule::None;
    });
}

/// Who typed it twice says nothing without it.
Result<void> eraseEntryCheck(Store &store, const Uid &household)
{
    ARCHIVE_TRY(erase, store.statement(QStringLiteral("entrychecks/erase")));
    return erase.bindAll(household.toBytes()).run();
}

std::set<Uid> uidsOfTargets(const std::vector<ErasureTarget> &targets)
{
    std::set<Uid> uids;
    for (const auto &target : targets)
        uids.insert(target.uid);
    return uids;
}

/// Those that lists show otherwise without the records: asked while the rows stand, as a record may be erased with a person of another household.
Result<std::set<Uid>> householdsOf(Store &store, const std::vector<ErasureTarget> &targets)
{
    std::set<Uid> households;
    Rows rows(store);
    for (const auto &target : targets) {
        ARCHIVE_TRY(record, rows.find(target.kind, target.uid));
        if (!record)
            continue;
        ARCHIVE_TRY(household, rows.household(*record));
        households.insert(household);
    }
    return households;
}

} // namespace

Eraser::Eraser(Store &store, JournalWriter &journal, ErasureReason reason)
    : m_store(store)
    , m_journal(journal)
    , m_reason(reason)
{ }

Result<qint64> Eraser::erase(const Uid &uid)
{
    ARCHIVE_TRY(targets, erasureTargetsOf(m_store, uid));
    ARCHIVE_CHECK(eraseAll(targets));
    return static_cast<qint64>(targets.size());
}

Result<void> Eraser::eraseAll(const std::vector<ErasureTarget> &chosen)
{
    if (chosen.empty())
        return {};
    ARCHIVE_TRY(details, detailsRestingOn(m_store, chosen));
    auto targets = chosen;
    targets.insert(targets.end(), details.begin(), details.end());
    ARCHIVE_CHECK(eraseFromSettings(m_store, targets));
    ARCHIVE_TRY(households, householdsOf(m_store, targets));
    ARCHIVE_CHECK(eraseSearchKeys(targets));
    ARCHIVE_CHECK(eraseContents(
        targets,
        {"erasures/unlock", "erasures/content", "erasures/contentofrecord", "erasures/lock"}));
    ARCHIVE_CHECK(eraseAbsorbed(targets));
    for (const auto &target : targets)
        ARCHIVE_CHECK(eraseTarget(target));
    ARCHIVE_CHECK(TypedFormRows(m_store).forget(uidsOfTargets(targets)));
    ConsentBook consents(m_store);
    HouseholdEntries entries(m_store, consents);
    for (const auto &household : households)
        entries.note(household);
    ARCHIVE_CHECK(entries.write());
    return markRatings(m_store, m_journal, targets);
}

Result<void> Eraser::eraseTarget(const ErasureTarget &target)
{
    ARCHIVE_CHECK(eraseExchange(target));
    ARCHIVE_CHECK(eraseFileReferences(m_store, target.uid));
    ARCHIVE_CHECK(eraseCases(target));
    ARCHIVE_CHECK(erasePrintItems(target));
    ARCHIVE_CHECK(eraseRow(target));
    return record(target);
}

/// Kinds that are not searched have no keys to look for.
Result<void> Eraser::eraseSearchKeys(const std::vector<ErasureTarget> &targets)
{
    std::vector<DigitsRow> rows;
    for (const auto &target : targets) {
        if (isSearched(m_store.catalogue().kind(target.kind)))
            rows.push_back({target.kind, target.row});
    }
    return eraseFromSearch(m_store, rows);
}

Result<void> Eraser::erasePrintItems(const ErasureTarget &target)
{
    ARCHIVE_TRY(items, m_store.statement(QStringLiteral("erasures/printitems")));
    return items.bindAll(target.uid.toBytes()).run();
}

/// The trigger that keeps the journal from being changed is taken away and put back in the same transaction.
Result<void> Eraser::eraseContents(const std::vector<ErasureTarget> &targets,
                                   const ContentStatements &names)
{
    ARCHIVE_TRY(unlock, m_store.statement(QLatin1String(names.unlock)));
    ARCHIVE_CHECK(unlock.run());
    for (const auto &target : targets) {
        const bool hasHousehold = !target.household.isNull();
        ARCHIVE_TRY(
            remove,
            m_store.statement(QLatin1String(hasHousehold ? names.ofHousehold : names.ofRecord)));
        if (hasHousehold) {
            remove.bindAll(target.household.toBytes(), target.uid.toBytes());
        } else {
            remove.bindAll(target.uid.toBytes());
        }
        ARCHIVE_CHECK(remove.run());
    }
    ARCHIVE_TRY(lock, m_store.statement(QLatin1String(names.lock)));
    return lock.run();
}

/// The same in the journals of archives taken in.
Result<void> Eraser::eraseAbsorbed(const std::vector<ErasureTarget> &targets)
{
    ARCHIVE_TRY(archives, AbsorbRows(m_store).archives());
    return archives.empty()
        ? Result<void>()
        : eraseContents(
            targets,
            {"absorb/unlock", "absorb/erasecontent", "absorb/erasecontentofrecord", "absorb/lock"});
}

Result<void> Eraser::eraseExchange(const ErasureTarget &target)
{
    const auto uid = target.uid.toBytes();
    for (const auto *name : {"erasures/neversent",
                             "erasures/batches",
                             "erasures/batchhashes",
                             "absorb/erasebases",
                             "absorb/eraseformer"}) {
        ARCHIVE_TRY(statement, m_store.statement(QLatin1String(name)));
        ARCHIVE_CHECK(statement.bindAll(uid).run());
    }
    ARCHIVE_TRY(sent, m_store.statement(QStringLiteral("erasures/sent")));
    return sent
        .bindAll(uid,
                 static_cast<int>(OutboxMark::ErasureDue),
                 m_store.now().toMSecsSinceEpoch(),
                 static_cast<int>(OutboxMark::ErasureSent),
                 wordOf(m_reason))
        .run();
}

/// That there were cases stays, as in the journal; what they told goes, and open ones end.
Result<void> Eraser::eraseCases(const ErasureTarget &target)
{
    const auto uid = target.uid.toBytes();
    ARCHIVE_TRY(contents, m_store.statement(QStringLiteral("erasures/casecontents")));
    ARCHIVE_CHECK(contents.bindAll(uid).run());
    if (target.kind == kinds::household)
        ARCHIVE_CHECK(eraseEntryCheck(m_store, target.uid));
    ARCHIVE_TRY(cases, m_store.statement(QStringLiteral("erasures/cases")));
    return cases.bindAll(uid, m_store.today().toString(Qt::ISODate)).run();
}

Result<void> Eraser::eraseRow(const ErasureTarget &target)
{
    if (target.kind == kinds::household)
        ARCHIVE_CHECK(removeHouseholdEntry(m_store, target.row));
    const auto uid = target.uid.toBytes();
    ARCHIVE_TRY(unlock, m_store.statement(QStringLiteral("restrictions/erase")));
    ARCHIVE_CHECK(unlock.bindAll(uid).run());
    const auto &kind = m_store.catalogue().kind(target.kind);
    for (const auto *name : {"erasures/forgetcount", "erasures/row"}) {
        ARCHIVE_TRY(statement, m_store.statement(QLatin1String(name), kind));
        ARCHIVE_CHECK(statement.bindAll(uid).run());
    }
    ARCHIVE_TRY(lock, m_store.statement(QStringLiteral("locks/remove")));
    return lock.bindAll(target.uid.toBytes()).run();
}

Result<void> Eraser::record(const ErasureTarget &target)
{
    EntryDraft draft;
    draft.action = QStringLiteral("erased");
    draft.kind = target.kind;
    draft.record = target.uid;
    draft.household = target.household;
    ARCHIVE_TRY(seq, m_journal.append(draft));
    ARCHIVE_TRY(put, m_store.statement(QStringLiteral("erasures/put")));
    return put.bindAll(target.uid.toBytes(), m_store.today().toString(Qt::ISODate), seq).run();
}

} // namespace archive
