// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/filestore.h"

#include "archive/migrations.h"
#include "archive/sqltext.h"
#include "vault/hash.h"
#include "vault/pagecodec.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace archive {
namespace {

Error damagedFile(const QString &hash)
{
    return Error{ErrorCode::Damaged,
                 QCoreApplication::translate("archive::Files",
                                             "The scan %1 is damaged; scan it again or restore it "
                                             "from a backup.")
                     .arg(hash),
                 hash};
}

OpenOptions optionsFor(OpenMode mode, const KeyRing &keys)
{
    constexpr int cacheKiB = 2 * 1024; // scans are read once
    OpenOptions options;
    options.mode = mode;
    options.codec = PageCodec::create(keys, DatabaseRole::Files);
    options.cacheKiB = cacheKiB;
    return options;
}

} // namespace

QString fileHash(const QByteArray &bytes)
{
    return QString::fromLatin1(sha256(bytes).toHex());
}

Result<void> FileStore::create(const QString &path, const KeyRing &keys, Disk &disk)
{
    if (QFileInfo::exists(path)) {
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("archive::Files",
                                                 "%1 exists already; choose another folder.")
                         .arg(QDir::toNativeSeparators(path)),
                     {}};
    }
    const auto unfinished = path + QStringLiteral(".new");
    for (const auto *suffix : {"-journal", "-wal", "-shm", ""})
        ARCHIVE_CHECK(disk.remove(unfinished + QLatin1String(suffix)));
    ARCHIVE_TRY(connection, Connection::open(unfinished, optionsFor(OpenMode::Create, keys)));
    ARCHIVE_CHECK(migrations::applyAll(connection, DatabaseRole::Files));
    ARCHIVE_CHECK(connection.close());
    ARCHIVE_CHECK(disk.sync(unfinished));
    return disk.replace(unfinished, path);
}

Result<FileStore> FileStore::open(const QString &path, const KeyRing &keys)
{
    ARCHIVE_TRY(connection, Connection::open(path, optionsFor(OpenMode::ReadWrite, keys)));
    ARCHIVE_CHECK(migrations::refuseNewer(connection, DatabaseRole::Files));
    ARCHIVE_TRY(present, migrations::versionOf(connection));
    ARCHIVE_TRY(newest, migrations::newest(DatabaseRole::Files));
    if (present < newest)
        ARCHIVE_CHECK(migrations::applyAll(connection, DatabaseRole::Files));
    return FileStore(std::move(connection));
}

Result<Statement> FileStore::statement(const char *name)
{
    ARCHIVE_TRY(sql, sqlText(QStringLiteral("files/") + QLatin1String(name)));
    return m_connection.prepared(sql);
}

Result<void> FileStore::run(const char *name, const QString &hash)
{
    ARCHIVE_TRY(once, statement(name));
    return once.bindAll(hash).run();
}

Result<bool> FileStore::has(const QString &hash)
{
    ARCHIVE_TRY(found, statement("has"));
    return found.bindAll(hash).step();
}

Result<std::optional<StoredFile>> FileStore::find(const QString &hash)
{
    ARCHIVE_TRY(row, statement("find"));
    ARCHIVE_TRY(found, row.bindAll(hash).step());
    if (!found)
        return std::optional<StoredFile>();
    StoredFile file{hash, row.text(0), row.blob(1)};
    if (fileHash(file.bytes) != hash)
        return damagedFile(hash);
    return std::optional(std::move(file));
}

Result<void> FileStore::put(const StoredFile &file, std::optional<qint64> nowMs)
{
    ARCHIVE_TRY(transaction, Transaction::begin(m_connection));
    ARCHIVE_CHECK(keep(file));
    if (nowMs)
        ARCHIVE_CHECK(mark(file.hash, *nowMs));
    return transaction.commit();
}

Result<void> FileStore::noteNamed(const QString &hash)
{
    return run("unmark", hash);
}

Result<void> FileStore::keep(const StoredFile &file)
{
    const auto present = find(file.hash);
    const bool spoilt = !present && present.error().code == ErrorCode::Damaged
        && present.error().context == file.hash;
    if (!present && !spoilt)
        return present.error();
    if (!spoilt && present->has_value())
        return {};
    // What refers to the spoilt one refers to the whole one then.
    ARCHIVE_TRY(once, statement(spoilt ? "replace" : "insert"));
    return once.bindAll(file.hash, file.mediaType, qint64(file.bytes.size()), file.bytes).run();
}

Result<qint64> FileStore::sizeOf(const QString &hash)
{
    ARCHIVE_TRY(row, statement("size"));
    ARCHIVE_TRY(found, row.bindAll(hash).step());
    return found ? row.integer(0) : 0;
}

Result<void> FileStore::mark(const QString &hash, qint64 nowMs)
{
    ARCHIVE_TRY(once, statement("mark"));
    return once.bindAll(hash, nowMs).run();
}

Result<void> FileStore::remove(const QStringList &hashes)
{
    ARCHIVE_TRY(transaction, Transaction::begin(m_connection));
    for (const auto &hash : hashes)
        ARCHIVE_CHECK(run("remove", hash));
    return transaction.commit();
}

Result<std::vector<FileStore::Kept>> FileStore::all()
{
    ARCHIVE_TRY(rows, statement("all"));
    std::vector<Kept> kept;
    for (;;) {
        ARCHIVE_TRY(found, rows.step());
        if (!found)
            return kept;
        Kept one{rows.text(0), {}};
        if (!rows.isNull(1))
            one.since = rows.integer(1);
        kept.push_back(one);
    }
}

Result<void> FileStore::sweepOne(const Kept &kept, const SweepTime &time, QStringList &gone)
{
    // A clock that was put back begins anew.
    if (!kept.since || *kept.since > time.nowMs)
        return mark(kept.hash, time.nowMs);
    if (time.nowMs - *kept.since < time.graceMs)
        return {};
    gone.append(kept.hash);
    return run("remove", kept.hash);
}

Result<QStringList> FileStore::sweep(const QSet<QString> &named, const SweepTime &time)
{
    ARCHIVE_TRY(transaction, Transaction::begin(m_connection));
    ARCHIVE_TRY(present, all());
    QStringList gone;
    for (const auto &kept : present) {
        if (!named.contains(kept.hash)) {
            ARCHIVE_CHECK(sweepOne(kept, time, gone));
        } else if (kept.since) {
            ARCHIVE_CHECK(noteNamed(kept.hash));
        }
    }
    ARCHIVE_CHECK(transaction.commit());
    return gone;
}

Result<QStringList> FileStore::hashes()
{
    ARCHIVE_TRY(present, all());
    QStringList hashes;
    for (const auto &kept : present)
        hashes.append(kept.hash);
    return hashes;
}

} // namespace archive
