// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/restore.h"

#include "archive/accounts.h"
#include "archive/backupwriter.h"
#include "archive/backupzip.h"
#include "archive/countyfiles.h"
#include "archive/erasures.h"
#include "archive/filecheck.h"
#include "archive/filereferences.h"
#include "archive/folder.h"
#include "archive/journalrow.h"
#include "archive/opening.h"
#include "archive/passwordrules.h"
#include "archive/verifier.h"
#include "vault/hash.h"
#include "vault/keyfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace archive {
namespace {

struct RestoreText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Backups)
};

Error notWhole(const QString &reason)
{
    return Error{ErrorCode::Damaged,
                 RestoreText::tr("The backup is not whole (%1); take another one.").arg(reason),
                 {}};
}

Result<void> makeFolderOf(const QString &path)
{
    const auto folder = QFileInfo(path).absolutePath();
    if (QDir().mkpath(folder))
        return {};
    return Error{ErrorCode::Io,
                 RestoreText::tr("The folder %1 can't be made; check the rights of the one above.")
                     .arg(QDir::toNativeSeparators(folder)),
                 {}};
}

/// One restore, step by step; each checks what the next relies on.
class Restorer
{
public:
    Restorer(const RestoreRequest &request, const Environment &environment)
        : m_request(request)
        , m_environment(environment)
    { }

    Result<RestoreSummary> run()
    {
        ARCHIVE_CHECK(readDescription());
        ARCHIVE_CHECK(unpack());
        ARCHIVE_CHECK(openStore());
        ARCHIVE_CHECK(takeScans());
        ARCHIVE_CHECK(prove());
        ARCHIVE_CHECK(proveScans());
        ARCHIVE_CHECK(beginEpoch());
        ARCHIVE_CHECK(m_store->close());
        return m_summary;
    }

private:
    [[nodiscard]] Result<void> readDescription();
    [[nodiscard]] Result<void> unpack();
    [[nodiscard]] Result<void> openStore();
    [[nodiscard]] Result<void> takeScans();
    [[nodiscard]] Result<void> takeShared();
    [[nodiscard]] Result<void> prove();
    [[nodiscard]] Result<void> proveScans();
    [[nodiscard]] Result<void> noteAbsent();
    [[nodiscard]] Result<void> beginEpoch();
    [[nodiscard]] Result<std::vector<ListedRecord>> listedSince();
    [[nodiscard]] QString inFolder(const QString &name) const
    {
        return QDir(m_request.folder).filePath(name);
    }

    RestoreRequest m_request;
    Environment m_environment;
    BackupManifest m_manifest;
    std::shared_ptr<KeyRing> m_keys;
    Meta m_meta;
    std::optional<Store> m_store;
    RestoreSummary m_summary;
};

Result<void> Restorer::readDescription()
{
    constexpr qint64 limit = qint64{16} * 1024 * 1024;
    ARCHIVE_TRY(json, readEntry(m_request.file, backupname::manifest, limit));
    ARCHIVE_TRY(signature, readEntry(m_request.file, backupname::signature, limit));
    ARCHIVE_TRY(manifest, BackupManifest::fromJson(json));
    ARCHIVE_TRY(keyBytes, readEntry(m_request.file, backupname::keys, limit));
    ARCHIVE_TRY(keyFile, KeyFile::fromJson(keyBytes));
    if (!keyFile.station.publicKey.verify(json, signature) || keyFile.archive != manifest.archive)
        return notWhole(RestoreText::tr("its description was changed"));
    m_manifest = manifest;
    m_summary.madeAt = manifest.createdAt;
    m_summary.records = manifest.records();
    return {};
}

Result<void> Restorer::unpack()
{
    constexpr qint64 margin = qint64{4} * 1024 * 1024;
    qint64 bytes =
        margin + (m_manifest.scans.place == ScanPlace::Beside ? m_manifest.scans.bytes : 0);
    for (const auto &part : std::as_const(m_manifest.parts))
        bytes += part.bytes;
    ARCHIVE_TRY(free, m_environment.disk->freeBytes(m_request.folder));
    if (free < bytes) {
        return Error{ErrorCode::DiskFull,
                     RestoreText::tr("There is not enough free space in %1 to restore the backup.")
                         .arg(QDir::toNativeSeparators(m_request.folder)),
                     {}};
    }
    QStringList known{backupname::database, backupname::keys};
    if (m_manifest.scans.place == ScanPlace::Inside)
        known.append(backupname::files);
    for (auto part = m_manifest.parts.cbegin(); part != m_manifest.parts.cend(); ++part) {
        if (!known.contains(part.key()) && !countyfiles::isOne(part.key()))
            return notWhole(part.key());
        ARCHIVE_CHECK(makeFolderOf(inFolder(part.key())));
        ARCHIVE_CHECK(unpackEntry(
            *m_environment.disk, {m_request.file, part.key()}, inFolder(part.key()), part.value()));
    }
    ARCHIVE_TRY(keys, m_environment.disk->read(inFolder(backupname::keys)));
    return writeAtomically(*m_environment.disk, inFolder(QStringLiteral("keys-2.json")), keys);
}

Result<void> Restorer::openStore()
{
    auto ring =
        KeyRing::unlock(m_request.folder, m_request.user, m_request.password, m_environment);
    if (!ring && ring.error().code == ErrorCode::WrongPassword) {
        return Error{
            ErrorCode::WrongPassword,
            RestoreText::tr("The password is wrong. A backup opens with the passwords of its "
                            "time, %1.")
                .arg(m_manifest.createdAt.toString(Qt::ISODate)),
            {}};
    }
    if (!ring)
        return ring.error();
    ARCHIVE_CHECK(requireOwnPassword(*ring, m_environment.clock->nowUtc()));
    m_keys = std::make_shared<KeyRing>(std::move(ring).value());
    ARCHIVE_TRY(opened, openDatabase(m_request.folder, *m_keys, m_environment));
    ARCHIVE_TRY(context, loadContext(m_request.folder, m_environment));
    m_meta = opened.meta;
    context->info = m_meta.info;
    context->keys = m_keys;
    User user;
    user.name = m_keys->user();
    m_store.emplace(context, std::move(opened.connection), user);
    ARCHIVE_TRY(account, findAccount(*m_store, user.name));
    if (!account || account->disabled) {
        return Error{ErrorCode::Refused,
                     RestoreText::tr("“%1” was no active user when the backup was made; restore it "
                                     "as one who was.")
                         .arg(user.name),
                     {}};
    }
    auto connection = std::move(m_store->connection());
    m_store.emplace(context, std::move(connection), *account);
    return {};
}

Result<void> Restorer::takeScans()
{
    if (m_manifest.scans.place == ScanPlace::Inside)
        return {};
    ARCHIVE_CHECK(FileStore::create(
        archivefolder::filesPath(m_request.folder), *m_keys, *m_environment.disk));
    return m_manifest.scans.place == ScanPlace::Beside ? takeShared() : Result<void>();
}

Result<void> Restorer::takeShared()
{
    const auto path = QFileInfo(m_request.file).dir().filePath(m_manifest.scans.store);
    if (!QFileInfo::exists(path)) {
        return Error{
            ErrorCode::NotFound,
            RestoreText::tr("The scans of this generation are in %1, which is missing; put "
                            "it back beside the generation.")
                .arg(QDir::toNativeSeparators(path)),
            {}};
    }
    ARCHIVE_TRY(shared, FileStore::open(path, *m_keys));
    ARCHIVE_TRY(files, m_store->files());
    ARCHIVE_TRY(named, namedFiles(*m_store));
    for (const auto &hash : named) {
        ARCHIVE_TRY(file, shared.find(hash));
        if (file)
            ARCHIVE_CHECK(files->put(*file));
    }
    return shared.connection().close();
}

/// What the backup was made without is known to be absent from now on.
Result<void> Restorer::noteAbsent()
{
    ARCHIVE_TRY(files, m_store->files());
    ARCHIVE_TRY(named, namedFiles(*m_store));
    ARCHIVE_TRY(transaction, Transaction::begin(m_store->connection()));
    for (const auto &hash : named) {
        ARCHIVE_TRY(kept, files->has(hash));
        if (kept)
            continue;
        ARCHIVE_TRY(put, m_store->statement(QStringLiteral("filereferences/putabsent")));
        ARCHIVE_CHECK(put.bindAll(hash).run());
    }
    return transaction.commit();
}

Result<void> Restorer::proveScans()
{
    if (m_manifest.scans.place == ScanPlace::Nowhere)
        ARCHIVE_CHECK(noteAbsent());
    ARCHIVE_TRY(files, m_store->files());
    ARCHIVE_TRY(check, checkKeptFiles(*m_store, *files, CheckedFiles::Named));
    if (!check.problems.isEmpty())
        return notWhole(check.problems.first());
    if (check.named != m_manifest.scans.count)
        return notWhole(RestoreText::tr("it holds other scans than its description says"));
    m_summary.scans = check.named;
    m_summary.missingScans = check.missing.size();
    return {};
}

Result<void> Restorer::prove()
{
    ARCHIVE_TRY(faults, m_store->connection().integrityCheck());
    if (!faults.isEmpty())
        return notWhole(faults.first());
    ARCHIVE_TRY(rows, countRows(m_store->connection()));
    ARCHIVE_TRY(tail, readTail(*m_store));
    if (rows != m_manifest.rows || tail.head.size != m_manifest.head.size
        || tail.head.hash != m_manifest.head.hash)
        return notWhole(RestoreText::tr("it holds other rows than its description says"));
    ARCHIVE_CHECK(bringUpToDate(*m_store, m_meta));
    ARCHIVE_TRY(check, Verifier(*m_store).journal());
    return check.ok ? Result<void>() : notWhole(check.problems.first());
}

Result<std::vector<ListedRecord>> Restorer::listedSince()
{
    const auto path = m_request.erasures.isEmpty()
        ? QFileInfo(m_request.file).dir().filePath(erasurelist::fileName(m_manifest.archive))
        : m_request.erasures;
    if (!QFileInfo::exists(path)) {
        if (m_request.erasures.isEmpty())
            return std::vector<ListedRecord>();
        return Error{ErrorCode::NotFound,
                     RestoreText::tr("There is no list of erasures %1; check the path.")
                         .arg(QDir::toNativeSeparators(path)),
                     {}};
    }
    m_summary.erasuresFrom = path;
    return erasurelist::read(
        *m_environment.disk, path, m_manifest.archive, m_keys->stationKey().publicKey());
}

Result<void> Restorer::beginEpoch()
{
    ARCHIVE_TRY(session, Sessions(*m_store).begin(QStringLiteral("maintenance")));
    ARCHIVE_TRY(listed, listedSince());
    {
        const auto epoch = QString::number(m_manifest.epoch.toLongLong() + 1);
        ARCHIVE_TRY(scope, WriteScope::begin(*m_store, session));
        ARCHIVE_CHECK(writeEpoch(m_store->connection(), epoch));
        EntryDraft draft;
        draft.action = QStringLiteral("epoch-begun");
        draft.content.detail = QStringLiteral("%1 from %2 %3")
                                   .arg(epoch, m_manifest.createdAt.toString(Qt::ISODate))
                                   .arg(m_manifest.head.size);
        ARCHIVE_CHECK(scope.journal().append(draft));
        ARCHIVE_CHECK(scope.commit());
        m_summary.epoch = epoch;
    }
    Erasures erasures(*m_store);
    ARCHIVE_TRY(applied, erasures.apply(session, listed));
    m_summary.erased = applied.erased;
    m_summary.restricted = applied.restricted;
    ARCHIVE_CHECK(erasures.publish());
    ARCHIVE_TRY(check, Verifier(*m_store).journal());
    if (!check.ok)
        return notWhole(check.problems.first());
    m_summary.head = check.head;
    return {};
}

} // namespace

Result<RestoreSummary> restoreArchive(const RestoreRequest &request, const Environment &environment)
{
    ARCHIVE_CHECK(archivefolder::prepareNew(request.folder, *environment.disk));
    ARCHIVE_TRY(lock, FolderLock::take(request.folder));
    auto restored = Restorer(request, environment).run();
    if (!restored)
        ARCHIVE_CHECK(archivefolder::removeRemains(request.folder));
    return restored;
}

} // namespace archive
