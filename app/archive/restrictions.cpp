// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/restrictions.h"

#include "archive/caserows.h"
#include "archive/eraser.h"
#include "archive/householdentries.h"
#include "archive/journalrow.h"
#include "archive/outboxstate.h"
#include "archive/ratingmarks.h"
#include "archive/rows.h"
#include "archive/typedformrows.h"

#include <set>

namespace archive {
namespace {

Result<bool> isLocked(Store &store, const Uid &uid)
{
    ARCHIVE_TRY(statement, store.statement(QStringLiteral("restrictions/find")));
    statement.bindAll(uid.toBytes(), QByteArray());
    return statement.step();
}

Result<void> restrictOne(Store &store, JournalWriter &journal, const KeptByLaw &kept)
{
    const auto &target = kept.target;
    ARCHIVE_TRY(locked, isLocked(store, target.uid));
    if (locked)
        return {};
    const auto since = kept.since.isValid() ? kept.since : store.today();
    const auto day = since.toString(Qt::ISODate);
    EntryDraft draft;
    draft.action = QStringLiteral("restricted");
    draft.kind = target.kind;
    draft.record = target.uid;
    draft.household = target.household;
    draft.content.detail = restrictionDetail(kept.law, day);
    ARCHIVE_TRY(seq, journal.append(draft));
    ARCHIVE_TRY(put, store.statement(QStringLiteral("restrictions/put")));
    ARCHIVE_CHECK(put.bindAll(target.uid.toBytes(), int(target.kind), day, kept.law, seq).run());
    return {};
}

} // namespace

Result<bool> isRestricted(Store &store, const Record &record)
{
    ARCHIVE_TRY(statement, store.statement(QStringLiteral("restrictions/find")));
    statement.bindAll(record.uid.toBytes(), orNull(record.parent));
    return statement.step();
}

Result<void> restrictAll(Store &store, JournalWriter &journal, const std::vector<KeptByLaw> &kept)
{
    for (const auto &each : kept)
        ARCHIVE_CHECK(restrictOne(store, journal, each));
    // A household that is locked holds back what stands under it, so all locks come first.
    Rows rows(store);
    std::vector<ErasureTarget> targets;
    std::set<Uid> locked;
    for (const auto &each : kept) {
        targets.push_back(each.target);
        locked.insert(each.target.uid);
        ARCHIVE_TRY(record, rows.find(each.target.kind, each.target.uid));
        if (record)
            ARCHIVE_CHECK(updateOutbox(store, *record));
    }
    ARCHIVE_CHECK(TypedFormRows(store).forget(locked));
    ConsentBook consents(store);
    HouseholdEntries entries(store, consents);
    for (const auto &each : kept)
        entries.note(each.target.household);
    ARCHIVE_CHECK(entries.write());
    // What is locked is not to be read in the details of a rating either.
    ARCHIVE_TRY(details, detailsRestingOn(store, targets));
    ARCHIVE_CHECK(Eraser(store, journal, ErasureReason::Retention).eraseAll(details));
    return markRatings(store, journal, targets);
}

QString restrictionDetail(const QString &law, const QString &day)
{
    return law + QLatin1Char('\n') + day;
}

} // namespace archive
