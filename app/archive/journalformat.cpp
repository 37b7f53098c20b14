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

QByteArray entryBytes(const ChainedEntry &entry)
{
    QByteArray bytes;
    const auto add = [&bytes](const QByteArray &part) {
        bytes += bigEndian(part.size());
        bytes += part;
    };
    add("credit-archive journal entry v1\n");
    add(bigEndian(entry.seq));
    add(QByteArray(1, static_cast<char>(entry.type)));
    add(bigEndian(entry.atMs));
    add(bigEndian(entry.sinceBootMs));
    add(entry.author.user.toUtf8());
    add(entry.author.purpose.toUtf8());
    add(bytesOf(entry.author.task));
    add(bytesOf(entry.author.session));
    add(entry.action.toUtf8());
    add(entry.kind.toUtf8());
    add(bytesOf(entry.record));
    add(bytesOf(entry.household));
    add(bigEndian(entry.revision));
    add(entry.commitment);
    return bytes;
}

QByteArray entryDigest(HashFunction function, const ChainedEntry &entry)
{
    return Hash(function).add(entryBytes(entry)).result();
}

QByteArray entryHash(HashFunction function, const ChainedEntry &entry, const QByteArray &previous)
{
    return chainHash(function, previous, entryDigest(function, entry));
}

QByteArray rootHash(HashFunction function, const Uid &archive)
{
    return Hash(function)
        .addPrefixed("credit-archive journal root v1\n")
        .addPrefixed(archive.toBytes())
        .result();
}

QByteArray commitment(HashFunction function, const QByteArray &salt, const QByteArray &content)
{
    return Hash(function).addPrefixed(salt).addPrefixed(content).result();
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
    std::vector<StoredColumn> filled;
    for (const auto index : kind.byName) {
        const auto &field = kind.fields.at(index);
        const auto &value = record.value(field.id);
        if (!value.isNone())
            filled.emplace_back(field.name.toUtf8(), storedBytes(value));
    }
    if (!strays.empty()) {
        filled.insert(filled.end(), strays.begin(), strays.end());
        std::sort(filled.begin(), filled.end());
    }
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

QByteArray
keptState(const Catalogue &catalogue, const Record &record, const std::vector<StoredColumn> &strays)
{
    constexpr qsizetype keptBytes = 16;
    return stateHash(catalogue, record, strays).left(keptBytes);
}

} // namespace journalformat
} // namespace archive
