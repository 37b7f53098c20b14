// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/purgesweep.h"

#include "archive/eraser.h"
#include "archive/erasureplan.h"
#include "archive/erasures.h"
#include "archive/restrictions.h"
#include "archive/rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace archive {
namespace {

struct PurgeText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Cases)
};

constexpr int sweptAtOnce = 40; // records in one transaction, so that a look waits no longer
constexpr size_t mostProposed = 10'000; // records in one purge
constexpr int askedAtOnce = 1000;

Result<QDate> proposedDay(const Store &store, const CaseValues &values)
{
    const auto given = std::find_if(values.begin(), values.end(), [](const auto &value) {
        return value.first == purgevalue::day;
    });
    if (given == values.end())
        return store.today();
    const auto day = QDate::fromString(given->second, Qt::ISODate);
    if (!day.isValid()) {
        return Error{
            ErrorCode::InvalidInput,
            PurgeText::tr("“%1” is no date; write it as 2026-05-13.").arg(given->second.left(60)),
            {}};
    }
    if (day > store.today()) {
        return Error{ErrorCode::Refused,
                     PurgeText::tr("%1 has not come yet; nothing is proposed ahead of its day.")
                         .arg(day.toString(Qt::ISODate)),
                     {}};
    }
    return day;
}

} // namespace

Result<DueItems> proposePurge(Store &store, const CaseValues &values)
{
    ARCHIVE_TRY(day, proposedDay(store, values));
    return findDue(store, day, mostProposed);
}

CaseValues purgeValues(const Catalogue &catalogue, const DueItems &due)
{
    const auto restricted = std::count_if(
        due.items.begin(), due.items.end(), [](const DueItem &item) { return item.restricts; });
    const auto erased = qint64(due.items.size()) - qint64(restricted);
    return {{purgevalue::day, due.day.toString(Qt::ISODate)},
            {purgevalue::erased, QString::number(erased)},
            {purgevalue::restricted, QString::number(qint64(restricted))},
            {purgevalue::list, purgeDigest(catalogue, due.items)}};
}

Result<bool> hasDueItem(Store &store, qint64 caseRow)
{
    PurgeRows rows(store, caseRow);
    qint64 after = 0;
    for (;;) {
        ARCHIVE_TRY(waiting, rows.waiting(after, askedAtOnce));
        if (waiting.empty())
            return false;
        for (const auto &row : waiting) {
            after = row.number;
            ARCHIVE_TRY(item, dueItemOf(store, row.item.kind, row.item.uid, store.today()));
            if (item && item->restricts == row.item.restricts)
                return true;
        }
    }
}

Result<void> requireProposedList(Store &store,
                                 const CaseRecord &record,
                                 const std::vector<CaseStepRecord> &steps)
{
    ARCHIVE_TRY(items, PurgeRows(store, record.row).proposed());
    if (purgeDigest(store.catalogue(), items) == lastValue(steps, purgevalue::list))
        return {};
    return Error{ErrorCode::Damaged,
                 PurgeText::tr("The list of the purge is not the one that was proposed; refuse it "
                               "and propose it anew."),
                 record.uid.toString()};
}

/// What one transaction takes.
struct PurgeSweep::Chunk
{
    ErasureTargets erased;
    std::vector<KeptByLaw> kept;
    std::vector<std::pair<qint64, PurgeOutcome>> outcomes;
};

PurgeSweep::PurgeSweep(Store &store, const Session &session, const CaseRecord &record)
    : m_store(store)
    , m_session(session)
    , m_record(record)
    , m_rows(store, record.row)
{ }

Result<QStringList> PurgeSweep::run(const PurgeProgress &progress)
{
    bool isCancelled = false;
    for (bool more = true; more && !isCancelled;) {
        ARCHIVE_TRY(found, sweepChunk());
        more = found;
        ARCHIVE_TRY(summary, m_rows.summary());
        isCancelled = more && progress && !progress(summary);
    }
    // Also after a cancellation: what is gone has to be gone from pages and to stand on the list.
    ARCHIVE_TRY(unreached, Erasures(m_store).finish());
    if (!isCancelled)
        return unreached;
    ARCHIVE_TRY(summary, m_rows.summary());
    return Error{ErrorCode::Cancelled,
                 PurgeText::tr("The purge was stopped with %1 records still to go; take its step "
                               "again and it goes on.")
                     .arg(summary.waiting),
                 m_record.uid.toString()};
}

Result<bool> PurgeSweep::sweepChunk()
{
    ARCHIVE_TRY(scope, WriteScope::begin(m_store, m_session));
    ARCHIVE_TRY(waiting, m_rows.waiting(0, sweptAtOnce));
    if (waiting.empty())
        return false;
    Chunk chunk{ErasureTargets(m_store), {}, {}};
    for (const auto &row : waiting)
        ARCHIVE_CHECK(take(row, chunk));
    ARCHIVE_CHECK(
        Eraser(m_store, scope.journal(), ErasureReason::Retention).eraseAll(chunk.erased.all()));
    ARCHIVE_CHECK(restrictAll(m_store, scope.journal(), chunk.kept));
    for (const auto &[number, outcome] : chunk.outcomes)
        ARCHIVE_CHECK(m_rows.settle(number, outcome));
    ARCHIVE_CHECK(scope.commit());
    return true;
}

Result<void> PurgeSweep::take(const PurgeRow &row, Chunk &chunk)
{
    const auto kind = row.item.kind;
    const auto &uid = row.item.uid;
    const bool restricts = row.item.restricts;
    ARCHIVE_TRY(record, Rows(m_store).find(kind, uid));
    if (!record) {
        chunk.outcomes.emplace_back(row.number, PurgeOutcome::Gone);
        return {};
    }
    const auto answer = m_store.context().retention->answer(*record, m_store.today());
    ARCHIVE_TRY(household, Rows(m_store).household(*record));
    auto outcome = PurgeOutcome::Kept;
    if (answer.isDue() && !restricts) {
        ARCHIVE_CHECK(chunk.erased.collect(kind, uid, household));
        outcome = PurgeOutcome::Erased;
    } else if (answer.isToBeRestricted() && restricts) {
        ARCHIVE_CHECK(lock(uid, chunk));
        outcome = PurgeOutcome::Restricted;
    }
    chunk.outcomes.emplace_back(row.number, outcome);
    return {};
}

/// What only speaks of a record that is locked, as a statement about it, no law orders to keep.
Result<void> PurgeSweep::lock(const Uid &uid, Chunk &chunk)
{
    ARCHIVE_TRY(plan, planErasure(m_store, uid, m_store.today()));
    for (const auto &kept : plan.kept)
        chunk.kept.push_back(kept);
    for (const auto &target : plan.erased)
        ARCHIVE_CHECK(chunk.erased.collect(target.kind, target.uid, target.household));
    return {};
}

} // namespace archive
