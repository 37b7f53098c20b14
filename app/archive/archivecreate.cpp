// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/accounts.h"
#include "archive/archive.h"
#include "archive/filestore.h"
#include "archive/householdentries.h"
#include "archive/migrations.h"
#include "archive/opening.h"
#include "archive/passwordrules.h"
#include "archive/searchkeys.h"
#include "archive/tasks.h"
#include "domain/checkedtext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace archive {
namespace {

struct CreateText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Archive)
};

constexpr int longestInstitution = 100;

/// What the options say about whose archive it is.
struct Owner
{
    DivisionCode division;
    QString institution;
};

Result<Owner> ownerOf(const NewArchiveOptions &options)
{
    static const QRegularExpression stationId(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$"));
    if (!stationId.match(options.station).hasMatch()) {
        return Error{ErrorCode::InvalidInput,
                     CreateText::tr("A station's id has up to 40 letters, digits, hyphens and "
                                    "underscores; give one."),
                     options.station};
    }
    ARCHIVE_TRY(institution, checkFreeText(options.institution, longestInstitution));
    if (institution.text.isEmpty()) {
        return Error{ErrorCode::InvalidInput,
                     CreateText::tr("An archive needs the legal name of its institution."),
                     {}};
    }
    ARCHIVE_TRY(division, DivisionCode::parse(options.division));
    if (division.level() != DivisionLevel::County && division.level() != DivisionLevel::Township) {
        return Error{ErrorCode::InvalidInput,
                     CreateText::tr("An archive serves a county or a township; give its code."),
                     options.division};
    }
    return Owner{division, institution.text};
}

/// What the options say about the archive; its id is new.
Result<ArchiveInfo> newInfo(const NewArchiveOptions &options, const Environment &environment)
{
    ARCHIVE_TRY(owner, ownerOf(options));
    ARCHIVE_TRY(id, Uid::create(*environment.clock, *environment.random));
    ArchiveInfo info{options.folder,
                     id,
                     options.station,
                     owner.institution,
                     owner.division,
                     options.suite,
                     options.sample};
    info.training = options.training;
    return info;
}

/// A sample holds nobody, so that its password may be a word to be told in a course.
Result<void> checkFirstPassword(const NewArchiveOptions &options)
{
    if (options.sample)
        return {};
    ARCHIVE_TRY(rules, PasswordRules::shipped());
    return rules.check(options.adminPassword, options.admin);
}

/// Everything that makes an empty database an archive, in one transaction.
Result<void> found(Store &store)
{
    const auto &context = store.context();
    ARCHIVE_TRY(scope, WriteScope::begin(store));
    auto &journal = scope.journal();
    EntryDraft draft;
    draft.action = QStringLiteral("archive-created");
    draft.content.detail = foundingDetail(context.info);
    ARCHIVE_CHECK(journal.append(draft));
    ARCHIVE_CHECK(writeInfo(store.connection(), context.info));
    ARCHIVE_CHECK(registerKey(store, journal, {}, context.keys->stationKey().publicKey()));
    ARCHIVE_CHECK(
        registerKey(store, journal, store.user().name, context.keys->userKey().publicKey()));
    ARCHIVE_CHECK(insertAccount(store, store.user()));
    ARCHIVE_CHECK(applyCatalogue(store, journal));
    ARCHIVE_TRY(rules, searchRules(store.catalogue()));
    ARCHIVE_CHECK(writeSearchRules(store.connection(), rules));
    ARCHIVE_TRY(listRules, householdListRules(store.catalogue()));
    ARCHIVE_CHECK(writeListRules(store.connection(), listRules));
    ARCHIVE_CHECK(openStandingTasks(store, journal, store.user()));
    return scope.commit();
}

Result<RecoveryKey> createInside(const NewArchiveOptions &options,
                                 const ArchiveInfo &info,
                                 const Environment &environment)
{
    ARCHIVE_TRY(context, loadContext(options.folder, environment));
    KeyRingParameters parameters;
    parameters.folder = options.folder;
    parameters.archive = info.id;
    parameters.suite = options.suite;
    parameters.stationId = info.station;
    parameters.user = options.admin;
    parameters.password = options.adminPassword;
    parameters.cost = options.cost;
    ARCHIVE_TRY(created, KeyRing::create(parameters, environment));
    context->info = info;
    context->keys = std::make_shared<KeyRing>(std::move(created.ring));
    // First, so that no archive of this version is without it.
    ARCHIVE_CHECK(FileStore::create(
        archivefolder::filesPath(options.folder), *context->keys, *environment.disk));
    ARCHIVE_TRY(
        connection,
        openConnection(options.folder, *context->keys, OpenMode::Create, ConnectionRole::First));
    ARCHIVE_CHECK(migrations::applyAll(connection));
    User admin;
    admin.name = context->keys->user();
    admin.roles = {QStringLiteral("admin")};
    admin.createdAt = environment.clock->nowUtc();
    Store store(context, std::move(connection), admin);
    ARCHIVE_CHECK(found(store));
    ARCHIVE_CHECK(store.connection().close());
    return RecoveryKey{created.recoveryHalves.first, created.recoveryHalves.second};
}

} // namespace

Result<void> checkNewPlace(const QString &folder, const Environment &environment)
{
    return archivefolder::checkNew(folder, *environment.disk);
}

Result<void> checkNewOwner(const NewArchiveOptions &options)
{
    ARCHIVE_TRY(owner, ownerOf(options));
    return {};
}

Result<void> checkNewArchive(const NewArchiveOptions &options, const Environment &environment)
{
    ARCHIVE_CHECK(checkNewOwner(options));
    ARCHIVE_CHECK(checkFirstPassword(options));
    return checkNewPlace(options.folder, environment);
}

Result<RecoveryKey> Archive::create(const NewArchiveOptions &options,
                                    const Environment &environment)
{
    ARCHIVE_TRY(info, newInfo(options, environment));
    ARCHIVE_CHECK(checkFirstPassword(options));
    ARCHIVE_CHECK(archivefolder::prepareNew(options.folder, *environment.disk));
    ARCHIVE_TRY(lock, FolderLock::take(options.folder));
    auto key = createInside(options, info, environment);
    if (!key)
        ARCHIVE_CHECK(archivefolder::removeRemains(options.folder));
    return key;
}

} // namespace archive
