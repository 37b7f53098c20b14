// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/handover.h"

#include "archive/access.h"
#include "archive/casewriter.h"
#include "archive/checks.h"
#include "archive/rows.h"
#include "archive/savewriter.h"
#include "archive/tasks.h"
#include "views/codes.h"
#include "views/household.h"
#include "views/task.h"

#include <QCoreApplication>

#include <algorithm>

namespace archive {
namespace {

constexpr size_t longestList = 1000;
constexpr qsizetype mostAtOnce = 100; // a look waits no longer than such a write

struct HandoverText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Cases)
};

bool isOpen(const TaskView &task)
{
    return task.taskState() == codes::taskState::open;
}

/// A standing task has neither; everybody has his own.
bool isLimited(const TaskView &task)
{
    return !task.area().isEmpty() || task.periodStart() || task.periodEnd();
}

/// One taking over: collects what is saved together.
class Takeover
{
public:
    Takeover(Store &store, const Session &session, JournalWriter &journal, QString leaver)
        : m_store(store)
        , m_session(session)
        , m_journal(journal)
        , m_rules(store, session)
        , m_leaver(std::move(leaver))
    { }

    [[nodiscard]] Result<void> take(const Uid &uid)
    {
        Rows rows(m_store);
        ARCHIVE_TRY(place, rows.place(uid));
        if (!place)
            return takeCase(uid);
        ARCHIVE_TRY(record, rows.find(place->kind, uid));
        if (record && !record->deleted && record->kind == kinds::household)
            return takeHousehold(*record);
        if (record && !record->deleted && record->kind == kinds::task)
            return takeTask(*record);
        return notHis(uid);
    }

    [[nodiscard]] Result<void> save()
    {
        if (m_changes.changes.empty())
            return {};
        m_changes.reason = HandoverText::tr("Hand-over of %1").arg(m_leaver);
        ARCHIVE_TRY(plan, SavePlan::make(m_store, m_changes, RegisterNumbers::Take));
        ARCHIVE_TRY(findings, checkPlan(m_store, plan));
        ARCHIVE_CHECK(refuseFindings(findings, m_changes.reason));
        ARCHIVE_CHECK(writePlan(m_store, m_journal, plan, sameReason(m_changes.reason)));
        return {};
    }

private:
    [[nodiscard]] Error notHis(const Uid &uid) const
    {
        return {ErrorCode::InvalidInput,
                HandoverText::tr("%1 is not, or no longer, a household, task or case of “%2”; "
                                 "archivectl case list names what is left.")
                    .arg(uid.toString(), m_leaver),
                {}};
    }

    void change(const Record &record, FieldId field)
    {
        Change change;
        change.kind = record.kind;
        change.uid = record.uid;
        change.values.emplace_back(field, Value::ofText(m_session.user().name));
        m_changes.changes.push_back(std::move(change));
    }

    [[nodiscard]] Result<void> takeHousehold(const Record &record)
    {
        if (HouseholdView(record).officer() != m_leaver)
            return notHis(record.uid);
        ARCHIVE_CHECK(m_rules.require(kinds::household, Action::Save));
        ARCHIVE_CHECK(m_rules.requireHousehold(record.uid));
        change(record, fields::household::officer);
        return {};
    }

    [[nodiscard]] Result<void> takeTask(const Record &record)
    {
        const TaskView task(record);
        if (task.assignee() != m_leaver || !isOpen(task) || !isLimited(task))
            return notHis(record.uid);
        ARCHIVE_CHECK(m_rules.require(kinds::task, Action::Save));
        const auto held = purposesOf(*m_store.context().policy, m_session.user().roles);
        const bool mine = std::any_of(held.begin(), held.end(), [&](const auto &each) {
            return each.code == task.purpose();
        });
        if (!mine) {
            return Error{ErrorCode::Refused,
                         HandoverText::tr("The purpose “%1” of the task “%2” is not of your "
                                          "duties; leave it to somebody else.")
                             .arg(task.purpose(), task.title()),
                         {}};
        }
        change(record, fields::task::assignee);
        return {};
    }

    [[nodiscard]] Result<void> takeCase(const Uid &uid)
    {
        ARCHIVE_TRY(record, CaseRows(m_store).find(uid));
        if (!record || !record->open || record->owner != m_leaver)
            return notHis(uid);
        if (!record->household.isNull())
            ARCHIVE_CHECK(m_rules.requireHousehold(record->household));
        return CaseWriter(m_store, m_session, m_journal)
            .giveTo(*record, QStringLiteral("taken-over"), m_session.user().name);
    }

    Store &m_store;
    const Session &m_session;
    JournalWriter &m_journal;
    AccessRules m_rules;
    QString m_leaver;
    ChangeSet m_changes;
};

} // namespace

Result<std::vector<HandoverItem>> handoverItems(Store &store, const QString &user)
{
    std::vector<HandoverItem> items;
    const auto add = [&items](const QString &kind, const Uid &uid, const QString &title) {
        if (items.size() < longestList)
            items.push_back({kind, uid, title, {}});
    };
    Rows rows(store);
    ARCHIVE_TRY(households, rows.having(fields::household::officer, Value::ofText(user)));
    const auto &catalogue = store.catalogue();
    for (const auto &record : households)
        add(catalogue.kind(record.kind).name, record.uid, HouseholdView(record).registerNumber());
    ARCHIVE_TRY(tasks, rows.having(fields::task::assignee, Value::ofText(user)));
    for (const auto &record : tasks) {
        const TaskView task(record);
        if (isOpen(task) && isLimited(task))
            add(catalogue.kind(record.kind).name, record.uid, task.title());
    }
    ARCHIVE_TRY(cases, CaseRows(store).ownedBy(user));
    for (const auto &record : cases)
        add(record.workflow, record.uid, record.state);
    return items;
}

Result<Uid>
beginHandover(Store &store, const Session &session, JournalWriter &journal, const QString &user)
{
    CaseRecord like;
    like.workflow = QStringLiteral("handover");
    like.subjectUser = user;
    ARCHIVE_TRY(items, handoverItems(store, user));
    ARCHIVE_TRY(open, CaseRows(store).openAlike(like));
    if (items.empty() || !open.empty())
        return Uid();
    ARCHIVE_TRY(record,
                CaseWriter(store, session, journal).open({like.workflow, user, {}, {}}, {}));
    return record.uid;
}

Result<void> takeOver(Store &store,
                      const Session &session,
                      JournalWriter &journal,
                      const QString &leaver,
                      const QString &uids)
{
    auto words = uids.split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    if (words.size() > mostAtOnce) {
        return Error{ErrorCode::InvalidInput,
                     HandoverText::tr("At most %1 things are taken over at once; take the rest in "
                                      "the next step.")
                         .arg(mostAtOnce),
                     {}};
    }
    Takeover takeover(store, session, journal, leaver);
    for (const auto &word : words) {
        ARCHIVE_TRY(uid, Uid::parse(word));
        ARCHIVE_CHECK(takeover.take(uid));
    }
    return takeover.save();
}

} // namespace archive
