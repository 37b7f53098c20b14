// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/opening.h"

#include "archive/adverserules.h"
#include "archive/filereferences.h"
#include "archive/filestore.h"
#include "archive/freshness.h"
#include "archive/householdentries.h"
#include "archive/migrations.h"
#include "archive/plaintakeover.h"
#include "archive/ratingsuspension.h"
#include "archive/retention.h"
#include "archive/searchindex.h"
#include "vault/pagecodec.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMutex>
#include <QVersionNumber>

namespace archive {
namespace {

struct OpeningText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Archive)
};

Result<QByteArray> readOverlay(const QString &folder, const Environment &environment)
{
    const auto path = archivefolder::overlayPath(folder);
    if (!QFileInfo::exists(path))
        return QByteArray();
    return environment.disk->read(path);
}

/// What may be kept and who may do what with it.
struct Rules
{
    std::shared_ptr<const Catalogue> catalogue;
    std::shared_ptr<const Policy> policy;
};

/// Both come with the program but for the overlay, and reading them takes longer than unlocking: each sign-in to the same archive
/// shares them.
Result<Rules> rulesWith(const QByteArray &overlay)
{
    static QMutex mutex;
    static QByteArray lastOverlay;
    static Rules last;
    const QMutexLocker locker(&mutex);
    if (last.policy && lastOverlay == overlay)
        return last;
    ARCHIVE_TRY(catalogue, loadCatalogue(QStringLiteral(":/catalogue"), overlay));
    ARCHIVE_TRY(policy, loadPolicy(QStringLiteral(":/policy"), *catalogue));
    lastOverlay = overlay;
    last = {catalogue, policy};
    return last;
}

Result<void> refuseNewerCatalogue(const Meta &meta, const Catalogue &catalogue)
{
    const auto kept = QVersionNumber::fromString(meta.catalogueVersion);
    if (kept <= QVersionNumber::fromString(catalogue.version()))
        return {};
    return Error{ErrorCode::NewerVersion,
                 OpeningText::tr("The archive has the catalogue %1, this program knows up to %2; "
                                 "install the newer program.")
                     .arg(meta.catalogueVersion, catalogue.version()),
                 {}};
}

Result<std::shared_ptr<StoreContext>> contextWith(const QByteArray &overlay,
                                                  const Environment &environment)
{
    auto context = std::make_shared<StoreContext>();
    ARCHIVE_TRY(rules, rulesWith(overlay));
    ARCHIVE_TRY(adverse, AdverseRules::shipped(*rules.catalogue));
    ARCHIVE_TRY(freshness, FreshnessRules::shipped(*rules.catalogue));
    ARCHIVE_TRY(retention, Retention::shipped(*rules.catalogue));
    ARCHIVE_TRY(suspensions, SuspensionRules::shipped(*rules.catalogue));
    ARCHIVE_TRY(divisions, DivisionRegister::shipped());
    ARCHIVE_TRY(counties, CountyRegister::shipped());
    context->catalogue = rules.catalogue;
    context->policy = rules.policy;
    context->adverse = adverse;
    context->freshness = freshness;
    context->retention = retention;
    context->suspensions = suspensions;
    context->divisions = divisions;
    context->counties = counties;
    context->environment = environment;
    return context;
}

/// A file that is nobody's database stands where keys say that a sealed one was.
Error explained(const Error &error, const QString &folder)
{
    if (error.code != ErrorCode::NotAnArchive)
        return error;
    return Error{ErrorCode::Damaged,
                 OpeningText::tr("The archive's database %1 is damaged: it is cut off, or its "
                                 "first page is not one that this archive sealed; restore a "
                                 "backup.")
                     .arg(QDir::toNativeSeparators(archivefolder::databasePath(folder))),
                 error.message};
}

/// Archives before this version of the schema had no files.db.
constexpr int firstWithFiles = 5;

Result<void> openFiles(Store &store)
{
    const auto &context = store.context();
    const auto path = archivefolder::filesPath(context.info.folder);
    ARCHIVE_TRY(version, migrations::versionOf(store.connection()));
    if (version < firstWithFiles && !QFileInfo::exists(path))
        ARCHIVE_CHECK(FileStore::create(path, *context.keys, *context.environment.disk));
    ARCHIVE_CHECK(store.files());
    return {};
}

} // namespace

Result<std::shared_ptr<StoreContext>> loadContext(const QString &folder,
                                                  const Environment &environment)
{
    ARCHIVE_TRY(overlay, readOverlay(folder, environment));
    return contextWith(overlay, environment);
}

std::future<Result<std::shared_ptr<StoreContext>>> loadContextBeside(const QString &folder,
                                                                     const Environment &environment)
{
    return std::async(std::launch::async,
                      [read = readOverlay(folder, environment),
                       environment]() -> Result<std::shared_ptr<StoreContext>> {
                          ARCHIVE_TRY(overlay, read);
                          return contextWith(overlay, environment);
                      });
}

Result<Connection>
openConnection(const QString &folder, const KeyRing &keys, OpenMode mode, ConnectionRole role)
{
    constexpr int firstCacheKiB = 64 * 1024;
    OpenOptions options;
    options.mode = mode;
    options.codec = PageCodec::create(keys, DatabaseRole::Records);
    if (role == ConnectionRole::First)
        options.cacheKiB = firstCacheKiB;
    return Connection::open(archivefolder::databasePath(folder), options);
}

Result<Meta> requireKeysOf(Connection &connection, const QString &folder, const KeyRing &keys)
{
    ARCHIVE_TRY(meta, readMeta(connection, folder));
    if (!(meta.info.id == keys.archiveId())) {
        return Error{ErrorCode::Damaged,
                     OpeningText::tr("The keys in the folder are another archive's; put the right "
                                     "keys.json back."),
                     folder};
    }
    return meta;
}

Result<OpenedDatabase>
openDatabase(const QString &folder, const KeyRing &keys, const Environment &environment)
{
    ARCHIVE_CHECK(takeOverPlainArchive(folder, keys, environment));
    auto connected = openConnection(folder, keys, OpenMode::ReadWrite, ConnectionRole::First);
    if (!connected)
        return explained(connected.error(), folder);
    auto connection = std::move(connected).value();
    ARCHIVE_CHECK(migrations::refuseNewer(connection));
    ARCHIVE_TRY(meta, requireKeysOf(connection, folder, keys));
    return OpenedDatabase{std::move(connection), meta};
}

Result<void> bringUpToDate(Store &store, const Meta &meta)
{
    ARCHIVE_CHECK(refuseNewerCatalogue(meta, store.catalogue()));
    ARCHIVE_CHECK(openFiles(store));
    ARCHIVE_CHECK(migrations::applyMissing(store));
    if (meta.catalogueHash != store.catalogue().hash()) {
        ARCHIVE_TRY(scope, WriteScope::begin(store));
        ARCHIVE_CHECK(applyCatalogue(store, scope.journal()));
        ARCHIVE_CHECK(scope.commit());
    }
    ARCHIVE_CHECK(refreshSearchIndex(store, meta.searchRules));
    ARCHIVE_CHECK(refreshHouseholdList(store, meta.listRules));
    return finishErasedFiles(store);
}

Result<void> journalEvent(Store &store, const QString &action, const QString &detail)
{
    ARCHIVE_TRY(scope, WriteScope::begin(store));
    EntryDraft draft;
    draft.action = action;
    draft.content.detail = detail;
    ARCHIVE_CHECK(scope.journal().append(draft));
    return scope.commit();
}

} // namespace archive
