// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/opening.h"

#include "archive/migrations.h"

#include <QCoreApplication>
#include <QFileInfo>
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

} // namespace

Result<std::shared_ptr<StoreContext>> loadContext(const QString &folder,
                                                  const Environment &environment)
{
    auto context = std::make_shared<StoreContext>();
    ARCHIVE_TRY(overlay, readOverlay(folder, environment));
    ARCHIVE_TRY(catalogue, loadCatalogue(QStringLiteral(":/catalogue"), overlay));
    ARCHIVE_TRY(policy, loadPolicy(QStringLiteral(":/policy"), *catalogue));
    ARCHIVE_TRY(divisions, DivisionRegister::shipped());
    ARCHIVE_TRY(counties, CountyRegister::shipped());
    context->catalogue = catalogue;
    context->policy = policy;
    context->divisions = divisions;
    context->counties = counties;
    context->environment = environment;
    return context;
}

Result<Connection>
openConnection(const QString &folder, const KeyRing &keys, OpenMode mode, ConnectionRole role)
{
    constexpr int firstCacheKiB = 64 * 1024;
    OpenOptions options;
    options.mode = mode;
    options.keys = &keys;
    if (role == ConnectionRole::First)
        options.cacheKiB = firstCacheKiB;
    return Connection::open(archivefolder::databasePath(folder), options);
}

Result<OpenedDatabase> openDatabase(const QString &folder, const KeyRing &keys)
{
    ARCHIVE_TRY(connection,
                openConnection(folder, keys, OpenMode::ReadWrite, ConnectionRole::First));
    ARCHIVE_CHECK(migrations::refuseNewer(connection));
    ARCHIVE_TRY(meta, readMeta(connection, folder));
    if (!(meta.info.id == keys.archiveId())) {
        return Error{ErrorCode::Damaged,
                     OpeningText::tr("The keys in the folder are another archive's; put the right "
                                     "keys.json back."),
                     folder};
    }
    return OpenedDatabase{std::move(connection), meta};
}

Result<void> bringUpToDate(Store &store, const Meta &meta)
{
    ARCHIVE_CHECK(refuseNewerCatalogue(meta, store.catalogue()));
    ARCHIVE_CHECK(migrations::applyMissing(store));
    if (meta.catalogueHash == store.catalogue().hash())
        return {};
    ARCHIVE_TRY(scope, WriteScope::begin(store));
    ARCHIVE_CHECK(applyCatalogue(store, scope.journal()));
    return scope.commit();
}

Result<void> journalEvent(Store &store, const QString &action)
{
    ARCHIVE_TRY(scope, WriteScope::begin(store));
    EntryDraft draft;
    draft.action = action;
    ARCHIVE_CHECK(scope.journal().append(draft));
    return scope.commit();
}

} // namespace archive
