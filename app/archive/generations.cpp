// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/generations.h"

#include "archive/backupmanifest.h"
#include "archive/backupzip.h"
#include "archive/filelimits.h"
#include "archive/scanstore.h"
#include "domain/csvtable.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace archive::generations {
namespace {

struct Limits
{
    qint64 count = 0;
    qint64 days = 0;
};

Result<Limits> shippedLimits()
{
    ARCHIVE_TRY(table, CsvTable::resource(QStringLiteral(":/policy/backups.csv")));
    ARCHIVE_TRY(rows, table.rows("name,value"));
    Limits limits;
    for (const auto &row : rows)
        (row.at(0) == "generations" ? limits.count : limits.days) = row.at(1).toLongLong();
    return limits;
}

Result<void> removeFiles(Store &store, const QStringList &all)
{
    ARCHIVE_TRY(limits, shippedLimits());
    const auto oldest = store.now().addDays(-limits.days);
    for (qsizetype i = 1; i < all.size(); ++i) {
        const bool kept = i < limits.count && timeOf(all.at(i)) >= oldest;
        if (!kept)
            ARCHIVE_CHECK(store.context().environment.disk->remove(all.at(i)));
    }
    return {};
}

/// The store of scans that a generation needs; none when it can't be read, so that nothing is taken from it.
std::optional<QString> storeOf(const QString &generation)
{
    constexpr qint64 limit = qint64{16} * 1024 * 1024;
    const auto json = readEntry(generation, backupname::manifest, limit);
    if (!json)
        return {};
    const auto manifest = BackupManifest::fromJson(*json);
    return manifest ? std::optional(manifest->scans.store) : std::nullopt;
}

Result<void> removeStores(Disk &disk, const QString &folder, const QString &own)
{
    QStringList needed{own};
    for (const auto &generation : in(folder)) {
        const auto name = storeOf(generation);
        if (!name)
            return {};
        needed.append(*name);
    }
    const QDir place(folder);
    for (const auto &name : place.entryList({QStringLiteral("scans-*.db")}, QDir::Files)) {
        if (!ScanStore::isFileName(name) || needed.contains(name))
            continue;
        for (const auto *suffix : {"-journal", "-wal", "-shm", ""})
            ARCHIVE_CHECK(disk.remove(place.filePath(name) + QLatin1String(suffix)));
    }
    return {};
}

} // namespace

QDateTime timeOf(const QString &generation)
{
    auto time = QDateTime::fromString(QFileInfo(generation).fileName().left(16),
                                      QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    time.setTimeSpec(Qt::UTC);
    return time;
}

QStringList in(const QString &folder)
{
    static const QRegularExpression ours(QStringLiteral("^\\d{8}T\\d{6}Z-\\d+\\.zip$"));
    const QDir place(folder);
    QStringList paths;
    for (const auto &name : place.entryList(QDir::Files, QDir::Name | QDir::Reversed)) {
        if (ours.match(name).hasMatch())
            paths.append(place.filePath(name));
    }
    return paths;
}

Result<void> removeOld(Store &store, const QString &folder)
{
    ARCHIVE_CHECK(removeFiles(store, in(folder)));
    const auto &context = store.context();
    ARCHIVE_CHECK(
        removeStores(*context.environment.disk, folder, ScanStore::fileName(*context.keys)));
    QStringList names;
    for (const auto &path : in(folder))
        names.append(QFileInfo(path).fileName());
    ARCHIVE_TRY(limits, FileLimits::shipped());
    ARCHIVE_TRY(shared, ScanStore::open(folder, *context.keys, *context.environment.disk));
    ARCHIVE_CHECK(shared.keepOnly(names, store.now().toMSecsSinceEpoch(), limits.graceMs));
    return shared.close();
}

} // namespace archive::generations
