// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/erasurelist.h"

#include "vault/hash.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

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

QByteArray factOf(const ErasedRecord &record)
{
    return record.uid.toString().toLatin1() + ' ' + record.on.toString(Qt::ISODate).toLatin1();
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

Result<ErasedRecord> readLine(const QString &path,
                              qsizetype number,
                              const QByteArray &line,
                              const QByteArray &before,
                              const std::pair<Uid, PublicKey> &signer)
{
    const auto words = line.split(' ');
    const auto uid = words.size() == 3 ? Uid::parse(QString::fromLatin1(words.at(0)))
                                       : Result<Uid>(damagedLine(path, number));
    if (!uid)
        return damagedLine(path, number);
    const ErasedRecord record{*uid,
                              QDate::fromString(QString::fromLatin1(words.at(1)), Qt::ISODate)};
    const auto signature = QByteArray::fromBase64(words.at(2));
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

Result<std::vector<ErasedRecord>>
read(Disk &disk, const QString &path, const Uid &archive, const PublicKey &station)
{
    std::vector<ErasedRecord> records;
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
                    const std::vector<ErasedRecord> &all)
{
    ARCHIVE_TRY(present, read(disk, path, archive, station.publicKey()));
    const bool begins = present.size() <= all.size()
        && std::equal(present.begin(),
                      present.end(),
                      all.begin(),
                      [](const auto &a, const auto &b) { return a.uid == b.uid; });
    if (!begins)
        return damagedLine(path, static_cast<qsizetype>(present.size()) + 1);
    if (present.size() == all.size() && QFileInfo::exists(path))
        return {};
    auto bytes = heading.toByteArray();
    if (QFileInfo::exists(path)) {
        ARCHIVE_TRY(written, disk.read(path));
        bytes = written;
    }
    for (auto i = present.size(); i < all.size(); ++i) {
        const auto fact = factOf(all.at(i));
        ARCHIVE_TRY(signature, station.sign(message(archive, bytes, fact)));
        bytes += fact + ' ' + signature.toBase64() + '\n';
    }
    return writeAtomically(disk, path, bytes);
}

} // namespace archive::erasurelist
