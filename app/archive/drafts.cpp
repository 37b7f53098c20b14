// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/drafts.h"

#include "archive/access.h"
#include "archive/checks.h"
#include "archive/consentrules.h"
#include "archive/eraser.h"
#include "archive/erasures.h"
#include "archive/listrows.h"
#include "archive/rows.h"
#include "archive/savewriter.h"
#include "archive/typedformrows.h"
#include "base/legalclock.h"
#include "views/codes.h"
#include "views/consent.h"
#include "views/person.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace archive {
namespace {

struct DraftsText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Drafts)
};

using DraftsByHousehold = std::map<Uid, std::vector<Record>>;

Result<std::vector<Uid>> draftsOf(Store &store, const Kind &kind)
{
    ARCHIVE_TRY(rows, store.statement(QStringLiteral("rows/drafts"), kind));
    std::vector<Uid> uids;
    for (;;) {
        ARCHIVE_TRY(found, rows.step());
        if (!found)
            return uids;
        uids.push_back(Uid::fromBytes(rows.blob(0)));
    }
}

/// All drafts that say more than may be kept without one, deleted ones too.
Result<DraftsByHousehold> allDrafts(Store &store)
{
    DraftsByHousehold drafts;
    Rows rows(store);
    for (const auto &kind : store.catalogue().kinds()) {
        if (kind.subject == SubjectRule::None)
            continue;
        ARCHIVE_TRY(uids, draftsOf(store, kind));
        for (const auto &uid : uids) {
            ARCHIVE_TRY(record, rows.find(kind.index, uid));
            if (!record || !saysMoreThanBeforeConsent(kind, *record))
                continue;
            ARCHIVE_TRY(household, rows.household(*record));
            drafts[household].push_back(std::move(*record));
        }
    }
    return drafts;
}

/// Erases what has expired of one household after the other.
class DraftEraser
{
public:
    DraftEraser(Store &store, JournalWriter &journal)
        : m_store(store)
        , m_journal(journal)
        , m_eraser(store, journal, ErasureReason::Retention)
    { }

    [[nodiscard]] Result<void> erase(const Uid &household, const std::vector<Record> &drafts)
    {
        std::vector<Record> expired;
        for (const auto &draft : drafts) {
            ARCHIVE_TRY(lastDay, lastDayOfDraft(draft));
            if (legalclock::isOver(lastDay, m_store.today()))
                expired.push_back(draft);
        }
        if (expired.empty())
            return {};
        ARCHIVE_TRY(isSigned, hasSignature(household));
        if (!isSigned)
            return eraseOne(household);
        for (const auto &draft : expired)
            ARCHIVE_CHECK(eraseOfSigned(draft));
        return {};
    }
    [[nodiscard]] const DraftErasure &done() const { return m_done; }

private:
    [[nodiscard]] Result<bool> hasSignature(const Uid &household)
    {
        ARCHIVE_TRY(consents, Rows(m_store).children(kinds::consent, household));
        return std::any_of(consents.begin(), consents.end(), [](const Record &consent) {
            return ConsentView(consent).state() != codes::consentState::awaitingSignature;
        });
    }

    [[nodiscard]] Result<void> eraseOne(const Uid &uid)
    {
        const auto erased = m_eraser.erase(uid);
        // An earlier one may have taken it along.
        if (!erased && erased.error().code != ErrorCode::NotFound)
            return erased.error();
        m_done.records += erased ? *erased : 0;
        return {};
    }

    [[nodiscard]] Result<void> eraseOfSigned(const Record &draft)
    {
        if (draft.kind == kinds::household) {
            ++m_done.left;
            return {};
        }
        ARCHIVE_CHECK(eraseOne(draft.uid));
        if (draft.kind != kinds::person || draft.deleted)
            return {};
        return keepAsBand(draft);
    }

    /// A member who did not sign stays as relation and age band, under a new uid: the old one is on the list of erasures.
    [[nodiscard]] Result<void> keepAsBand(const Record &person)
    {
        Change change;
        change.kind = kinds::person;
        change.parent = person.parent;
        for (const auto &field : m_store.catalogue().kind(kinds::person).fields) {
            const auto &value = person.value(field.id);
            if (field.beforeConsent && !value.isNone())
                change.values.emplace_back(field.id, value);
        }
        const ChangeSet set{DraftsText::tr("The draft expired without a signature"), {change}};
        ARCHIVE_TRY(plan, SavePlan::make(m_store, set, RegisterNumbers::Take));
        ARCHIVE_TRY(findings, checkPlan(m_store, plan));
        ARCHIVE_CHECK(refuseFindings(findings, set.reason));
        ARCHIVE_CHECK(writePlan(m_store, m_journal, plan, sameReason(set.reason)));
        return {};
    }

    Store &m_store;
    JournalWriter &m_journal;
    Eraser m_eraser;
    DraftErasure m_done;
};

} // namespace

bool saysMoreThanBeforeConsent(const Kind &kind, const Record &record)
{
    return std::any_of(kind.fields.begin(), kind.fields.end(), [&record](const Field &field) {
        return !field.beforeConsent && !record.value(field.id).isNone();
    });
}

Result<QDate> lastDayOfDraft(const Record &record)
{
    if (!record.draft)
        return QDate();
    ARCHIVE_TRY(rules, ConsentRules::shipped());
    auto typed = record.changedAt;
    const auto first = record.uid.createdMs();
    if (first && *first < typed.toMSecsSinceEpoch())
        typed = QDateTime::fromMSecsSinceEpoch(*first, Qt::UTC);
    return legalclock::lastDayOfDays(legalclock::civilDate(typed), rules->draftDays());
}

Drafts::Drafts(Store &store)
    : m_store(store)
{ }

Result<std::vector<DraftHousehold>> Drafts::list(const Session &session)
{
    ListRows rows(m_store, session);
    ARCHIVE_CHECK(rows.mayList(kinds::household));
    ARCHIVE_TRY(drafts, allDrafts(m_store));
    std::vector<DraftHousehold> list;
    for (const auto &[household, records] : drafts) {
        ARCHIVE_TRY(row, rows.row(kinds::household, household));
        if (!row)
            continue;
        DraftHousehold one{*row, qint64(records.size()), {}, 0};
        for (const auto &record : records) {
            ARCHIVE_TRY(lastDay, lastDayOfDraft(record));
            one.lastDay = one.lastDay.isValid() ? std::min(one.lastDay, lastDay) : lastDay;
        }
        one.daysLeft = int(m_store.today().daysTo(one.lastDay));
        list.push_back(std::move(one));
    }
    std::sort(list.begin(), list.end(), [](const auto &one, const auto &other) {
        return one.lastDay < other.lastDay;
    });
    return list;
}

Result<DraftErasure> Drafts::eraseExpired(const Session &session)
{
    ARCHIVE_CHECK(AccessRules(m_store, session).require(kinds::task, Action::Manage));
    DraftErasure done;
    {
        ARCHIVE_TRY(scope, WriteScope::begin(m_store, session));
        ARCHIVE_TRY(drafts, allDrafts(m_store));
        DraftEraser eraser(m_store, scope.journal());
        for (const auto &[household, records] : drafts)
            ARCHIVE_CHECK(eraser.erase(household, records));
        done = eraser.done();
        ARCHIVE_TRY(forms, eraseExpiredForms(m_store, scope.journal()));
        done.forms = forms;
        if (done.records == 0 && forms == 0)
            return done;
        if (done.records > 0) {
            EntryDraft event;
            event.action = QStringLiteral("drafts-erased");
            event.content.detail = QString::number(done.records);
            ARCHIVE_CHECK(scope.journal().append(event));
        }
        ARCHIVE_CHECK(scope.commit());
    }
    ARCHIVE_TRY(unreached, Erasures(m_store).finish());
    done.unreached = unreached;
    return done;
}

} // namespace archive
