// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/accounts.h"
#include "archive/archive.h"
#include "archive/archiveparts.h"
#include "archive/opening.h"
#include "archive/passwordrules.h"
#include "archive/rekeyswap.h"
#include "archive/signin.h"
#include "vault/username.h"

#include <QCoreApplication>

namespace archive {
namespace {

struct OpenText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Archive)
};

/// An open database with everything around it; the user is still without roles.
Result<Store> openStore(const QString &folder,
                        std::shared_ptr<FolderLock> lock,
                        KeyRing ring,
                        std::future<Result<std::shared_ptr<StoreContext>>> rules,
                        const Environment &environment,
                        Meta &meta)
{
    auto keys = std::make_shared<KeyRing>(std::move(ring));
    ARCHIVE_TRY(opened, openDatabase(folder, *keys, environment));
    ARCHIVE_TRY(context, rules.get());
    meta = opened.meta;
    context->info = meta.info;
    context->keys = keys;
    context->lock = std::move(lock);
    User user;
    user.name = keys->user();
    return Store(context, std::move(opened.connection), user);
}

/// A password that somebody else knows must not open the archive: what is done with it could be either's act.
Result<void> refusePasswordDue(Store &store)
{
    auto own = requireOwnPassword(*store.context().keys, store.now());
    if (!own && own.error().code == ErrorCode::PasswordDue)
        ARCHIVE_CHECK(journalEvent(store, QStringLiteral("password-due")));
    return own;
}

/// Who has the right password gets in, whatever becomes of the slot.
Result<void> strengthenSlot(Store &store, const QString &password, const KdfCost &least)
{
    if (store.context().info.sample)
        return {};
    const auto strengthened = store.context().keys->strengthen(password, least);
    if (!strengthened) {
        return journalEvent(
            store, QStringLiteral("password-not-strengthened"), strengthened.error().message);
    }
    return *strengthened ? journalEvent(store, QStringLiteral("password-strengthened"))
                         : Result<void>();
}

} // namespace

Result<User> admittedUser(Store &store)
{
    ARCHIVE_TRY(account, findAccount(store, store.user().name));
    if (!account || account->disabled) {
        return Error{
            ErrorCode::Refused,
            OpenText::tr("The user “%1” is disabled; ask an administrator.").arg(store.user().name),
            {}};
    }
    const auto keyId = store.context().keys->userKey().publicKey().keyId();
    if (account->keyId != keyId) {
        return Error{ErrorCode::Refused,
                     OpenText::tr("The archive does not know the key of “%1”; an administrator has "
                                  "to reset the password.")
                         .arg(account->name),
                     keyId};
    }
    return *account;
}

namespace {

struct Entered
{
    Store store; ///< its user is still without roles
    User user;
};

/// What both doors ask of whoever comes: the right password, an account in use, an archive brought up to date.
Result<Entered> openFor(const QString &folder,
                        const QString &user,
                        const QString &password,
                        const Environment &environment)
{
    ARCHIVE_CHECK(archivefolder::checkPresent(folder, *environment.disk));
    ARCHIVE_TRY(lock, FolderLock::take(folder));
    ARCHIVE_CHECK(finishRekey(folder, environment));
    ARCHIVE_CHECK(archivefolder::removeAbsorbCopy(folder));
    auto context = loadContextBeside(folder, environment);
    ARCHIVE_TRY(unlocked, unlockCounted(folder, user, password, environment));
    Meta meta;
    ARCHIVE_TRY(
        store,
        openStore(folder, lock, std::move(unlocked.ring), std::move(context), environment, meta));
    ARCHIVE_TRY(admitted, admittedUser(store));
    ARCHIVE_CHECK(bringUpToDate(store, meta));
    ARCHIVE_CHECK(journalFailures(store, unlocked.before));
    return Entered{std::move(store), admitted};
}

} // namespace

Result<void> journalFailures(Store &store, const FailedAttempts &before)
{
    if (before.count == 0)
        return {};
    return journalEvent(store,
                        QStringLiteral("sign-in-failures"),
                        QStringLiteral("%1 %2").arg(QString::number(before.count),
                                                    before.last.toString(Qt::ISODate)));
}

Result<void> Archive::checkThere(const QString &folder, const Environment &environment)
{
    return archivefolder::checkThere(folder, *environment.disk);
}

Result<std::unique_ptr<Archive>> Archive::open(const QString &folder,
                                               const QString &user,
                                               const QString &password,
                                               const Environment &environment,
                                               const KdfCost &leastCost)
{
    ARCHIVE_TRY(entered, openFor(folder, user, password, environment));
    auto &store = entered.store;
    ARCHIVE_CHECK(refusePasswordDue(store));
    store.context().keys->setKdfCost(leastCost);
    ARCHIVE_CHECK(strengthenSlot(store, password, leastCost));
    ARCHIVE_CHECK(journalEvent(store, QStringLiteral("sign-in")));
    auto parts =
        std::make_unique<Parts>(Store(store.shared(), std::move(store.connection()), entered.user));
    return std::unique_ptr<Archive>(new Archive(std::move(parts)));
}

Result<void> Archive::changePassword(const QString &folder,
                                     const QString &user,
                                     const QString &present,
                                     const QString &next,
                                     const Environment &environment)
{
    ARCHIVE_TRY(entered, openFor(folder, user, present, environment));
    auto &store = entered.store;
    ARCHIVE_TRY(rules, PasswordRules::shipped());
    ARCHIVE_CHECK(rules.check(next, entered.user.name));
    ARCHIVE_CHECK(store.context().keys->changePassword(entered.user.name, present, next));
    return journalEvent(store, QStringLiteral("password-changed"), entered.user.name);
}

Result<void> Archive::recover(const QString &folder,
                              const QString &user,
                              const QString &password,
                              const RecoveryKey &key,
                              const Environment &environment)
{
    ARCHIVE_CHECK(archivefolder::checkPresent(folder, *environment.disk));
    ARCHIVE_TRY(lock, FolderLock::take(folder));
    ARCHIVE_CHECK(finishRekey(folder, environment));
    auto context = loadContextBeside(folder, environment);
    ARCHIVE_TRY(unlocked, unlockCountedWithRecovery(folder, {key.first, key.second}, environment));
    Meta meta;
    ARCHIVE_TRY(
        store,
        openStore(folder, lock, std::move(unlocked.ring), std::move(context), environment, meta));
    ARCHIVE_CHECK(bringUpToDate(store, meta));
    ARCHIVE_TRY(name, normalizedUserName(user));
    ARCHIVE_TRY(account, findAccount(store, name));
    if (!account) {
        return Error{ErrorCode::NotFound,
                     OpenText::tr("There is no user “%1”; check the name.").arg(user),
                     {}};
    }
    ARCHIVE_TRY(rules, PasswordRules::shipped());
    ARCHIVE_CHECK(rules.check(password, account->name));
    ARCHIVE_TRY(publicKey, store.context().keys->resetUser(account->name, password));
    ARCHIVE_TRY(scope, WriteScope::begin(store));
    ARCHIVE_CHECK(setAccountDisabled(store, account->name, false));
    EntryDraft draft;
    draft.action = QStringLiteral("user-recovered");
    draft.content.detail = account->name;
    ARCHIVE_CHECK(scope.journal().append(draft));
    ARCHIVE_CHECK(registerKey(store, scope.journal(), account->name, publicKey));
    ARCHIVE_CHECK(scope.commit());
    return clearFailures(folder, account->name, environment);
}

} // namespace archive
