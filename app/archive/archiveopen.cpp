// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/accounts.h"
#include "archive/archive.h"
#include "archive/archiveparts.h"
#include "archive/opening.h"
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
                        const Environment &environment,
                        Meta &meta)
{
    auto keys = std::make_shared<KeyRing>(std::move(ring));
    ARCHIVE_TRY(opened, openDatabase(folder, *keys));
    ARCHIVE_TRY(context, loadContext(folder, environment));
    meta = opened.meta;
    context->info = meta.info;
    context->keys = keys;
    context->lock = std::move(lock);
    User user;
    user.name = keys->user();
    return Store(context, std::move(opened.connection), user);
}

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

} // namespace

Result<std::unique_ptr<Archive>> Archive::open(const QString &folder,
                                               const QString &user,
                                               const QString &password,
                                               const Environment &environment)
{
    ARCHIVE_CHECK(archivefolder::checkPresent(folder));
    ARCHIVE_TRY(lock, FolderLock::take(folder));
    ARCHIVE_TRY(ring, KeyRing::unlock(folder, user, password, environment));
    Meta meta;
    ARCHIVE_TRY(store, openStore(folder, lock, std::move(ring), environment, meta));
    ARCHIVE_TRY(admitted, admittedUser(store));
    ARCHIVE_CHECK(bringUpToDate(store, meta));
    ARCHIVE_CHECK(journalEvent(store, QStringLiteral("sign-in")));
    auto parts =
        std::make_unique<Parts>(Store(store.shared(), std::move(store.connection()), admitted));
    return std::unique_ptr<Archive>(new Archive(std::move(parts)));
}

Result<void> Archive::recover(const QString &folder,
                              const QString &user,
                              const QString &password,
                              const RecoveryKey &key,
                              const Environment &environment)
{
    ARCHIVE_CHECK(archivefolder::checkPresent(folder));
    ARCHIVE_TRY(lock, FolderLock::take(folder));
    ARCHIVE_TRY(ring, KeyRing::unlockWithRecovery(folder, {key.first, key.second}, environment));
    Meta meta;
    ARCHIVE_TRY(store, openStore(folder, lock, std::move(ring), environment, meta));
    ARCHIVE_CHECK(bringUpToDate(store, meta));
    ARCHIVE_TRY(name, normalizedUserName(user));
    ARCHIVE_TRY(account, findAccount(store, name));
    if (!account) {
        return Error{ErrorCode::NotFound,
                     OpenText::tr("There is no user “%1”; check the name.").arg(user),
                     {}};
    }
    ARCHIVE_TRY(publicKey, store.context().keys->resetUser(account->name, password));
    ARCHIVE_TRY(scope, WriteScope::begin(store));
    ARCHIVE_CHECK(setAccountDisabled(store, account->name, false));
    EntryDraft draft;
    draft.action = QStringLiteral("user-recovered");
    draft.content.detail = account->name;
    ARCHIVE_CHECK(scope.journal().append(draft));
    ARCHIVE_CHECK(registerKey(store, scope.journal(), account->name, publicKey));
    return scope.commit();
}

} // namespace archive
