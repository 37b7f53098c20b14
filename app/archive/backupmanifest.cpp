// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/backupmanifest.h"

#include "archive/scanstore.h"
#include "vault/jsonmembers.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <numeric>

namespace archive {
namespace {

struct ManifestText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Backups)
};

constexpr QLatin1String formatName("credit-archive backup");
constexpr QLatin1String formatMember("format");
constexpr QLatin1String versionMember("version");
constexpr QLatin1String archiveMember("archive");
constexpr QLatin1String stationMember("station");
constexpr QLatin1String epochMember("epoch");
constexpr QLatin1String createdMember("created");
constexpr QLatin1String schemaMember("schema");
constexpr QLatin1String journalMember("journal");
constexpr QLatin1String sizeMember("size");
constexpr QLatin1String hashMember("hash");
constexpr QLatin1String rowsMember("rows");
constexpr QLatin1String partsMember("parts");
constexpr QLatin1String scansMember("scans");
constexpr QLatin1String placeMember("place");
constexpr QLatin1String storeMember("store");
constexpr QLatin1String countMember("count");
constexpr QLatin1String missingMember("missing");
constexpr QLatin1String nameMember("name");
constexpr QLatin1String bytesMember("bytes");
constexpr qsizetype hashSize = 32;
constexpr qint64 firstWithScans = 2;

constexpr std::array<std::pair<ScanPlace, QLatin1String>, 3> placeNames{
    {{ScanPlace::Nowhere, QLatin1String("nowhere")},
     {ScanPlace::Inside, QLatin1String("inside")},
     {ScanPlace::Beside, QLatin1String("beside")}}};

QString nameOf(ScanPlace place)
{
    const auto *const found =
        std::find_if(placeNames.begin(), placeNames.end(), [place](const auto &each) {
            return each.first == place;
        });
    return found->second;
}

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

Result<QMap<QString, qint64>> readBackedRows(const QJsonArray &array)
{
    QMap<QString, qint64> rows;
    for (qsizetype i = 0; i < array.size(); ++i) {
        JsonMembers members(array.at(i).toObject(), QStringLiteral("rows[%1]").arg(i));
        const auto name = members.text(nameMember);
        rows.insert(name, members.integer(rowsMember));
        ARCHIVE_CHECK(members.finish());
    }
    return rows;
}

Result<QMap<QString, BackupManifest::Part>> readParts(const QJsonArray &array)
{
    QMap<QString, BackupManifest::Part> parts;
    for (qsizetype i = 0; i < array.size(); ++i) {
        JsonMembers members(array.at(i).toObject(), QStringLiteral("parts[%1]").arg(i));
        const auto name = members.text(nameMember);
        BackupManifest::Part part;
        part.bytes = members.integer(bytesMember);
        part.sha256 = members.bytes(hashMember, hashSize);
        parts.insert(name, part);
        ARCHIVE_CHECK(members.finish());
    }
    return parts;
}

Result<BackupManifest::Scans> readScans(JsonMembers members)
{
    BackupManifest::Scans scans;
    const auto place = members.text(placeMember);
    const auto *const known = std::find_if(placeNames.begin(),
                                           placeNames.end(),
                                           [&](const auto &each) { return each.second == place; });
    if (known == placeNames.end()) {
        members.refuse(placeMember);
    } else {
        scans.place = known->first;
    }
    scans.store = members.text(storeMember);
    // It becomes a path.
    const bool isBeside = scans.place == ScanPlace::Beside;
    if (isBeside ? !ScanStore::isFileName(scans.store) : !scans.store.isEmpty())
        members.refuse(storeMember);
    scans.count = members.integer(countMember);
    scans.bytes = members.integer(bytesMember);
    scans.missing = members.integer(missingMember);
    ARCHIVE_CHECK(members.finish());
    return scans;
}

QJsonObject scansJson(const BackupManifest::Scans &scans)
{
    return {{placeMember, nameOf(scans.place)},
            {storeMember, scans.store},
            {countMember, scans.count},
            {bytesMember, scans.bytes},
            {missingMember, scans.missing}};
}

/// The format's version.
Result<qint64> checkFormat(JsonMembers &members)
{
    if (members.text(formatMember) != formatName) {
        return Error{
            ErrorCode::NotAnArchive,
            ManifestText::tr("This is no backup of a credit archive; choose another file."),
            {}};
    }
    const auto present = members.integer(versionMember);
    if (present > BackupManifest::version) {
        return Error{ErrorCode::NewerVersion,
                     ManifestText::tr("The backup was made by a later version of this program; "
                                      "install that version."),
                     {}};
    }
    return present;
}

Result<BackupManifest> readManifest(const QByteArray &json)
{
    JsonMembers members(QJsonDocument::fromJson(json).object(), backupname::manifest);
    ARCHIVE_TRY(format, checkFormat(members));
    BackupManifest manifest;
    const auto uid = Uid::parse(members.text(archiveMember));
    if (uid) {
        manifest.archive = *uid;
    } else {
        members.refuse(archiveMember);
    }
    manifest.station = members.text(stationMember);
    manifest.epoch = members.text(epochMember);
    manifest.createdAt = QDateTime::fromString(members.text(createdMember), Qt::ISODateWithMs);
    if (!manifest.createdAt.isValid())
        members.refuse(createdMember);
    manifest.schema = static_cast<int>(members.integer(schemaMember));
    auto journal = members.object(journalMember);
    const auto rows = members.array(rowsMember);
    const auto parts = members.array(partsMember);
    if (format >= firstWithScans) {
        ARCHIVE_TRY(scans, readScans(members.object(scansMember)));
        manifest.scans = scans;
    }
    ARCHIVE_CHECK(members.finish());
    manifest.head.size = journal.integer(sizeMember);
    manifest.head.hash = journal.bytes(hashMember, hashSize);
    ARCHIVE_CHECK(journal.finish());
    ARCHIVE_TRY(rowCounts, readBackedRows(rows));
    ARCHIVE_TRY(partList, readParts(parts));
    manifest.rows = rowCounts;
    manifest.parts = partList;
    return manifest;
}

} // namespace

qint64 BackupManifest::records() const
{
    return std::accumulate(rows.cbegin(), rows.cend(), qint64(0));
}

QByteArray BackupManifest::toJson() const
{
    QJsonArray rowList;
    for (auto row = rows.cbegin(); row != rows.cend(); ++row)
        rowList.append(QJsonObject{{nameMember, row.key()}, {rowsMember, row.value()}});
    QJsonArray partList;
    for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
        partList.append(QJsonObject{{nameMember, part.key()},
                                    {bytesMember, part->bytes},
                                    {hashMember, base64(part->sha256)}});
    }
    const QJsonObject object{
        {formatMember, formatName},
        {versionMember, version},
        {archiveMember, archive.toString()},
        {stationMember, station},
        {epochMember, epoch},
        {createdMember, createdAt.toString(Qt::ISODateWithMs)},
        {schemaMember, schema},
        {journalMember, QJsonObject{{sizeMember, head.size}, {hashMember, base64(head.hash)}}},
        {rowsMember, rowList},
        {scansMember, scansJson(scans)},
        {partsMember, partList}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<BackupManifest> BackupManifest::fromJson(const QByteArray &json)
{
    auto manifest = readManifest(json);
    if (manifest || manifest.error().code != ErrorCode::Damaged)
        return manifest;
    return Error{ErrorCode::Damaged,
                 ManifestText::tr("The backup's description is damaged; take another backup."),
                 manifest.error().context};
}

} // namespace archive
