// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/keyfile.h"

#include "vault/hash.h"
#include "vault/jsonmembers.h"
#include "vault/suite.h"
#include "vault/username.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace archive {
namespace {

constexpr qsizetype wrappedKeySize = 12 + 32 + 16;
constexpr qsizetype macSize = 32;
constexpr qsizetype checksumDigits = 64;
constexpr int versionWithUse = 2;

struct KeyFileText
{
    Q_DECLARE_TR_FUNCTIONS(archive::KeyFile)
};

// The file's words, and therefore never translated or changed.
constexpr QLatin1String formatName("credit-archive keys");
constexpr QLatin1String formatMember("format");
constexpr QLatin1String versionMember("version");
constexpr QLatin1String checksumMember("checksum");
constexpr QLatin1String macMember("mac");
constexpr QLatin1String sequenceMember("sequence");
constexpr QLatin1String archiveMember("archive");
constexpr QLatin1String suiteMember("suite");
constexpr QLatin1String slotsMember("slots");
constexpr QLatin1String recoveryMember("recovery");
constexpr QLatin1String stationMember("station");
constexpr QLatin1String userMember("user");
constexpr QLatin1String kdfMember("kdf");
constexpr QLatin1String dataKeyMember("dataKey");
constexpr QLatin1String signingSeedMember("signingSeed");
constexpr QLatin1String publicKeyMember("publicKey");
constexpr QLatin1String ageRecipientMember("ageRecipient");
constexpr QLatin1String onceMember("passwordOnce");
constexpr QLatin1String setMember("passwordSetMs");
constexpr QLatin1String ageIdentityMember("ageIdentity");

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QString pem(const PublicKey &key)
{
    return QString::fromLatin1(key.toPem());
}

QJsonObject kdfObject(const KdfParameters &kdf)
{
    return {{QStringLiteral("name"), QStringLiteral("argon2id")},
            {QStringLiteral("memoryKiB"), qint64(kdf.cost.memoryKiB)},
            {QStringLiteral("iterations"), qint64(kdf.cost.iterations)},
            {QStringLiteral("lanes"), qint64(kdf.cost.lanes)},
            {QStringLiteral("salt"), base64(kdf.salt)}};
}

QJsonObject slotObject(const UserSlot &slot, int version)
{
    QJsonObject object{{userMember, slot.user},
                       {kdfMember, kdfObject(slot.kdf)},
                       {dataKeyMember, base64(slot.wrappedDataKey)},
                       {signingSeedMember, base64(slot.wrappedSigningSeed)},
                       {publicKeyMember, pem(slot.publicKey)}};
    if (version >= versionWithUse) {
        object.insert(onceMember, slot.use == PasswordUse::Once);
        object.insert(setMember, slot.setMs);
    }
    return object;
}

QJsonObject stationObject(const StationSlot &station)
{
    return {{QStringLiteral("id"), station.id},
            {publicKeyMember, pem(station.publicKey)},
            {signingSeedMember, base64(station.wrappedSigningSeed)},
            {ageRecipientMember, station.ageRecipient.toString()},
            {ageIdentityMember, base64(station.wrappedAgeIdentity)}};
}

/// Every member but MAC and checksum.
QJsonObject contentObject(const KeyFile &file)
{
    QJsonArray users;
    for (const auto &slot : file.users)
        users.append(slotObject(slot, file.written));
    return {{formatMember, formatName},
            {versionMember, file.written},
            {archiveMember, file.archive.toString()},
            {suiteMember, file.suite},
            {sequenceMember, file.sequence},
            {slotsMember, users},
            {recoveryMember, QJsonObject{{dataKeyMember, base64(file.recoveryWrappedDataKey)}}},
            {stationMember, stationObject(file.station)}};
}

PublicKey readPublicKey(JsonMembers &members)
{
    const auto text = members.text(publicKeyMember).toLatin1();
    const auto key = PublicKey::fromPem(text);
    if (!key || key->toPem() != text) {
        members.refuse(publicKeyMember);
        return {};
    }
    return *key;
}

Result<KdfParameters> readKdf(JsonMembers members)
{
    KdfParameters kdf;
    if (members.text(QLatin1String("name")) != QLatin1String("argon2id"))
        members.refuse(QLatin1String("name"));
    const auto count = [&members](QLatin1String name) {
        const auto value = members.integer(name);
        if (value > std::numeric_limits<quint32>::max())
            members.refuse(name);
        return static_cast<quint32>(value);
    };
    kdf.cost.memoryKiB = count(QLatin1String("memoryKiB"));
    kdf.cost.iterations = count(QLatin1String("iterations"));
    kdf.cost.lanes = count(QLatin1String("lanes"));
    kdf.salt = members.bytes(QLatin1String("salt"), KdfParameters::saltSize);
    if (!kdf.cost.isAffordable())
        members.refuse(QLatin1String("memoryKiB"));
    ARCHIVE_CHECK(members.finish());
    return kdf;
}

Result<UserSlot> readSlot(JsonMembers members, int version)
{
    UserSlot slot;
    slot.user = members.text(userMember);
    const auto name = normalizedUserName(slot.user);
    if (!name || *name != slot.user)
        members.refuse(userMember);
    auto kdfMembers = members.object(kdfMember);
    slot.wrappedDataKey = members.bytes(dataKeyMember, wrappedKeySize);
    slot.wrappedSigningSeed = members.bytes(signingSeedMember, wrappedKeySize);
    slot.publicKey = readPublicKey(members);
    if (version >= versionWithUse) {
        slot.use = members.flag(onceMember) ? PasswordUse::Once : PasswordUse::Lasting;
        slot.setMs = members.integer(setMember);
    }
    ARCHIVE_CHECK(members.finish());
    ARCHIVE_TRY(kdf, readKdf(kdfMembers));
    slot.kdf = kdf;
    return slot;
}

Result<QList<UserSlot>> readSlots(const QJsonArray &array, const QString &path, int version)
{
    QList<UserSlot> users;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const auto here = QStringLiteral("%1[%2]").arg(path).arg(i);
        ARCHIVE_TRY(slot, readSlot(JsonMembers(array.at(i).toObject(), here), version));
        const bool doubled = std::any_of(users.begin(), users.end(), [&slot](const auto &other) {
            return other.user == slot.user;
        });
        if (doubled)
            return damagedMember(here + QLatin1Char('.') + userMember);
        users.append(slot);
    }
    if (users.isEmpty())
        return damagedMember(path);
    return users;
}

Result<StationSlot> readStation(JsonMembers members)
{
    StationSlot station;
    station.id = members.text(QLatin1String("id"));
    if (station.id.isEmpty())
        members.refuse(QLatin1String("id"));
    station.publicKey = readPublicKey(members);
    station.wrappedSigningSeed = members.bytes(signingSeedMember, wrappedKeySize);
    const auto recipientText = members.text(ageRecipientMember);
    const auto recipient = AgeRecipient::fromString(recipientText);
    if (recipient && recipient->toString() == recipientText) {
        station.ageRecipient = *recipient;
    } else {
        members.refuse(ageRecipientMember);
    }
    station.wrappedAgeIdentity = members.bytes(ageIdentityMember, wrappedKeySize);
    ARCHIVE_CHECK(members.finish());
    return station;
}

/// The checksum is over the file's own bytes, with zeros in its place, in every version of the format.
Result<void> checkChecksum(const QByteArray &json, const QJsonObject &object)
{
    const auto digits = object.value(checksumMember).toString().toLatin1();
    if (digits.size() != checksumDigits || json.count(digits) != 1)
        return damagedMember(checksumMember);
    auto zeroed = json;
    zeroed.replace(digits, QByteArray(checksumDigits, '0'));
    if (sha256(zeroed).toHex() != digits)
        return damagedMember(checksumMember);
    return {};
}

/// The version that the file was written in.
Result<int> checkFormat(JsonMembers &members)
{
    if (members.text(formatMember) != formatName) {
        return Error{ErrorCode::NotAnArchive,
                     KeyFileText::tr("The key file is not one of a credit archive; choose an "
                                     "archive's folder."),
                     {}};
    }
    const auto written = members.integer(versionMember);
    if (written > KeyFile::version) {
        return Error{ErrorCode::NewerVersion,
                     KeyFileText::tr("The archive was written by a later version of this program; "
                                     "install that version."),
                     QStringLiteral("keys %1").arg(written)};
    }
    if (written < 1)
        members.refuse(versionMember);
    return static_cast<int>(written);
}

} // namespace

const UserSlot *KeyFile::find(const QString &user) const
{
    const auto found = std::find_if(
        users.begin(), users.end(), [&user](const auto &slot) { return slot.user == user; });
    return found == users.end() ? nullptr : &*found;
}

QByteArray KeyFile::computeMac(const Secret &macKey) const
{
    return hmacSha256(macKey, QJsonDocument(contentObject(*this)).toJson(QJsonDocument::Compact));
}

QByteArray KeyFile::toJson() const
{
    const auto zeros = QString(checksumDigits, QLatin1Char('0'));
    auto object = contentObject(*this);
    object.insert(macMember, base64(mac));
    object.insert(checksumMember, zeros);
    auto json = QJsonDocument(object).toJson(QJsonDocument::Indented);
    const auto checksum = sha256(json).toHex();
    return json.replace(zeros.toLatin1(), checksum);
}

Result<KeyFile> KeyFile::fromJson(const QByteArray &json)
{
    const auto document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return damagedMember(QStringLiteral("{}"));
    JsonMembers members(document.object(), {});
    ARCHIVE_CHECK(checkChecksum(json, document.object()));
    ARCHIVE_TRY(written, checkFormat(members));
    KeyFile file;
    file.written = written;
    const auto archive = Uid::parse(members.text(archiveMember));
    if (archive) {
        file.archive = *archive;
    } else {
        members.refuse(archiveMember);
    }
    file.suite = members.text(suiteMember);
    if (findSuite(file.suite) == nullptr)
        members.refuse(suiteMember);
    file.sequence = members.integer(sequenceMember);
    if (file.sequence == 0)
        members.refuse(sequenceMember);
    const auto slotArray = members.array(slotsMember);
    auto recovery = members.object(recoveryMember);
    auto station = members.object(stationMember);
    file.mac = members.bytes(macMember, macSize);
    static_cast<void>(members.text(checksumMember));
    ARCHIVE_CHECK(members.finish());
    ARCHIVE_TRY(users, readSlots(slotArray, QString(slotsMember), file.written));
    file.users = users;
    file.recoveryWrappedDataKey = recovery.bytes(dataKeyMember, wrappedKeySize);
    ARCHIVE_CHECK(recovery.finish());
    ARCHIVE_TRY(stationSlot, readStation(station));
    file.station = stationSlot;
    return file;
}

} // namespace archive
