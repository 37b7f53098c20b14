// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/rekey.h"

#include "archive/access.h"
#include "archive/accounts.h"
#include "archive/filestore.h"
#include "archive/folder.h"
#include "archive/opening.h"
#include "archive/passwordrules.h"
#include "archive/rekeyswap.h"
#include "archive/signin.h"
#include "archive/verifier.h"
#include "vault/databasecompare.h"
#include "vault/databasecopy.h"
#include "views/fields.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace archive {
namespace {

struct RekeyText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Archive)
};

/// One change of keys, whose files stand in a folder of their own until they are proved.
class Rekeying
{
public:
    Rekeying(QString folder, QString password, const Environment &environment)
        : m_folder(std::move(folder))
        , m_password(std::move(password))
        , m_environment(environment)
    { }

    Result<RekeySummary> run(const QString &user)
    {
        // Every other opening here is with a password that was right.
        ARCHIVE_TRY(unlocked, unlockCounted(m_folder, user, m_password, m_environment));
        ARCHIVE_CHECK(requireOwnPassword(unlocked.ring, m_environment.clock->nowUtc()));
        ARCHIVE_TRY(present, openWith(m_folder, std::move(unlocked.ring)));
        ARCHIVE_TRY(session, Sessions(present).begin(QStringLiteral("maintenance")));
        ARCHIVE_CHECK(AccessRules(present, session).require(kinds::task, Action::Manage));
        ARCHIVE_CHECK(makeRoom());
        const auto &keys = *present.context().keys;
        ARCHIVE_TRY(fresh, keys.rekeyed(work(), m_password));
        ARCHIVE_CHECK(copyDatabase(present.connection(),
                                   QDir(work()).filePath(QStringLiteral("archive.db")),
                                   PageCodec::create(fresh.ring, DatabaseRole::Records)));
        if (hasFiles()) {
            ARCHIVE_TRY(files, present.files());
            ARCHIVE_CHECK(copyDatabase(files->connection(),
                                       archivefolder::filesPath(work()),
                                       PageCodec::create(fresh.ring, DatabaseRole::Files)));
        }
        ARCHIVE_CHECK(prove(present, user));
        RekeySummary summary{{fresh.recoveryHalves.first, fresh.recoveryHalves.second},
                             keys.users()};
        summary.usersWithoutKeys.removeAll(keys.user());
        ARCHIVE_CHECK(present.close());
        ARCHIVE_CHECK(writeAtomically(
            *m_environment.disk, QDir(work()).filePath(QStringLiteral("ready")), "ready\n"));
        ARCHIVE_CHECK(finishRekey(m_folder, m_environment));
        return summary;
    }

private:
    [[nodiscard]] QString work() const { return archivefolder::rekeyPath(m_folder); }
    /// An archive of an older version gets its files.db when it is opened next.
    [[nodiscard]] bool hasFiles() const
    {
        return QFileInfo::exists(archivefolder::filesPath(m_folder));
    }

    /// The archive in a folder, with the keys that stand there.
    [[nodiscard]] Result<Store> openAs(const QString &folder, const QString &user) const
    {
        ARCHIVE_TRY(ring, KeyRing::unlock(folder, user, m_password, m_environment));
        return openWith(folder, std::move(ring));
    }

    [[nodiscard]] Result<Store> openWith(const QString &folder, KeyRing ring) const
    {
        auto keys = std::make_shared<KeyRing>(std::move(ring));
        ARCHIVE_TRY(opened, openDatabase(folder, *keys, m_environment));
        ARCHIVE_TRY(context, loadContext(m_folder, m_environment));
        context->info = opened.meta.info;
        context->keys = keys;
        User account;
        account.name = keys->user();
        Store nameless(context, std::move(opened.connection), account);
        ARCHIVE_TRY(known, findAccount(nameless, account.name));
        if (!known || known->disabled) {
            return Error{
                ErrorCode::Refused,
                RekeyText::tr("The user “%1” is disabled; ask an administrator.").arg(account.name),
                {}};
        }
        return Store(context, std::move(nameless.connection()), *known);
    }

    [[nodiscard]] Result<void> makeRoom() const
    {
        constexpr qint64 margin = qint64{4} * 1024 * 1024;
        const auto size = QFileInfo(archivefolder::databasePath(m_folder)).size()
            + QFileInfo(archivefolder::filesPath(m_folder)).size();
        ARCHIVE_TRY(free, m_environment.disk->freeBytes(m_folder));
        if (free < 2 * size + margin) {
            return Error{ErrorCode::DiskFull,
                         RekeyText::tr("There is not enough free space to give the archive new "
                                       "keys; free some and try again."),
                         m_folder};
        }
        if (QDir().mkpath(work()))
            return {};
        return Error{ErrorCode::Io,
                     RekeyText::tr("The folder %1 can't be made; choose another place.")
                         .arg(QDir::toNativeSeparators(work())),
                     {}};
    }

    /// Opens what was written as the user will, compares it with what it was copied from, and journals the change in it.
    [[nodiscard]] Result<void> prove(Store &present, const QString &user) const
    {
        ARCHIVE_TRY(fresh, openAs(work(), user));
        ARCHIVE_TRY(faults, fresh.connection().integrityCheck());
        if (!faults.isEmpty())
            return damaged(faults.first());
        ARCHIVE_CHECK(requireSameRows(present.connection().handle(), fresh.connection().handle()));
        if (hasFiles())
            ARCHIVE_CHECK(proveFiles(present, fresh));
        ARCHIVE_TRY(session, Sessions(fresh).begin(QStringLiteral("maintenance")));
        {
            ARCHIVE_TRY(scope, WriteScope::begin(fresh, session));
            EntryDraft draft;
            draft.action = QStringLiteral("rekeyed");
            ARCHIVE_CHECK(scope.journal().append(draft));
            ARCHIVE_CHECK(scope.commit());
        }
        ARCHIVE_CHECK(fresh.connection().checkpoint());
        return fresh.close();
    }

    [[nodiscard]] static Result<void> proveFiles(Store &present, Store &fresh)
    {
        ARCHIVE_TRY(before, present.files());
        ARCHIVE_TRY(after, fresh.files());
        ARCHIVE_TRY(faults, after->connection().integrityCheck());
        if (!faults.isEmpty())
            return damaged(faults.first());
        return requireSameRows(before->connection().handle(), after->connection().handle());
    }

    static Error damaged(const QString &fault)
    {
        return {ErrorCode::Damaged,
                RekeyText::tr("The archive is damaged, so it keeps its keys; verify it "
                              "(archivectl verify --full)."),
                fault};
    }

    QString m_folder;
    QString m_password;
    Environment m_environment;
};

} // namespace

Result<RekeySummary> rekeyArchive(const QString &folder,
                                  const QString &user,
                                  const QString &password,
                                  const Environment &environment)
{
    ARCHIVE_TRY(lock, FolderLock::take(folder));
    ARCHIVE_CHECK(finishRekey(folder, environment));
    ARCHIVE_CHECK(archivefolder::checkPresent(folder, *environment.disk));
    auto done = Rekeying(folder, password, environment).run(user);
    if (!done)
        ARCHIVE_CHECK(finishRekey(folder, environment));
    return done;
}

} // namespace archive
