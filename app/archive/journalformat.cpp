// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/journalformat.h"

#include "vault/hash.h"
#include "vault/journalchain.h"

#include <QtEndian>

#include <algorithm>

namespace archive {
namespace {

QByteArray bigEndian(qint64 number)
{
    QByteArray bytes(qsizetype(sizeof number), '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray bytesOf(const Uid &uid)
{
    return uid.isNull() ? QByteArray() : uid.toBytes();
}

/// What bindValue() makes of it.
QByteArray storedBytes(const Value &value)
{
    if (const auto *flag = value.get<bool>())
        return *flag ? "1" : "0";
    if (const auto *uid = value.get<Uid>())
        return uid->toBytes();
    if (const auto *money = value.get<Money>())
        return QByteArray::number(money->fen());
    if (const auto *area = value.get<Area>())
        return QByteArray::number(area->hundredths());
    if (const auto *rate = value.get<Rate>())
        return QByteArray::number(rate->millionths());
    if (const auto *count = value.get<qint64>())
        return QByteArray::number(*count);
    return value.toWire().toUtf8();
}

} // namespace

namespace journalformat {

QByteArray entryDigest(const ChainedEntry &entry)
{
    const char type = static_cast<char>(entry.type);
    return Sha256()
        .addPrefixed("credit-archive journal entry v1\n")
        .addPrefixed(bigEndian(entry.seq))
        .addPrefixed(QByteArrayView(&type, 1))
        .addPrefixed(bigEndian(entry.atMs))
        .addPrefixed(bigEndian(entry.sinceBootMs))
        .addPrefixed(entry.author.user.toUtf8())
        .addPrefixed(entry.author.purpose.toUtf8())
        .addPrefixed(bytesOf(entry.author.task))
        .addPrefixed(bytesOf(entry.author.session))
        .addPrefixed(entry.action.toUtf8())
        .addPrefixed(entry.kind.toUtf8())
        .addPrefixed(bytesOf(entry.record))
        .addPrefixed(bytesOf(entry.household))
        .addPrefixed(bigEndian(entry.revision))
        .addPrefixed(entry.commitment)
        .result();
}

QByteArray entryHash(const ChainedEntry &entry, const QByteArray &previous)
{
    return chainHash(previous, entryDigest(entry));
}

QByteArray rootHash(const Uid &archive)
{
    return Sha256()
        .addPrefixed("credit-archive journal root v1\n")
        .addPrefixed(archive.toBytes())
        .result();
}

QByteArray commitment(const QByteArray &salt, const QByteArray &content)
{
    return Sha256().addPrefixed(salt).addPrefixed(content).result();
}

QByteArray signedMessage(const Uid &archive, qint64 seq, const QByteArray &hash)
{
    return QByteArrayLiteral("credit-archive journal head v1\n") + archive.toBytes()
        + bigEndian(seq) + hash;
}

QByteArray
stateHash(const Catalogue &catalogue, const Record &record, const std::vector<StoredColumn> &strays)
{
    const auto &kind = catalogue.kind(record.kind);
    auto filled = strays;
    for (const auto &field : kind.fields) {
        const auto &value = record.value(field.id);
        if (!value.isNone())
            filled.emplace_back(field.name.toUtf8(), storedBytes(value));
    }
    std::sort(filled.begin(), filled.end());
    const char deleted = record.deleted ? 1 : 0;
    Sha256 hash;
    hash.addPrefixed("credit-archive record state v1\n")
        .addPrefixed(kind.name.toUtf8())
        .addPrefixed(record.uid.toBytes())
        .addPrefixed(bytesOf(record.parent))
        .addPrefixed(QByteArrayView(&deleted, 1));
    for (const auto &[name, value] : filled)
        hash.addPrefixed(name).addPrefixed(value);
    return hash.result();
}

} // namespace journalformat
} // namespace archive
