// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/journalwriter.h"
#include "archive/session.h"
#include "archive/store.h"
#include "archive/tasks.h"

#include <QCoreApplication>

#include <algorithm>

namespace archive {
namespace {

struct SessionsText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Sessions)
};

Error refusedSession(const QString &sentence, const QString &purpose)
{
    return {ErrorCode::Refused, sentence, purpose};
}

} // namespace

Sessions::Sessions(Store &store)
    : m_store(store)
{ }

Result<Session> Sessions::begin(const QString &purpose, const std::optional<Uid> &task)
{
    auto session = beginAllowed(purpose, task);
    if (!session && session.error().code == ErrorCode::Refused)
        ARCHIVE_CHECK(recordRefused(purpose));
    return session;
}

Result<void> Sessions::recordMissingPurpose()
{
    return recordRefused({});
}

Result<void> Sessions::recordRefused(const QString &purpose)
{
    constexpr int longestPurpose = 60; // what somebody typed
    ARCHIVE_TRY(scope, WriteScope::begin(m_store));
    EntryDraft entry;
    entry.action = QStringLiteral("refused");
    entry.content.detail = purpose.left(longestPurpose);
    ARCHIVE_CHECK(scope.journal().append(entry));
    return scope.commit();
}

Result<Session> Sessions::beginAllowed(const QString &purpose, const std::optional<Uid> &task)
{
    const auto &policy = *m_store.context().policy;
    const auto &user = m_store.user();
    const auto *wanted = policy.purpose(purpose);
    const auto held = purposesOf(policy, user.roles);
    if (wanted == nullptr) {
        QStringList codes;
        for (const auto &each : held)
            codes.append(each.code);
        return refusedSession(SessionsText::tr("There is no purpose “%1”; yours are %2.")
                                  .arg(purpose, codes.join(QStringLiteral(", "))),
                              purpose);
    }
    const bool isHeld = std::any_of(
        held.begin(), held.end(), [wanted](const auto &each) { return each.code == wanted->code; });
    if (!isHeld) {
        return refusedSession(SessionsText::tr("The purpose “%1” is not of your duties; choose "
                                               "another or ask an administrator.")
                                  .arg(purpose),
                              purpose);
    }
    ARCHIVE_TRY(tasks, openTasksOf(m_store, user));
    const auto found = std::find_if(tasks.begin(), tasks.end(), [&](const auto &each) {
        return each.purpose == wanted->code && (!task || each.uid == *task);
    });
    if (found == tasks.end()) {
        return refusedSession(
            task
                ? SessionsText::tr("The task is not yours, not open, or of another purpose; choose "
                                   "one of your open tasks.")
                : SessionsText::tr("You have no open task for the purpose “%1”; ask for one.")
                      .arg(purpose),
            purpose);
    }
    Session session;
    ARCHIVE_TRY(id, m_store.newUid());
    session.m_user = user;
    session.m_task = *found;
    session.m_purpose = *wanted;
    session.m_id = id;
    session.m_mayUnmask = true;
    return session;
}

Result<Session> Sessions::beginMasked()
{
    Session session;
    ARCHIVE_TRY(id, m_store.newUid());
    session.m_user = m_store.user();
    session.m_id = id;
    return session;
}

Result<std::vector<Task>> Sessions::openTasks()
{
    return openTasksOf(m_store, m_store.user());
}

} // namespace archive
