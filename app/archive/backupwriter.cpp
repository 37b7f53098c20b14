// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/backupwriter.h"

#include "archive/backupzip.h"
#include "archive/countyfiles.h"
#include "archive/filecheck.h"
#include "archive/filereferences.h"
#include "archive/folder.h"
#include "archive/journalrow.h"
#include "archive/migrations.h"
#include "archive/scanstore.h"
#include "archive/verifier.h"
#include "vault/keystore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QReadLocker>

namespace archive {
namespace {

struct WriterText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Backups)
};

QString native(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

Error notProved(const QString &problem)
{
    return Error{
        ErrorCode::Damaged,
        WriterText::tr("What was copied is not whole, so there is no new backup; verify the "
                       "archive (archivectl verify --full) and try again."),
        problem};
}

} // namespace

BackupWriter::BackupWriter(Store &store, QString file, ScanPlace scans)
    : m_store(store)
    , m_file(std::move(file))
{
    m_manifest.scans.place = scans;
}

BackupWriter::~BackupWriter()
{
    m_copy.reset();
    QDir(m_file + QStringLiteral(".parts")).removeRecursively();
    // What is left of a backup that failed is no harm and is overwritten by the next one.
    static_cast<void>(m_store.context().environment.disk->remove(m_file + QStringLiteral(".part")));
}

QString BackupWriter::part(const QString &name) const
{
    return m_file + QStringLiteral(".parts/") + name;
}

Result<BackupSummary> BackupWriter::write(const CopyProgress &progress)
{
    ARCHIVE_CHECK(checkTarget());
    ARCHIVE_CHECK(copyParts(progress));
    ARCHIVE_CHECK(proveDatabase());
    ARCHIVE_CHECK(keepScans(progress));
    ARCHIVE_CHECK(m_copy->close());
    m_copy.reset();
    ARCHIVE_CHECK(describe());
    ARCHIVE_CHECK(pack());
    return BackupSummary{m_file,
                         QFileInfo(m_file).size(),
                         m_manifest.records(),
                         m_manifest.scans.count,
                         m_manifest.scans.missing,
                         m_manifest.head};
}

Result<void> BackupWriter::checkTarget() const
{
    const QFileInfo target(m_file);
    if (target.exists()) {
        return Error{ErrorCode::InvalidInput,
                     WriterText::tr("%1 exists already; choose another name.").arg(native(m_file)),
                     {}};
    }
    if (!QFileInfo(target.absolutePath()).isDir()) {
        return Error{
            ErrorCode::NotFound,
            WriterText::tr("The folder of %1 does not exist; choose another.").arg(native(m_file)),
            {}};
    }
    constexpr qint64 margin = qint64{4} * 1024 * 1024;
    ARCHIVE_TRY(size, bytesNeeded());
    ARCHIVE_TRY(free, m_store.context().environment.disk->freeBytes(target.absolutePath()));
    if (free < 2 * size + margin) {
        return Error{ErrorCode::DiskFull,
                     WriterText::tr("There is not enough free space for a backup at %1; it needs "
                                    "%2 MB.")
                         .arg(native(m_file))
                         .arg((2 * size + margin) / (qint64{1024} * 1024)),
                     {}};
    }
    return {};
}

Result<qint64> BackupWriter::bytesNeeded() const
{
    const auto &context = m_store.context();
    QStringList databases{archivefolder::databasePath(context.info.folder)};
    qint64 bytes = 0;
    if (m_manifest.scans.place == ScanPlace::Inside)
        databases.append(archivefolder::filesPath(context.info.folder));
    if (m_manifest.scans.place == ScanPlace::Beside) {
        ARCHIVE_TRY(files, m_store.files());
        ARCHIVE_TRY(named, namedFiles(m_store));
        const auto folder = QFileInfo(m_file).absolutePath();
        ARCHIVE_TRY(added, ScanStore::bytesToAdd(folder, *context.keys, named, *files));
        bytes = added;
    }
    for (const auto &database : std::as_const(databases))
        bytes += QFileInfo(database).size() + QFileInfo(database + QStringLiteral("-wal")).size();
    return bytes;
}

Result<void> BackupWriter::makeFolderFor(const QString &path) const
{
    if (QDir().mkpath(QFileInfo(path).absolutePath()))
        return {};
    return Error{ErrorCode::Io,
                 WriterText::tr("Nothing can be written beside %1; check the folder's rights.")
                     .arg(native(m_file)),
                 {}};
}

Result<void> BackupWriter::copyParts(const CopyProgress &progress)
{
    QDir(m_file + QStringLiteral(".parts")).removeRecursively();
    ARCHIVE_CHECK(makeFolderFor(part(backupname::database)));
    const auto &context = m_store.context();
    auto &disk = *context.environment.disk;
    ARCHIVE_CHECK(copyDatabase(m_store.connection(),
                               part(backupname::database),
                               PageCodec::create(*context.keys, DatabaseRole::Records),
                               progress));
    m_paths.insert(backupname::database, part(backupname::database));
    {
        const QReadLocker lock(&context.keysLock);
        ARCHIVE_TRY(keys, KeyStore(context.info.folder, disk).load());
        ARCHIVE_CHECK(writeAtomically(disk, part(backupname::keys), keys.toJson()));
    }
    m_paths.insert(backupname::keys, part(backupname::keys));
    return copyCountyFiles();
}

/// As they are when the records are copied: each is read once and then the same wherever it is looked at.
Result<void> BackupWriter::copyCountyFiles()
{
    const auto &context = m_store.context();
    auto &disk = *context.environment.disk;
    ARCHIVE_TRY(names, countyfiles::in(context.info.folder));
    for (const auto &name : names) {
        const auto copy = part(name);
        ARCHIVE_CHECK(makeFolderFor(copy));
        ARCHIVE_TRY(bytes, disk.read(QDir(context.info.folder).filePath(name)));
        ARCHIVE_CHECK(writeAtomically(disk, copy, bytes));
        m_paths.insert(name, copy);
    }
    return {};
}

Result<void> BackupWriter::proveDatabase()
{
    const auto &context = m_store.context();
    OpenOptions options;
    options.codec = PageCodec::create(*context.keys, DatabaseRole::Records);
    ARCHIVE_TRY(opened, Connection::open(part(backupname::database), options));
    ARCHIVE_TRY(faults, opened.integrityCheck());
    if (!faults.isEmpty())
        return notProved(faults.first());
    ARCHIVE_TRY(rows, countRows(opened));
    ARCHIVE_TRY(schema, migrations::versionOf(opened));
    m_copy.emplace(m_store.shared(), std::move(opened), m_store.user());
    ARCHIVE_TRY(check, Verifier(*m_copy).journal());
    if (!check.ok)
        return notProved(check.problems.first());
    ARCHIVE_TRY(original, readTail(m_store));
    if (original.head.size == check.head.size) { // else something was saved meanwhile
        ARCHIVE_TRY(counted, countRows(m_store.connection()));
        if (counted != rows || original.head.hash != check.head.hash)
            return notProved(QStringLiteral("rows"));
    }
    m_manifest.rows = rows;
    m_manifest.schema = schema;
    m_manifest.head = check.head;
    return {};
}

/// After the records, so that every scan that these name was written before.
Result<void> BackupWriter::keepScans(const CopyProgress &progress)
{
    if (m_manifest.scans.place == ScanPlace::Nowhere)
        return countLeftOut();
    if (m_manifest.scans.place == ScanPlace::Beside)
        return shareScans();
    const auto &keys = *m_store.context().keys;
    const auto path = part(backupname::files);
    ARCHIVE_TRY(present, m_store.files());
    ARCHIVE_CHECK(copyDatabase(
        present->connection(), path, PageCodec::create(keys, DatabaseRole::Files), progress));
    ARCHIVE_TRY(copied, FileStore::open(path, keys));
    ARCHIVE_CHECK(proveScans(copied));
    ARCHIVE_CHECK(copied.connection().close());
    m_paths.insert(backupname::files, path);
    return {};
}

Result<void> BackupWriter::shareScans()
{
    const auto &context = m_store.context();
    const QFileInfo target(m_file);
    ARCHIVE_TRY(shared,
                ScanStore::open(target.absolutePath(), *context.keys, *context.environment.disk));
    ARCHIVE_TRY(present, m_store.files());
    ARCHIVE_TRY(named, namedFiles(*m_copy));
    ARCHIVE_CHECK(
        shared.add(target.fileName(), named, *present, m_store.now().toMSecsSinceEpoch()));
    auto proved = proveScans(shared.files());
    if (!proved && proved.error().code == ErrorCode::Damaged) {
        // Earlier generations share it: what was spoilt there since is mended from the archive.
        ARCHIVE_CHECK(shared.mend(named, *present));
        proved = proveScans(shared.files());
    }
    ARCHIVE_CHECK(proved);
    m_manifest.scans.store = ScanStore::fileName(*context.keys);
    return shared.close();
}

Result<void> BackupWriter::proveScans(FileStore &files)
{
    ARCHIVE_TRY(check, checkKeptFiles(*m_copy, files, CheckedFiles::Named));
    if (!check.problems.isEmpty())
        return notProved(check.problems.first());
    m_manifest.scans.count = check.named;
    m_manifest.scans.bytes = check.bytes;
    m_manifest.scans.missing = check.missing.size();
    return {};
}

Result<void> BackupWriter::countLeftOut()
{
    ARCHIVE_TRY(named, namedFiles(*m_copy));
    m_manifest.scans.missing = named.size();
    return {};
}

Result<void> BackupWriter::describe()
{
    const auto &context = m_store.context();
    m_manifest.archive = context.info.id;
    m_manifest.station = context.info.station;
    m_manifest.epoch = context.info.epoch;
    m_manifest.createdAt = m_store.now();
    for (auto path = m_paths.cbegin(); path != m_paths.cend(); ++path) {
        ARCHIVE_TRY(measured, measureFile(*context.environment.disk, path.value()));
        m_manifest.parts.insert(path.key(), measured);
    }
    const auto json = m_manifest.toJson();
    ARCHIVE_TRY(signature, context.keys->stationKey().sign(json));
    auto &disk = *context.environment.disk;
    ARCHIVE_CHECK(writeAtomically(disk, part(backupname::manifest), json));
    ARCHIVE_CHECK(writeAtomically(disk, part(backupname::signature), signature));
    m_paths.insert(backupname::manifest, part(backupname::manifest));
    m_paths.insert(backupname::signature, part(backupname::signature));
    return {};
}

Result<void> BackupWriter::pack()
{
    const auto unfinished = m_file + QStringLiteral(".part");
    auto &disk = *m_store.context().environment.disk;
    ARCHIVE_CHECK(disk.remove(unfinished));
    ARCHIVE_CHECK(packFiles(unfinished, m_paths, m_manifest.parts));
    ARCHIVE_CHECK(disk.sync(unfinished));
    return disk.replace(unfinished, m_file);
}

Result<QMap<QString, qint64>> countRows(Connection &connection)
{
    ARCHIVE_TRY(
        tables,
        Statement::prepare(connection,
                           QStringLiteral("SELECT name FROM sqlite_schema WHERE type='table' "
                                          "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND "
                                          "sql NOT LIKE 'CREATE VIRTUAL%'")));
    QMap<QString, qint64> rows;
    for (;;) {
        ARCHIVE_TRY(found, tables.step());
        if (!found)
            return rows;
        const auto name = tables.text(0);
        ARCHIVE_TRY(count,
                    Statement::prepare(connection,
                                       QStringLiteral("SELECT count(*) FROM \"%1\"").arg(name)));
        ARCHIVE_CHECK(count.step());
        rows.insert(name, count.integer(0));
    }
}

} // namespace archive
