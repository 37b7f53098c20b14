// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/users.h"

#include "archive/access.h"
#include "archive/accounts.h"
#include "archive/handover.h"
#include "archive/opening.h"
#include "archive/passwordrules.h"
#include "archive/signin.h"
#include "archive/store.h"
#include "archive/tasks.h"
#include "vault/username.h"
#include "views/fields.h"

#include <QCoreApplication>
#include <QReadLocker>
#include <QWriteLocker>

#include <algorithm>

namespace archive {
namespace {

struct UsersText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Users)
};

// Users are managed by whom the policy lets manage tasks.
Result<void> requireManaging(Store &store, const Session &session)
{
    return AccessRules(store, session).require(kinds::task, Action::Manage);
}

bool mayManage(Store &store, const User &user)
{
    const auto &policy = *store.context().policy;
    const auto kind = store.catalogue().kind(kinds::task).name;
    const auto &purposes = policy.purposes();
    return std::any_of(purposes.begin(), purposes.end(), [&](const Purpose &purpose) {
        return policy.verdict(purpose.code, user.roles, kind, Action::Manage) != Verdict::Refused;
    });
}

Result<User> accountOf(Store &store, const QString &name)
{
    ARCHIVE_TRY(normalized, normalizedUserName(name));
    ARCHIVE_TRY(account, findAccount(store, normalized));
    if (!account) {
        return Error{ErrorCode::NotFound,
                     UsersText::tr("There is no user “%1”; check the name.").arg(name),
                     {}};
    }
    return *account;
}

Result<void> checkDuties(Store &store, const User &user)
{
    if (user.roles.isEmpty()) {
        return Error{ErrorCode::InvalidInput,
                     UsersText::tr("A user needs at least one role; choose one."),
                     {}};
    }
    ARCHIVE_CHECK(store.context().policy->mayHold(user.roles));
    const auto &served = store.context().info.division;
    for (const auto township : user.townships) {
        if (!township.isWithin(served) || township.level() != DivisionLevel::Township) {
            return Error{ErrorCode::InvalidInput,
                         UsersText::tr("%1 is not a township of this archive; choose one of its "
                                       "townships.")
                             .arg(township.text()),
                         {}};
        }
    }
    return {};
}

EntryDraft userEvent(const QString &action, const QString &detail)
{
    EntryDraft draft;
    draft.action = action;
    draft.content.detail = detail;
    return draft;
}

Result<void> requireAnotherManager(Store &store, const User &leaving)
{
    ARCHIVE_TRY(users, allAccounts(store));
    const bool another = std::any_of(users.begin(), users.end(), [&](const User &user) {
        return !user.disabled && user.name != leaving.name && mayManage(store, user);
    });
    if (another || !mayManage(store, leaving))
        return {};
    return Error{
        ErrorCode::Refused,
        UsersText::tr("“%1” is the last administrator; add another first.").arg(leaving.name),
        {}};
}

/// A user who never has to choose a password of his own is no one whom the journal could name.
Result<void> checkGiven(Store &store, const QString &user, const QString &password, PasswordUse use)
{
    const bool sample = store.context().info.sample;
    if (use == PasswordUse::Lasting && !sample) {
        return Error{ErrorCode::Refused,
                     UsersText::tr("Only a sample archive has users whose first password lasts."),
                     {}};
    }
    // A sample holds nobody, so that its password may be a word to be told in a course.
    if (use == PasswordUse::Lasting)
        return {};
    ARCHIVE_TRY(rules, PasswordRules::shipped());
    return rules.check(password, user);
}

Result<void>
writeNewUser(Store &store, const Session &session, const User &user, const PublicKey &key)
{
    ARCHIVE_TRY(scope, WriteScope::begin(store, session));
    ARCHIVE_CHECK(insertAccount(store, user));
    const QString detail = user.name + QLatin1Char(' ') + user.roles.join(QLatin1Char(','));
    ARCHIVE_CHECK(scope.journal().append(userEvent(QStringLiteral("user-added"), detail)));
    ARCHIVE_CHECK(registerKey(store, scope.journal(), user.name, key));
    ARCHIVE_CHECK(openStandingTasks(store, scope.journal(), user));
    return scope.commit();
}

} // namespace

Users::Users(Store &store)
    : m_store(store)
{ }

Result<std::vector<User>> Users::list(const Session &session)
{
    ARCHIVE_CHECK(requireManaging(m_store, session));
    return allAccounts(m_store);
}

Result<void> Users::add(const Session &session,
                        const QString &name,
                        const QStringList &roles,
                        const std::vector<DivisionCode> &townships,
                        const QString &password,
                        PasswordUse use)
{
    ARCHIVE_CHECK(requireManaging(m_store, session));
    ARCHIVE_TRY(normalized, normalizedUserName(name));
    const User user{normalized, roles, townships, false, {}, m_store.now()};
    ARCHIVE_CHECK(checkDuties(m_store, user));
    ARCHIVE_TRY(present, findAccount(m_store, normalized));
    if (present) {
        return Error{
            ErrorCode::InvalidInput,
            UsersText::tr("There is a user “%1” already; choose another name.").arg(normalized),
            {}};
    }
    ARCHIVE_CHECK(checkGiven(m_store, normalized, password, use));
    auto &keys = *m_store.context().keys;
    const auto key = [&]() -> Result<PublicKey> {
        const QWriteLocker locker(&m_store.context().keysLock);
        return keys.addUser(normalized, password, use);
    }();
    if (!key)
        return key.error();
    auto written = writeNewUser(m_store, session, user, *key);
    if (!written) {
        // The slot of a user whom the archive does not know must not stay.
        const QWriteLocker locker(&m_store.context().keysLock);
        ARCHIVE_CHECK(keys.removeSlot(normalized));
    }
    return written;
}

Result<Uid> Users::disable(const Session &session, const QString &name)
{
    ARCHIVE_CHECK(requireManaging(m_store, session));
    ARCHIVE_TRY(user, accountOf(m_store, name));
    if (user.name == m_store.user().name) {
        return Error{ErrorCode::Refused,
                     UsersText::tr("Nobody disables himself; another administrator has to do it."),
                     {}};
    }
    ARCHIVE_CHECK(requireAnotherManager(m_store, user));
    Uid handover;
    if (!user.disabled) {
        ARCHIVE_TRY(scope, WriteScope::begin(m_store, session));
        ARCHIVE_CHECK(setAccountDisabled(m_store, user.name, true));
        ARCHIVE_TRY(seq,
                    scope.journal().append(userEvent(QStringLiteral("user-disabled"), user.name)));
        ARCHIVE_CHECK(retireKeys(m_store, user.name, seq));
        ARCHIVE_TRY(begun, beginHandover(m_store, session, scope.journal(), user.name));
        ARCHIVE_CHECK(scope.commit());
        handover = begun;
    }
    const QWriteLocker locker(&m_store.context().keysLock);
    auto &keys = *m_store.context().keys;
    if (keys.users().contains(user.name))
        ARCHIVE_CHECK(keys.removeSlot(user.name));
    return handover;
}

Result<void> Users::reset(const Session &session, const QString &name, const QString &password)
{
    ARCHIVE_CHECK(requireManaging(m_store, session));
    ARCHIVE_TRY(user, accountOf(m_store, name));
    if (user.name == m_store.user().name) {
        return Error{ErrorCode::Refused,
                     UsersText::tr("Change your own password by giving the present one."),
                     {}};
    }
    ARCHIVE_CHECK(checkGiven(m_store, user.name, password, PasswordUse::Once));
    const auto key = [&]() -> Result<PublicKey> {
        const QWriteLocker locker(&m_store.context().keysLock);
        return m_store.context().keys->resetUser(user.name, password, PasswordUse::Once);
    }();
    if (!key)
        return key.error();
    ARCHIVE_TRY(scope, WriteScope::begin(m_store, session));
    ARCHIVE_CHECK(setAccountDisabled(m_store, user.name, false));
    ARCHIVE_CHECK(scope.journal().append(userEvent(QStringLiteral("user-reset"), user.name)));
    ARCHIVE_CHECK(registerKey(m_store, scope.journal(), user.name, *key));
    ARCHIVE_CHECK(scope.commit());
    const auto &context = m_store.context();
    return clearFailures(context.info.folder, user.name, context.environment);
}

Result<void> Users::changeOwnPassword(const QString &present, const QString &next)
{
    const auto &context = m_store.context();
    const auto &user = m_store.user().name;
    ARCHIVE_TRY(rules, PasswordRules::shipped());
    ARCHIVE_CHECK(rules.check(next, user));
    {
        const QWriteLocker locker(&context.keysLock);
        ARCHIVE_TRY(lockout, lockoutOf(context.info.folder, context.environment));
        ARCHIVE_CHECK(countedAttempt<void>(
            lockout, user, [&] { return context.keys->changePassword(user, present, next); }));
        ARCHIVE_TRY(before, lockout.clear(user));
    }
    ARCHIVE_TRY(scope, WriteScope::begin(m_store));
    ARCHIVE_CHECK(
        scope.journal().append(userEvent(QStringLiteral("password-changed"), m_store.user().name)));
    return scope.commit();
}

Result<void> Users::confirmOwnPassword(const QString &password)
{
    const auto &context = m_store.context();
    const auto &user = m_store.user().name;
    ARCHIVE_TRY(account, findAccount(m_store, user));
    if (!account || account->disabled) {
        return Error{ErrorCode::Refused,
                     UsersText::tr("The user “%1” is disabled; ask an administrator.").arg(user),
                     {}};
    }
    ARCHIVE_TRY(lockout, lockoutOf(context.info.folder, context.environment));
    ARCHIVE_CHECK(countedAttempt<void>(lockout, user, [&] {
        const QReadLocker locker(&context.keysLock);
        return context.keys->confirmPassword(user, password);
    }));
    ARCHIVE_TRY(before, lockout.clear(user));
    return journalFailures(m_store, before);
}

} // namespace archive
