// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/erasurelist.h"

#include "vault/hash.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <set>
#include <utility>

namespace archive::erasurelist {
namespace {

constexpr QByteArrayView heading("credit-archive erasures v1\n");

Error damagedLine(const QString &path, qsizetype line)
{
    return Error{ErrorCode::Damaged,
                 QCoreApplication::translate(
                     "archive::Erasures",
                     "Line %1 of the list of erasures %2 was changed; take the list from the "
                     "archive or from another backup's folder.")
                     .arg(line)
                     .arg(QDir::toNativeSeparators(path)),
                 {}};
}

QByteArray factOf(const ListedRecord &record)
{
    const auto fact =
        record.uid.toString().toLatin1() + ' ' + record.on.toString(Qt::ISODate).toLatin1();
    return record.law.isEmpty()
        ? fact
        : fact + ' ' + record.law.toUtf8().toBase64(QByteArray::Base64UrlEncoding);
}

QString lawIn(const QByteArray &word)
{
    return QString::fromUtf8(QByteArray::fromBase64(word, QByteArray::Base64UrlEncoding));
}

QByteArray message(const Uid &archive, const QByteArray &before, const QByteArray &fact)
{
    return Sha256()
        .addPrefixed("credit-archive erasure v1")
        .addPrefixed(archive.toBytes())
        .addPrefixed(before)
        .addPrefixed(fact)
        .result();
}

Result<ListedRecord> readLine(const QString &path,
                              qsizetype number,
                              const QByteArray &line,
                              const QByteArray &before,
                              const std::pair<Uid, PublicKey> &signer)
{
    const auto words = line.split(' ');
    constexpr qsizetype wordsOfErasure = 3;
    const bool locks = words.size() == wordsOfErasure + 1;
    const auto uid = locks || words.size() == wordsOfErasure
        ? Uid::parse(QString::fromLatin1(words.at(0)))
        : Result<Uid>(damagedLine(path, number));
    if (!uid)
        return damagedLine(path, number);
    const ListedRecord record{*uid,
                              QDate::fromString(QString::fromLatin1(words.at(1)), Qt::ISODate),
                              locks ? lawIn(words.at(2)) : QString()};
    const auto signature = QByteArray::fromBase64(words.constLast());
    if (!record.on.isValid()
        || !signer.second.verify(message(signer.first, before, factOf(record)), signature))
        return damagedLine(path, number);
    return record;
}

} // namespace

QString fileName(const Uid &archive)
{
    return QStringLiteral("erasures-%1.txt").arg(archive.toString());
}

Result<std::vector<ListedRecord>>
read(Disk &disk, const QString &path, const Uid &archive, const PublicKey &station)
{
    std::vector<ListedRecord> records;
    if (!QFileInfo::exists(path))
        return records;
    ARCHIVE_TRY(bytes, disk.read(path));
    if (!bytes.startsWith(heading))
        return damagedLine(path, 1);
    auto at = heading.size();
    for (qsizetype number = 2; at < bytes.size(); ++number) {
        const auto end = bytes.indexOf('\n', at);
        if (end < 0)
            return damagedLine(path, number);
        ARCHIVE_TRY(
            record,
            readLine(path, number, bytes.mid(at, end - at), bytes.left(at), {archive, station}));
        records.push_back(record);
        at = end + 1;
    }
    return records;
}

Result<void> extend(Disk &disk,
                    const QString &path,
                    const Uid &archive,
                    const SigningKey &station,
                    const std::vector<ListedRecord> &all)
{
    ARCHIVE_TRY(present, read(disk, path, archive, station.publicKey()));
    std::set<std::pair<Uid, bool>> told;
    for (const auto &record : present)
        told.insert({record.uid, record.law.isEmpty()});
    auto bytes = heading.toByteArray();
    bool grows = !QFileInfo::exists(path);
    if (!grows) {
        ARCHIVE_TRY(written, disk.read(path));
        bytes = written;
    }
    for (const auto &record : all) {
        if (told.contains({record.uid, record.law.isEmpty()}))
            continue;
        grows = true;
        const auto fact = factOf(record);
        ARCHIVE_TRY(signature, station.sign(message(archive, bytes, fact)));
        bytes += fact + ' ' + signature.toBase64() + '\n';
    }
    return grows ? writeAtomically(disk, path, bytes) : Result<void>();
}

} // namespace archive::erasurelist
