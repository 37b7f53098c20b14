// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/householdentries.h"
#include "archive/journalwriter.h"
#include "archive/meta.h"
#include "archive/rows.h"
#include "views/person.h"

#include <QCoreApplication>
#include <QHash>

namespace archive {
namespace {

struct ListCheckText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Journal)
};

using Times = QHash<QByteArray, qint64>;

/// When anything under a household was last saved, by the household's uid.
Result<Times> lastTimes(Store &store)
{
    Times times;
    const auto &catalogue = store.catalogue();
    for (const auto &kind : catalogue.kinds()) {
        const auto *above = catalogue.findKind(kind.parent);
        if (above == nullptr || above->index != kinds::household)
            continue;
        ARCHIVE_TRY(rows, store.statement(QStringLiteral("lists/touched"), kind));
        for (;;) {
            ARCHIVE_TRY(found, rows.step());
            if (!found)
                break;
            auto &last = times[rows.blob(0)];
            last = std::max(last, rows.integer(1));
        }
    }
    return times;
}

Result<std::vector<Uid>> uidsFrom(Statement &statement)
{
    std::vector<Uid> uids;
    for (;;) {
        ARCHIVE_TRY(found, statement.step());
        if (!found)
            return uids;
        uids.push_back(Uid::fromBytes(statement.blob(0)));
    }
}

Result<std::vector<Uid>> allHouseholds(Store &store)
{
    ARCHIVE_TRY(statement, store.statement(QStringLiteral("lists/alluids")));
    return uidsFrom(statement);
}

Result<qint64> ownTime(Store &store, const Uid &household)
{
    ARCHIVE_TRY(row, store.statement(QStringLiteral("lists/source")));
    ARCHIVE_TRY(found, row.bindAll(household.toBytes()).step());
    return found ? row.integer(7) : 0;
}

Result<void> writeOutdated(Store &store)
{
    std::vector<Uid> households;
    {
        ARCHIVE_TRY(statement, store.statement(QStringLiteral("lists/outdated")));
        ARCHIVE_TRY(uids, uidsFrom(statement.bindAll(store.today().toJulianDay())));
        households = std::move(uids);
    }
    if (households.empty())
        return {};
    ARCHIVE_TRY(transaction, Transaction::begin(store.connection()));
    ConsentBook consents(store);
    HouseholdEntries entries(store, consents);
    for (const auto &household : households)
        entries.note(household);
    ARCHIVE_CHECK(entries.write());
    return transaction.commit();
}

/// Whether a stored entry is as the rows say. The head may stand unnamed at any time, since consent ends by a mere day; then the next opening
/// takes the name away, and until then no page shows it. What was saved and then erased has left no time behind.
Result<bool>
isRight(Store &store, ConsentBook &consents, const Statement &stored, const Times &times)
{
    const auto uid = stored.blob(9);
    ARCHIVE_TRY(right, householdEntryOf(store, consents, Uid::fromBytes(uid)));
    if (!right)
        return false;
    ARCHIVE_TRY(own, ownTime(store, Uid::fromBytes(uid)));
    const auto head = consents.headOfHousehold();
    ARCHIVE_TRY(named, headOrder(head ? PersonView(*head).name() : QString()));
    const auto order = stored.text(3);
    return stored.integer(1) == right->area && stored.text(2) == right->place
        && (order == right->head || order == QStringLiteral("~") || order == named)
        && stored.integer(4) == right->people && (stored.integer(5) != 0) == right->lending
        && stored.integer(6) == right->standing && stored.text(7) == right->keeper
        && stored.integer(8) >= std::max(own, times.value(uid));
}

} // namespace

Result<void> rebuildHouseholdList(Store &store)
{
    ARCHIVE_TRY(clear, store.statement(QStringLiteral("lists/clear")));
    ARCHIVE_CHECK(clear.run());
    ARCHIVE_TRY(households, allHouseholds(store));
    ARCHIVE_TRY(times, lastTimes(store));
    ConsentBook consents(store);
    HouseholdEntries entries(store, consents);
    for (const auto &household : households) {
        ARCHIVE_TRY(own, ownTime(store, household));
        const auto last = std::max(own, times.value(household.toBytes()));
        entries.note(household, QDateTime::fromMSecsSinceEpoch(last, Qt::UTC));
        ARCHIVE_CHECK(entries.write());
    }
    return {};
}

Result<void> refreshHouseholdList(Store &store, const QString &madeBy)
{
    ARCHIVE_TRY(rules, householdListRules(store.catalogue()));
    if (madeBy == rules)
        return writeOutdated(store);
    ARCHIVE_TRY(scope, WriteScope::begin(store));
    ARCHIVE_CHECK(rebuildHouseholdList(store));
    ARCHIVE_CHECK(writeListRules(store.connection(), rules));
    EntryDraft draft;
    draft.action = QStringLiteral("list-rebuilt");
    ARCHIVE_CHECK(scope.journal().append(draft));
    return scope.commit();
}

Result<void> checkHouseholdList(Store &store, const std::function<void(const QString &)> &report)
{
    ARCHIVE_TRY(times, lastTimes(store));
    ConsentBook consents(store);
    ARCHIVE_TRY(stored, store.statement(QStringLiteral("lists/stored")));
    for (;;) {
        ARCHIVE_TRY(found, stored.step());
        if (!found)
            break;
        ARCHIVE_TRY(right, isRight(store, consents, stored, times));
        if (!right) {
            report(ListCheckText::tr("The list of households shows %1 otherwise than its records.")
                       .arg(Uid::fromBytes(stored.blob(9)).toString()));
        }
    }
    ARCHIVE_TRY(unlisted, store.statement(QStringLiteral("lists/unlisted")));
    ARCHIVE_TRY(missing, uidsFrom(unlisted));
    for (const auto &household : missing)
        report(ListCheckText::tr("The list of households lacks %1.").arg(household.toString()));
    return {};
}

} // namespace archive
